// From the typings of @pulumi/aws 7.48.0 (Apache-2.0), by oracles/pulumi-types.mjs.
import type * as pulumi from '@pulumi/pulumi'
declare namespace inputs {
  export interface ProviderAssumeRoleWithWebIdentity {
    duration?: pulumi.Input<string | undefined>
    policy?: pulumi.Input<string | undefined>
    policyArns?: pulumi.Input<pulumi.Input<string>[] | undefined>
    roleArn?: pulumi.Input<string | undefined>
    sessionName?: pulumi.Input<string | undefined>
    webIdentityToken?: pulumi.Input<string | undefined>
    webIdentityTokenFile?: pulumi.Input<string | undefined>
  }
  export interface ProviderAssumeRole {
    duration?: pulumi.Input<string | undefined>
    externalId?: pulumi.Input<string | undefined>
    policy?: pulumi.Input<string | undefined>
    policyArns?: pulumi.Input<pulumi.Input<string>[] | undefined>
    roleArn?: pulumi.Input<string | undefined>
    sessionName?: pulumi.Input<string | undefined>
    sourceIdentity?: pulumi.Input<string | undefined>
    tags?: pulumi.Input<
      | {
          [key: string]: pulumi.Input<string>
        }
      | undefined
    >
    transitiveTagKeys?: pulumi.Input<pulumi.Input<string>[] | undefined>
  }
  export interface ProviderDefaultTags {
    tags?: pulumi.Input<
      | {
          [key: string]: pulumi.Input<string>
        }
      | undefined
    >
  }
  export interface ProviderEndpoint {
    accessanalyzer?: pulumi.Input<string | undefined>
    account?: pulumi.Input<string | undefined>
    accountaccess?: pulumi.Input<string | undefined>
    acm?: pulumi.Input<string | undefined>
    acmpca?: pulumi.Input<string | undefined>
    agentregistry?: pulumi.Input<string | undefined>
    amg?: pulumi.Input<string | undefined>
    amp?: pulumi.Input<string | undefined>
    amplify?: pulumi.Input<string | undefined>
    apigateway?: pulumi.Input<string | undefined>
    apigatewayv2?: pulumi.Input<string | undefined>
    appautoscaling?: pulumi.Input<string | undefined>
    appconfig?: pulumi.Input<string | undefined>
    appfabric?: pulumi.Input<string | undefined>
    appflow?: pulumi.Input<string | undefined>
    appintegrations?: pulumi.Input<string | undefined>
    appintegrationsservice?: pulumi.Input<string | undefined>
    applicationautoscaling?: pulumi.Input<string | undefined>
    applicationinsights?: pulumi.Input<string | undefined>
    applicationsignals?: pulumi.Input<string | undefined>
    appmesh?: pulumi.Input<string | undefined>
    appregistry?: pulumi.Input<string | undefined>
    apprunner?: pulumi.Input<string | undefined>
    appstream?: pulumi.Input<string | undefined>
    appsync?: pulumi.Input<string | undefined>
    arcregionswitch?: pulumi.Input<string | undefined>
    arczonalshift?: pulumi.Input<string | undefined>
    athena?: pulumi.Input<string | undefined>
    auditmanager?: pulumi.Input<string | undefined>
    autoscaling?: pulumi.Input<string | undefined>
    autoscalingplans?: pulumi.Input<string | undefined>
    backup?: pulumi.Input<string | undefined>
    batch?: pulumi.Input<string | undefined>
    bcmdataexports?: pulumi.Input<string | undefined>
    beanstalk?: pulumi.Input<string | undefined>
    bedrock?: pulumi.Input<string | undefined>
    bedrockagent?: pulumi.Input<string | undefined>
    bedrockagentcore?: pulumi.Input<string | undefined>
    bedrockruntime?: pulumi.Input<string | undefined>
    billing?: pulumi.Input<string | undefined>
    budgets?: pulumi.Input<string | undefined>
    ce?: pulumi.Input<string | undefined>
    chatbot?: pulumi.Input<string | undefined>
    chime?: pulumi.Input<string | undefined>
    chimesdkmediapipelines?: pulumi.Input<string | undefined>
    chimesdkvoice?: pulumi.Input<string | undefined>
    cleanrooms?: pulumi.Input<string | undefined>
    cloud9?: pulumi.Input<string | undefined>
    cloudcontrol?: pulumi.Input<string | undefined>
    cloudcontrolapi?: pulumi.Input<string | undefined>
    cloudformation?: pulumi.Input<string | undefined>
    cloudfront?: pulumi.Input<string | undefined>
    cloudfrontkeyvaluestore?: pulumi.Input<string | undefined>
    cloudhsm?: pulumi.Input<string | undefined>
    cloudhsmv2?: pulumi.Input<string | undefined>
    cloudsearch?: pulumi.Input<string | undefined>
    cloudtrail?: pulumi.Input<string | undefined>
    cloudwatch?: pulumi.Input<string | undefined>
    cloudwatchevents?: pulumi.Input<string | undefined>
    cloudwatchevidently?: pulumi.Input<string | undefined>
    cloudwatchlog?: pulumi.Input<string | undefined>
    cloudwatchlogs?: pulumi.Input<string | undefined>
    cloudwatchobservabilityaccessmanager?: pulumi.Input<string | undefined>
    cloudwatchrum?: pulumi.Input<string | undefined>
    codeartifact?: pulumi.Input<string | undefined>
    codebuild?: pulumi.Input<string | undefined>
    codecatalyst?: pulumi.Input<string | undefined>
    codecommit?: pulumi.Input<string | undefined>
    codeconnections?: pulumi.Input<string | undefined>
    codedeploy?: pulumi.Input<string | undefined>
    codeguruprofiler?: pulumi.Input<string | undefined>
    codegurureviewer?: pulumi.Input<string | undefined>
    codepipeline?: pulumi.Input<string | undefined>
    codestarconnections?: pulumi.Input<string | undefined>
    codestarnotifications?: pulumi.Input<string | undefined>
    cognitoidentity?: pulumi.Input<string | undefined>
    cognitoidentityprovider?: pulumi.Input<string | undefined>
    cognitoidp?: pulumi.Input<string | undefined>
    comprehend?: pulumi.Input<string | undefined>
    computeoptimizer?: pulumi.Input<string | undefined>
    config?: pulumi.Input<string | undefined>
    configservice?: pulumi.Input<string | undefined>
    connect?: pulumi.Input<string | undefined>
    connectcases?: pulumi.Input<string | undefined>
    controltower?: pulumi.Input<string | undefined>
    costandusagereportservice?: pulumi.Input<string | undefined>
    costexplorer?: pulumi.Input<string | undefined>
    costoptimizationhub?: pulumi.Input<string | undefined>
    cur?: pulumi.Input<string | undefined>
    customerprofiles?: pulumi.Input<string | undefined>
    databasemigration?: pulumi.Input<string | undefined>
    databasemigrationservice?: pulumi.Input<string | undefined>
    databrew?: pulumi.Input<string | undefined>
    dataexchange?: pulumi.Input<string | undefined>
    datapipeline?: pulumi.Input<string | undefined>
    datasync?: pulumi.Input<string | undefined>
    datazone?: pulumi.Input<string | undefined>
    dax?: pulumi.Input<string | undefined>
    deploy?: pulumi.Input<string | undefined>
    detective?: pulumi.Input<string | undefined>
    devicefarm?: pulumi.Input<string | undefined>
    devopsagent?: pulumi.Input<string | undefined>
    devopsguru?: pulumi.Input<string | undefined>
    directconnect?: pulumi.Input<string | undefined>
    directoryservice?: pulumi.Input<string | undefined>
    directoryservicedata?: pulumi.Input<string | undefined>
    dlm?: pulumi.Input<string | undefined>
    dms?: pulumi.Input<string | undefined>
    docdb?: pulumi.Input<string | undefined>
    docdbelastic?: pulumi.Input<string | undefined>
    drs?: pulumi.Input<string | undefined>
    ds?: pulumi.Input<string | undefined>
    dsql?: pulumi.Input<string | undefined>
    dynamodb?: pulumi.Input<string | undefined>
    ec2?: pulumi.Input<string | undefined>
    ecr?: pulumi.Input<string | undefined>
    ecrpublic?: pulumi.Input<string | undefined>
    ecs?: pulumi.Input<string | undefined>
    efs?: pulumi.Input<string | undefined>
    eks?: pulumi.Input<string | undefined>
    elasticache?: pulumi.Input<string | undefined>
    elasticbeanstalk?: pulumi.Input<string | undefined>
    elasticloadbalancing?: pulumi.Input<string | undefined>
    elasticloadbalancingv2?: pulumi.Input<string | undefined>
    elasticsearch?: pulumi.Input<string | undefined>
    elasticsearchservice?: pulumi.Input<string | undefined>
    elastictranscoder?: pulumi.Input<string | undefined>
    elb?: pulumi.Input<string | undefined>
    elbv2?: pulumi.Input<string | undefined>
    emr?: pulumi.Input<string | undefined>
    emrcontainers?: pulumi.Input<string | undefined>
    emrserverless?: pulumi.Input<string | undefined>
    es?: pulumi.Input<string | undefined>
    eventbridge?: pulumi.Input<string | undefined>
    events?: pulumi.Input<string | undefined>
    evidently?: pulumi.Input<string | undefined>
    evs?: pulumi.Input<string | undefined>
    finspace?: pulumi.Input<string | undefined>
    firehose?: pulumi.Input<string | undefined>
    fis?: pulumi.Input<string | undefined>
    fms?: pulumi.Input<string | undefined>
    fsx?: pulumi.Input<string | undefined>
    gamelift?: pulumi.Input<string | undefined>
    glacier?: pulumi.Input<string | undefined>
    globalaccelerator?: pulumi.Input<string | undefined>
    glue?: pulumi.Input<string | undefined>
    gluedatabrew?: pulumi.Input<string | undefined>
    grafana?: pulumi.Input<string | undefined>
    greengrass?: pulumi.Input<string | undefined>
    groundstation?: pulumi.Input<string | undefined>
    guardduty?: pulumi.Input<string | undefined>
    healthlake?: pulumi.Input<string | undefined>
    iam?: pulumi.Input<string | undefined>
    identitystore?: pulumi.Input<string | undefined>
    imagebuilder?: pulumi.Input<string | undefined>
    inspector?: pulumi.Input<string | undefined>
    inspector2?: pulumi.Input<string | undefined>
    inspectorv2?: pulumi.Input<string | undefined>
    interconnect?: pulumi.Input<string | undefined>
    internetmonitor?: pulumi.Input<string | undefined>
    invoicing?: pulumi.Input<string | undefined>
    iot?: pulumi.Input<string | undefined>
    ivs?: pulumi.Input<string | undefined>
    ivschat?: pulumi.Input<string | undefined>
    kafka?: pulumi.Input<string | undefined>
    kafkaconnect?: pulumi.Input<string | undefined>
    kendra?: pulumi.Input<string | undefined>
    keyspaces?: pulumi.Input<string | undefined>
    kinesis?: pulumi.Input<string | undefined>
    kinesisanalytics?: pulumi.Input<string | undefined>
    kinesisanalyticsv2?: pulumi.Input<string | undefined>
    kinesisvideo?: pulumi.Input<string | undefined>
    kms?: pulumi.Input<string | undefined>
    lakeformation?: pulumi.Input<string | undefined>
    lambda?: pulumi.Input<string | undefined>
    lambdacore?: pulumi.Input<string | undefined>
    lambdamicrovms?: pulumi.Input<string | undefined>
    launchwizard?: pulumi.Input<string | undefined>
    lex?: pulumi.Input<string | undefined>
    lexmodelbuilding?: pulumi.Input<string | undefined>
    lexmodelbuildingservice?: pulumi.Input<string | undefined>
    lexmodels?: pulumi.Input<string | undefined>
    lexmodelsv2?: pulumi.Input<string | undefined>
    lexv2models?: pulumi.Input<string | undefined>
    licensemanager?: pulumi.Input<string | undefined>
    lightsail?: pulumi.Input<string | undefined>
    location?: pulumi.Input<string | undefined>
    locationservice?: pulumi.Input<string | undefined>
    logs?: pulumi.Input<string | undefined>
    m2?: pulumi.Input<string | undefined>
    macie2?: pulumi.Input<string | undefined>
    mailmanager?: pulumi.Input<string | undefined>
    managedgrafana?: pulumi.Input<string | undefined>
    mediaconnect?: pulumi.Input<string | undefined>
    mediaconvert?: pulumi.Input<string | undefined>
    medialive?: pulumi.Input<string | undefined>
    mediapackage?: pulumi.Input<string | undefined>
    mediapackagev2?: pulumi.Input<string | undefined>
    mediapackagevod?: pulumi.Input<string | undefined>
    mediastore?: pulumi.Input<string | undefined>
    memorydb?: pulumi.Input<string | undefined>
    mgn?: pulumi.Input<string | undefined>
    mpa?: pulumi.Input<string | undefined>
    mq?: pulumi.Input<string | undefined>
    msk?: pulumi.Input<string | undefined>
    mwaa?: pulumi.Input<string | undefined>
    mwaaserverless?: pulumi.Input<string | undefined>
    neptune?: pulumi.Input<string | undefined>
    neptunegraph?: pulumi.Input<string | undefined>
    networkfirewall?: pulumi.Input<string | undefined>
    networkflowmonitor?: pulumi.Input<string | undefined>
    networkmanager?: pulumi.Input<string | undefined>
    networkmonitor?: pulumi.Input<string | undefined>
    notifications?: pulumi.Input<string | undefined>
    notificationscontacts?: pulumi.Input<string | undefined>
    oam?: pulumi.Input<string | undefined>
    observabilityadmin?: pulumi.Input<string | undefined>
    odb?: pulumi.Input<string | undefined>
    opensearch?: pulumi.Input<string | undefined>
    opensearchingestion?: pulumi.Input<string | undefined>
    opensearchserverless?: pulumi.Input<string | undefined>
    opensearchservice?: pulumi.Input<string | undefined>
    organizations?: pulumi.Input<string | undefined>
    osis?: pulumi.Input<string | undefined>
    outposts?: pulumi.Input<string | undefined>
    paymentcryptography?: pulumi.Input<string | undefined>
    pcaconnectorad?: pulumi.Input<string | undefined>
    pcs?: pulumi.Input<string | undefined>
    pinpoint?: pulumi.Input<string | undefined>
    pinpointsmsvoicev2?: pulumi.Input<string | undefined>
    pipes?: pulumi.Input<string | undefined>
    polly?: pulumi.Input<string | undefined>
    pricing?: pulumi.Input<string | undefined>
    prometheus?: pulumi.Input<string | undefined>
    prometheusservice?: pulumi.Input<string | undefined>
    qbusiness?: pulumi.Input<string | undefined>
    qldb?: pulumi.Input<string | undefined>
    quicksight?: pulumi.Input<string | undefined>
    ram?: pulumi.Input<string | undefined>
    rbin?: pulumi.Input<string | undefined>
    rds?: pulumi.Input<string | undefined>
    rdsdata?: pulumi.Input<string | undefined>
    rdsdataservice?: pulumi.Input<string | undefined>
    recyclebin?: pulumi.Input<string | undefined>
    redshift?: pulumi.Input<string | undefined>
    redshiftdata?: pulumi.Input<string | undefined>
    redshiftdataapiservice?: pulumi.Input<string | undefined>
    redshiftserverless?: pulumi.Input<string | undefined>
    rekognition?: pulumi.Input<string | undefined>
    resiliencehub?: pulumi.Input<string | undefined>
    resiliencehubv2?: pulumi.Input<string | undefined>
    resourceexplorer2?: pulumi.Input<string | undefined>
    resourcegroups?: pulumi.Input<string | undefined>
    resourcegroupstagging?: pulumi.Input<string | undefined>
    resourcegroupstaggingapi?: pulumi.Input<string | undefined>
    rolesanywhere?: pulumi.Input<string | undefined>
    route53?: pulumi.Input<string | undefined>
    route53domains?: pulumi.Input<string | undefined>
    route53profiles?: pulumi.Input<string | undefined>
    route53recoverycontrolconfig?: pulumi.Input<string | undefined>
    route53recoveryreadiness?: pulumi.Input<string | undefined>
    route53resolver?: pulumi.Input<string | undefined>
    rum?: pulumi.Input<string | undefined>
    s3?: pulumi.Input<string | undefined>
    s3api?: pulumi.Input<string | undefined>
    s3control?: pulumi.Input<string | undefined>
    s3files?: pulumi.Input<string | undefined>
    s3outposts?: pulumi.Input<string | undefined>
    s3tables?: pulumi.Input<string | undefined>
    s3vectors?: pulumi.Input<string | undefined>
    sagemaker?: pulumi.Input<string | undefined>
    savingsplans?: pulumi.Input<string | undefined>
    scheduler?: pulumi.Input<string | undefined>
    schemas?: pulumi.Input<string | undefined>
    secretsmanager?: pulumi.Input<string | undefined>
    securityhub?: pulumi.Input<string | undefined>
    securitylake?: pulumi.Input<string | undefined>
    serverlessapplicationrepository?: pulumi.Input<string | undefined>
    serverlessapprepo?: pulumi.Input<string | undefined>
    serverlessrepo?: pulumi.Input<string | undefined>
    servicecatalog?: pulumi.Input<string | undefined>
    servicecatalogappregistry?: pulumi.Input<string | undefined>
    servicediscovery?: pulumi.Input<string | undefined>
    servicequotas?: pulumi.Input<string | undefined>
    ses?: pulumi.Input<string | undefined>
    sesv2?: pulumi.Input<string | undefined>
    sfn?: pulumi.Input<string | undefined>
    shield?: pulumi.Input<string | undefined>
    signer?: pulumi.Input<string | undefined>
    sns?: pulumi.Input<string | undefined>
    sqs?: pulumi.Input<string | undefined>
    ssm?: pulumi.Input<string | undefined>
    ssmcontacts?: pulumi.Input<string | undefined>
    ssmincidents?: pulumi.Input<string | undefined>
    ssmquicksetup?: pulumi.Input<string | undefined>
    ssmsap?: pulumi.Input<string | undefined>
    sso?: pulumi.Input<string | undefined>
    ssoadmin?: pulumi.Input<string | undefined>
    stepfunctions?: pulumi.Input<string | undefined>
    storagegateway?: pulumi.Input<string | undefined>
    sts?: pulumi.Input<string | undefined>
    swf?: pulumi.Input<string | undefined>
    synthetics?: pulumi.Input<string | undefined>
    taxsettings?: pulumi.Input<string | undefined>
    timestreaminfluxdb?: pulumi.Input<string | undefined>
    timestreamquery?: pulumi.Input<string | undefined>
    timestreamwrite?: pulumi.Input<string | undefined>
    transcribe?: pulumi.Input<string | undefined>
    transcribeservice?: pulumi.Input<string | undefined>
    transfer?: pulumi.Input<string | undefined>
    uxc?: pulumi.Input<string | undefined>
    verifiedpermissions?: pulumi.Input<string | undefined>
    vpclattice?: pulumi.Input<string | undefined>
    waf?: pulumi.Input<string | undefined>
    wafregional?: pulumi.Input<string | undefined>
    wafv2?: pulumi.Input<string | undefined>
    wellarchitected?: pulumi.Input<string | undefined>
    workmail?: pulumi.Input<string | undefined>
    workspaces?: pulumi.Input<string | undefined>
    workspacesweb?: pulumi.Input<string | undefined>
    xray?: pulumi.Input<string | undefined>
  }
  export interface ProviderIgnoreTags {
    keyPrefixes?: pulumi.Input<pulumi.Input<string>[] | undefined>
    keys?: pulumi.Input<pulumi.Input<string>[] | undefined>
  }
  namespace athena {
    export interface WorkgroupConfiguration {
      bytesScannedCutoffPerQuery?: pulumi.Input<number | undefined>
      customerContentEncryptionConfiguration?: pulumi.Input<
        inputs.athena.WorkgroupConfigurationCustomerContentEncryptionConfiguration | undefined
      >
      enableMinimumEncryptionConfiguration?: pulumi.Input<boolean | undefined>
      enforceWorkgroupConfiguration?: pulumi.Input<boolean | undefined>
      engineVersion?: pulumi.Input<inputs.athena.WorkgroupConfigurationEngineVersion | undefined>
      executionRole?: pulumi.Input<string | undefined>
      identityCenterConfiguration?: pulumi.Input<
        inputs.athena.WorkgroupConfigurationIdentityCenterConfiguration | undefined
      >
      managedQueryResultsConfiguration?: pulumi.Input<
        inputs.athena.WorkgroupConfigurationManagedQueryResultsConfiguration | undefined
      >
      monitoringConfiguration?: pulumi.Input<inputs.athena.WorkgroupConfigurationMonitoringConfiguration | undefined>
      publishCloudwatchMetricsEnabled?: pulumi.Input<boolean | undefined>
      queryResultsS3AccessGrantsConfiguration?: pulumi.Input<
        inputs.athena.WorkgroupConfigurationQueryResultsS3AccessGrantsConfiguration | undefined
      >
      requesterPaysEnabled?: pulumi.Input<boolean | undefined>
      resultConfiguration?: pulumi.Input<inputs.athena.WorkgroupConfigurationResultConfiguration | undefined>
    }
    export interface WorkgroupConfigurationCustomerContentEncryptionConfiguration {
      kmsKey?: pulumi.Input<string | undefined>
    }
    export interface WorkgroupConfigurationEngineVersion {
      effectiveEngineVersion?: pulumi.Input<string | undefined>
      selectedEngineVersion?: pulumi.Input<string | undefined>
    }
    export interface WorkgroupConfigurationIdentityCenterConfiguration {
      enableIdentityCenter?: pulumi.Input<boolean | undefined>
      identityCenterInstanceArn?: pulumi.Input<string | undefined>
    }
    export interface WorkgroupConfigurationManagedQueryResultsConfiguration {
      enabled?: pulumi.Input<boolean | undefined>
      encryptionConfiguration?: pulumi.Input<
        inputs.athena.WorkgroupConfigurationManagedQueryResultsConfigurationEncryptionConfiguration | undefined
      >
    }
    export interface WorkgroupConfigurationManagedQueryResultsConfigurationEncryptionConfiguration {
      kmsKey?: pulumi.Input<string | undefined>
    }
    export interface WorkgroupConfigurationMonitoringConfiguration {
      cloudWatchLoggingConfiguration?: pulumi.Input<
        inputs.athena.WorkgroupConfigurationMonitoringConfigurationCloudWatchLoggingConfiguration | undefined
      >
      managedLoggingConfiguration?: pulumi.Input<
        inputs.athena.WorkgroupConfigurationMonitoringConfigurationManagedLoggingConfiguration | undefined
      >
      s3LoggingConfiguration?: pulumi.Input<
        inputs.athena.WorkgroupConfigurationMonitoringConfigurationS3LoggingConfiguration | undefined
      >
    }
    export interface WorkgroupConfigurationMonitoringConfigurationCloudWatchLoggingConfiguration {
      enabled: pulumi.Input<boolean>
      logGroup?: pulumi.Input<string | undefined>
      logStreamNamePrefix?: pulumi.Input<string | undefined>
      logTypes?: pulumi.Input<
        | pulumi.Input<inputs.athena.WorkgroupConfigurationMonitoringConfigurationCloudWatchLoggingConfigurationLogType>[]
        | undefined
      >
    }
    export interface WorkgroupConfigurationMonitoringConfigurationCloudWatchLoggingConfigurationLogType {
      key: pulumi.Input<string>
      values: pulumi.Input<pulumi.Input<string>[]>
    }
    export interface WorkgroupConfigurationMonitoringConfigurationManagedLoggingConfiguration {
      enabled: pulumi.Input<boolean>
      kmsKey?: pulumi.Input<string | undefined>
    }
    export interface WorkgroupConfigurationMonitoringConfigurationS3LoggingConfiguration {
      enabled: pulumi.Input<boolean>
      kmsKey?: pulumi.Input<string | undefined>
      logLocation?: pulumi.Input<string | undefined>
    }
    export interface WorkgroupConfigurationQueryResultsS3AccessGrantsConfiguration {
      authenticationType: pulumi.Input<string>
      createUserLevelPrefix?: pulumi.Input<boolean | undefined>
      enableS3AccessGrants: pulumi.Input<boolean>
    }
    export interface WorkgroupConfigurationResultConfiguration {
      aclConfiguration?: pulumi.Input<
        inputs.athena.WorkgroupConfigurationResultConfigurationAclConfiguration | undefined
      >
      encryptionConfiguration?: pulumi.Input<
        inputs.athena.WorkgroupConfigurationResultConfigurationEncryptionConfiguration | undefined
      >
      expectedBucketOwner?: pulumi.Input<string | undefined>
      outputLocation?: pulumi.Input<string | undefined>
    }
    export interface WorkgroupConfigurationResultConfigurationAclConfiguration {
      s3AclOption: pulumi.Input<string>
    }
    export interface WorkgroupConfigurationResultConfigurationEncryptionConfiguration {
      encryptionOption?: pulumi.Input<string | undefined>
      kmsKeyArn?: pulumi.Input<string | undefined>
    }
  }
  namespace cloudtrail {
    export interface TrailAdvancedEventSelector {
      fieldSelectors: pulumi.Input<pulumi.Input<inputs.cloudtrail.TrailAdvancedEventSelectorFieldSelector>[]>
      name?: pulumi.Input<string | undefined>
    }
    export interface TrailAdvancedEventSelectorFieldSelector {
      endsWiths?: pulumi.Input<pulumi.Input<string>[] | undefined>
      equals?: pulumi.Input<pulumi.Input<string>[] | undefined>
      field: pulumi.Input<string>
      notEndsWiths?: pulumi.Input<pulumi.Input<string>[] | undefined>
      notEquals?: pulumi.Input<pulumi.Input<string>[] | undefined>
      notStartsWiths?: pulumi.Input<pulumi.Input<string>[] | undefined>
      startsWiths?: pulumi.Input<pulumi.Input<string>[] | undefined>
    }
    export interface TrailEventSelector {
      dataResources?: pulumi.Input<pulumi.Input<inputs.cloudtrail.TrailEventSelectorDataResource>[] | undefined>
      excludeManagementEventSources?: pulumi.Input<pulumi.Input<string>[] | undefined>
      includeManagementEvents?: pulumi.Input<boolean | undefined>
      readWriteType?: pulumi.Input<string | undefined>
    }
    export interface TrailEventSelectorDataResource {
      type: pulumi.Input<string>
      values: pulumi.Input<pulumi.Input<string>[]>
    }
    export interface TrailInsightSelector {
      insightType: pulumi.Input<string>
    }
  }
  namespace cloudwatch {
    export interface EventBusDeadLetterConfig {
      arn?: pulumi.Input<string | undefined>
    }
    export interface EventBusLogConfig {
      includeDetail?: pulumi.Input<string | undefined>
      level?: pulumi.Input<string | undefined>
    }
  }
  namespace docdb {
    export interface ClusterRestoreToPointInTime {
      restoreToTime?: pulumi.Input<string | undefined>
      restoreType?: pulumi.Input<string | undefined>
      sourceClusterIdentifier: pulumi.Input<string>
      useLatestRestorableTime?: pulumi.Input<boolean | undefined>
    }
    export interface ClusterServerlessV2ScalingConfiguration {
      maxCapacity: pulumi.Input<number>
      minCapacity: pulumi.Input<number>
    }
  }
  namespace dynamodb {
    export interface TableAttribute {
      name: pulumi.Input<string>
      type: pulumi.Input<string>
    }
    export interface TableGlobalSecondaryIndex {
      hashKey?: pulumi.Input<string | undefined>
      keySchemas?: pulumi.Input<pulumi.Input<inputs.dynamodb.TableGlobalSecondaryIndexKeySchema>[] | undefined>
      name: pulumi.Input<string>
      nonKeyAttributes?: pulumi.Input<pulumi.Input<string>[] | undefined>
      onDemandThroughput?: pulumi.Input<inputs.dynamodb.TableGlobalSecondaryIndexOnDemandThroughput | undefined>
      projectionType: pulumi.Input<string>
      rangeKey?: pulumi.Input<string | undefined>
      readCapacity?: pulumi.Input<number | undefined>
      warmThroughput?: pulumi.Input<inputs.dynamodb.TableGlobalSecondaryIndexWarmThroughput | undefined>
      writeCapacity?: pulumi.Input<number | undefined>
    }
    export interface TableGlobalSecondaryIndexKeySchema {
      attributeName: pulumi.Input<string>
      keyType: pulumi.Input<string>
    }
    export interface TableGlobalSecondaryIndexOnDemandThroughput {
      maxReadRequestUnits?: pulumi.Input<number | undefined>
      maxWriteRequestUnits?: pulumi.Input<number | undefined>
    }
    export interface TableGlobalSecondaryIndexWarmThroughput {
      readUnitsPerSecond?: pulumi.Input<number | undefined>
      writeUnitsPerSecond?: pulumi.Input<number | undefined>
    }
    export interface TableGlobalTableWitness {
      regionName?: pulumi.Input<string | undefined>
    }
    export interface TableImportTable {
      inputCompressionType?: pulumi.Input<string | undefined>
      inputFormat: pulumi.Input<string>
      inputFormatOptions?: pulumi.Input<inputs.dynamodb.TableImportTableInputFormatOptions | undefined>
      s3BucketSource: pulumi.Input<inputs.dynamodb.TableImportTableS3BucketSource>
    }
    export interface TableImportTableInputFormatOptions {
      csv?: pulumi.Input<inputs.dynamodb.TableImportTableInputFormatOptionsCsv | undefined>
    }
    export interface TableImportTableInputFormatOptionsCsv {
      delimiter?: pulumi.Input<string | undefined>
      headerLists?: pulumi.Input<pulumi.Input<string>[] | undefined>
    }
    export interface TableImportTableS3BucketSource {
      bucket: pulumi.Input<string>
      bucketOwner?: pulumi.Input<string | undefined>
      keyPrefix?: pulumi.Input<string | undefined>
    }
    export interface TableLocalSecondaryIndex {
      name: pulumi.Input<string>
      nonKeyAttributes?: pulumi.Input<pulumi.Input<string>[] | undefined>
      projectionType: pulumi.Input<string>
      rangeKey: pulumi.Input<string>
    }
    export interface TableOnDemandThroughput {
      maxReadRequestUnits?: pulumi.Input<number | undefined>
      maxWriteRequestUnits?: pulumi.Input<number | undefined>
    }
    export interface TablePointInTimeRecovery {
      enabled: pulumi.Input<boolean>
      recoveryPeriodInDays?: pulumi.Input<number | undefined>
    }
    export interface TableReplica {
      arn?: pulumi.Input<string | undefined>
      consistencyMode?: pulumi.Input<string | undefined>
      deletionProtectionEnabled?: pulumi.Input<boolean | undefined>
      kmsKeyArn?: pulumi.Input<string | undefined>
      pointInTimeRecovery?: pulumi.Input<boolean | undefined>
      propagateTags?: pulumi.Input<boolean | undefined>
      regionName: pulumi.Input<string>
      streamArn?: pulumi.Input<string | undefined>
      streamLabel?: pulumi.Input<string | undefined>
    }
    export interface TableServerSideEncryption {
      enabled: pulumi.Input<boolean>
      kmsKeyArn?: pulumi.Input<string | undefined>
    }
    export interface TableTtl {
      attributeName?: pulumi.Input<string | undefined>
      enabled?: pulumi.Input<boolean | undefined>
    }
    export interface TableWarmThroughput {
      readUnitsPerSecond?: pulumi.Input<number | undefined>
      writeUnitsPerSecond?: pulumi.Input<number | undefined>
    }
  }
  namespace ecr {
    export interface RepositoryEncryptionConfiguration {
      encryptionType?: pulumi.Input<string | undefined>
      kmsKey?: pulumi.Input<string | undefined>
    }
    export interface RepositoryImageScanningConfiguration {
      scanOnPush: pulumi.Input<boolean>
    }
    export interface RepositoryImageTagMutabilityExclusionFilter {
      filter: pulumi.Input<string>
      filterType: pulumi.Input<string>
    }
  }
  namespace ecs {
    export interface ClusterConfiguration {
      executeCommandConfiguration?: pulumi.Input<inputs.ecs.ClusterConfigurationExecuteCommandConfiguration | undefined>
      managedStorageConfiguration?: pulumi.Input<inputs.ecs.ClusterConfigurationManagedStorageConfiguration | undefined>
    }
    export interface ClusterConfigurationExecuteCommandConfiguration {
      kmsKeyId?: pulumi.Input<string | undefined>
      logConfiguration?: pulumi.Input<
        inputs.ecs.ClusterConfigurationExecuteCommandConfigurationLogConfiguration | undefined
      >
      logging?: pulumi.Input<string | undefined>
    }
    export interface ClusterConfigurationExecuteCommandConfigurationLogConfiguration {
      cloudWatchEncryptionEnabled?: pulumi.Input<boolean | undefined>
      cloudWatchLogGroupName?: pulumi.Input<string | undefined>
      s3BucketEncryptionEnabled?: pulumi.Input<boolean | undefined>
      s3BucketName?: pulumi.Input<string | undefined>
      s3KeyPrefix?: pulumi.Input<string | undefined>
    }
    export interface ClusterConfigurationManagedStorageConfiguration {
      fargateEphemeralStorageKmsKeyId?: pulumi.Input<string | undefined>
      kmsKeyId?: pulumi.Input<string | undefined>
    }
    export interface ClusterServiceConnectDefaults {
      namespace: pulumi.Input<string>
    }
    export interface ClusterSetting {
      name: pulumi.Input<string>
      value: pulumi.Input<string>
    }
  }
  namespace efs {
    export interface FileSystemLifecyclePolicy {
      transitionToArchive?: pulumi.Input<string | undefined>
      transitionToIa?: pulumi.Input<string | undefined>
      transitionToPrimaryStorageClass?: pulumi.Input<string | undefined>
    }
    export interface FileSystemProtection {
      replicationOverwrite?: pulumi.Input<string | undefined>
    }
  }
  namespace eks {
    export interface ClusterAccessConfig {
      authenticationMode?: pulumi.Input<string | undefined>
      bootstrapClusterCreatorAdminPermissions?: pulumi.Input<boolean | undefined>
    }
    export interface ClusterComputeConfig {
      enabled?: pulumi.Input<boolean | undefined>
      nodePools?: pulumi.Input<pulumi.Input<string>[] | undefined>
      nodeRoleArn?: pulumi.Input<string | undefined>
    }
    export interface ClusterControlPlaneScalingConfig {
      tier?: pulumi.Input<string | undefined>
    }
    export interface ClusterEncryptionConfig {
      provider: pulumi.Input<inputs.eks.ClusterEncryptionConfigProvider>
      resources: pulumi.Input<pulumi.Input<string>[]>
    }
    export interface ClusterEncryptionConfigProvider {
      keyArn: pulumi.Input<string>
    }
    export interface ClusterKubeApiServerConfig {
      eventTtl?: pulumi.Input<string | undefined>
      serviceNodePortRange?: pulumi.Input<inputs.eks.ClusterKubeApiServerConfigServiceNodePortRange | undefined>
    }
    export interface ClusterKubeApiServerConfigServiceNodePortRange {
      maxPort?: pulumi.Input<number | undefined>
      minPort?: pulumi.Input<number | undefined>
    }
    export interface ClusterKubeControllerManagerConfig {
      horizontalPodAutoscalerControllerConfig?: pulumi.Input<
        inputs.eks.ClusterKubeControllerManagerConfigHorizontalPodAutoscalerControllerConfig | undefined
      >
      podGcControllerConfig?: pulumi.Input<
        inputs.eks.ClusterKubeControllerManagerConfigPodGcControllerConfig | undefined
      >
    }
    export interface ClusterKubeControllerManagerConfigHorizontalPodAutoscalerControllerConfig {
      horizontalPodAutoscalerSyncPeriod?: pulumi.Input<string | undefined>
    }
    export interface ClusterKubeControllerManagerConfigPodGcControllerConfig {
      terminatedPodGcThreshold?: pulumi.Input<number | undefined>
    }
    export interface ClusterKubeSchedulerConfig {
      nodeResourcesFit?: pulumi.Input<inputs.eks.ClusterKubeSchedulerConfigNodeResourcesFit | undefined>
    }
    export interface ClusterKubeSchedulerConfigNodeResourcesFit {
      scoringStrategy?: pulumi.Input<inputs.eks.ClusterKubeSchedulerConfigNodeResourcesFitScoringStrategy | undefined>
    }
    export interface ClusterKubeSchedulerConfigNodeResourcesFitScoringStrategy {
      resources?: pulumi.Input<
        pulumi.Input<inputs.eks.ClusterKubeSchedulerConfigNodeResourcesFitScoringStrategyResource>[] | undefined
      >
      type?: pulumi.Input<string | undefined>
    }
    export interface ClusterKubeSchedulerConfigNodeResourcesFitScoringStrategyResource {
      name?: pulumi.Input<string | undefined>
      weight?: pulumi.Input<number | undefined>
    }
    export interface ClusterKubernetesNetworkConfig {
      elasticLoadBalancing?: pulumi.Input<inputs.eks.ClusterKubernetesNetworkConfigElasticLoadBalancing | undefined>
      ipFamily?: pulumi.Input<string | undefined>
      serviceIpv4Cidr?: pulumi.Input<string | undefined>
      serviceIpv6Cidr?: pulumi.Input<string | undefined>
    }
    export interface ClusterKubernetesNetworkConfigElasticLoadBalancing {
      enabled?: pulumi.Input<boolean | undefined>
    }
    export interface ClusterOutpostConfig {
      controlPlaneInstanceType: pulumi.Input<string>
      controlPlanePlacement?: pulumi.Input<inputs.eks.ClusterOutpostConfigControlPlanePlacement | undefined>
      etcdInstanceType?: pulumi.Input<string | undefined>
      etcdPlacement?: pulumi.Input<inputs.eks.ClusterOutpostConfigEtcdPlacement | undefined>
      outpostArns: pulumi.Input<pulumi.Input<string>[]>
    }
    export interface ClusterOutpostConfigControlPlanePlacement {
      groupName?: pulumi.Input<string | undefined>
      spreadLevel?: pulumi.Input<string | undefined>
    }
    export interface ClusterOutpostConfigEtcdPlacement {
      spreadLevel?: pulumi.Input<string | undefined>
    }
    export interface ClusterRemoteNetworkConfig {
      remoteNodeNetworks?: pulumi.Input<inputs.eks.ClusterRemoteNetworkConfigRemoteNodeNetworks | undefined>
      remotePodNetworks?: pulumi.Input<inputs.eks.ClusterRemoteNetworkConfigRemotePodNetworks | undefined>
    }
    export interface ClusterRemoteNetworkConfigRemoteNodeNetworks {
      cidrs?: pulumi.Input<pulumi.Input<string>[] | undefined>
    }
    export interface ClusterRemoteNetworkConfigRemotePodNetworks {
      cidrs?: pulumi.Input<pulumi.Input<string>[] | undefined>
    }
    export interface ClusterStorageConfig {
      blockStorage?: pulumi.Input<inputs.eks.ClusterStorageConfigBlockStorage | undefined>
    }
    export interface ClusterStorageConfigBlockStorage {
      enabled?: pulumi.Input<boolean | undefined>
    }
    export interface ClusterUpgradePolicy {
      supportType?: pulumi.Input<string | undefined>
    }
    export interface ClusterVpcConfig {
      clusterSecurityGroupId?: pulumi.Input<string | undefined>
      controlPlaneEgressMode?: pulumi.Input<string | undefined>
      endpointPrivateAccess?: pulumi.Input<boolean | undefined>
      endpointPublicAccess?: pulumi.Input<boolean | undefined>
      publicAccessCidrs?: pulumi.Input<pulumi.Input<string>[] | undefined>
      securityGroupIds?: pulumi.Input<pulumi.Input<string>[] | undefined>
      subnetIds: pulumi.Input<pulumi.Input<string>[]>
      vpcId?: pulumi.Input<string | undefined>
    }
    export interface ClusterZonalShiftConfig {
      enabled?: pulumi.Input<boolean | undefined>
    }
  }
  namespace elasticache {
    export interface ServerlessCacheCacheUsageLimits {
      dataStorage?: pulumi.Input<inputs.elasticache.ServerlessCacheCacheUsageLimitsDataStorage | undefined>
      ecpuPerSeconds?: pulumi.Input<
        pulumi.Input<inputs.elasticache.ServerlessCacheCacheUsageLimitsEcpuPerSecond>[] | undefined
      >
    }
    export interface ServerlessCacheCacheUsageLimitsDataStorage {
      maximum?: pulumi.Input<number | undefined>
      minimum?: pulumi.Input<number | undefined>
      unit: pulumi.Input<string>
    }
    export interface ServerlessCacheCacheUsageLimitsEcpuPerSecond {
      maximum?: pulumi.Input<number | undefined>
      minimum?: pulumi.Input<number | undefined>
    }
    export interface ServerlessCacheTimeouts {
      create?: pulumi.Input<string | undefined>
      delete?: pulumi.Input<string | undefined>
      update?: pulumi.Input<string | undefined>
    }
  }
  namespace fsx {
    export interface OpenZfsFileSystemDiskIopsConfiguration {
      iops?: pulumi.Input<number | undefined>
      mode?: pulumi.Input<string | undefined>
    }
    export interface OpenZfsFileSystemReadCacheConfiguration {
      size?: pulumi.Input<number | undefined>
      sizingMode?: pulumi.Input<string | undefined>
    }
    export interface OpenZfsFileSystemRootVolumeConfiguration {
      copyTagsToSnapshots?: pulumi.Input<boolean | undefined>
      dataCompressionType?: pulumi.Input<string | undefined>
      nfsExports?: pulumi.Input<inputs.fsx.OpenZfsFileSystemRootVolumeConfigurationNfsExports | undefined>
      readOnly?: pulumi.Input<boolean | undefined>
      recordSizeKib?: pulumi.Input<number | undefined>
      userAndGroupQuotas?: pulumi.Input<
        pulumi.Input<inputs.fsx.OpenZfsFileSystemRootVolumeConfigurationUserAndGroupQuota>[] | undefined
      >
    }
    export interface OpenZfsFileSystemRootVolumeConfigurationNfsExports {
      clientConfigurations: pulumi.Input<
        pulumi.Input<inputs.fsx.OpenZfsFileSystemRootVolumeConfigurationNfsExportsClientConfiguration>[]
      >
    }
    export interface OpenZfsFileSystemRootVolumeConfigurationNfsExportsClientConfiguration {
      clients: pulumi.Input<string>
      options: pulumi.Input<pulumi.Input<string>[]>
    }
    export interface OpenZfsFileSystemRootVolumeConfigurationUserAndGroupQuota {
      id: pulumi.Input<number>
      storageCapacityQuotaGib: pulumi.Input<number>
      type: pulumi.Input<string>
    }
  }
  namespace glue {
    export interface DataCatalogEncryptionSettingsDataCatalogEncryptionSettings {
      connectionPasswordEncryption: pulumi.Input<inputs.glue.DataCatalogEncryptionSettingsDataCatalogEncryptionSettingsConnectionPasswordEncryption>
      encryptionAtRest: pulumi.Input<inputs.glue.DataCatalogEncryptionSettingsDataCatalogEncryptionSettingsEncryptionAtRest>
    }
    export interface DataCatalogEncryptionSettingsDataCatalogEncryptionSettingsConnectionPasswordEncryption {
      awsKmsKeyId?: pulumi.Input<string | undefined>
      returnConnectionPasswordEncrypted: pulumi.Input<boolean>
    }
    export interface DataCatalogEncryptionSettingsDataCatalogEncryptionSettingsEncryptionAtRest {
      catalogEncryptionMode: pulumi.Input<string>
      catalogEncryptionServiceRole?: pulumi.Input<string | undefined>
      sseAwsKmsKeyId?: pulumi.Input<string | undefined>
    }
  }
  namespace kinesis {
    export interface StreamStreamModeDetails {
      streamMode: pulumi.Input<string>
    }
    export interface FirehoseDeliveryStreamElasticsearchConfiguration {
      bufferingInterval?: pulumi.Input<number | undefined>
      bufferingSize?: pulumi.Input<number | undefined>
      cloudwatchLoggingOptions?: pulumi.Input<
        inputs.kinesis.FirehoseDeliveryStreamElasticsearchConfigurationCloudwatchLoggingOptions | undefined
      >
      clusterEndpoint?: pulumi.Input<string | undefined>
      domainArn?: pulumi.Input<string | undefined>
      indexName: pulumi.Input<string>
      indexRotationPeriod?: pulumi.Input<string | undefined>
      processingConfiguration?: pulumi.Input<
        inputs.kinesis.FirehoseDeliveryStreamElasticsearchConfigurationProcessingConfiguration | undefined
      >
      retryDuration?: pulumi.Input<number | undefined>
      roleArn: pulumi.Input<string>
      s3BackupMode?: pulumi.Input<string | undefined>
      s3Configuration: pulumi.Input<inputs.kinesis.FirehoseDeliveryStreamElasticsearchConfigurationS3Configuration>
      typeName?: pulumi.Input<string | undefined>
      vpcConfig?: pulumi.Input<inputs.kinesis.FirehoseDeliveryStreamElasticsearchConfigurationVpcConfig | undefined>
    }
    export interface FirehoseDeliveryStreamElasticsearchConfigurationCloudwatchLoggingOptions {
      enabled?: pulumi.Input<boolean | undefined>
      logGroupName?: pulumi.Input<string | undefined>
      logStreamName?: pulumi.Input<string | undefined>
    }
    export interface FirehoseDeliveryStreamElasticsearchConfigurationProcessingConfiguration {
      enabled?: pulumi.Input<boolean | undefined>
      processors?: pulumi.Input<
        | pulumi.Input<inputs.kinesis.FirehoseDeliveryStreamElasticsearchConfigurationProcessingConfigurationProcessor>[]
        | undefined
      >
    }
    export interface FirehoseDeliveryStreamElasticsearchConfigurationProcessingConfigurationProcessor {
      parameters?: pulumi.Input<
        | pulumi.Input<inputs.kinesis.FirehoseDeliveryStreamElasticsearchConfigurationProcessingConfigurationProcessorParameter>[]
        | undefined
      >
      type: pulumi.Input<string>
    }
    export interface FirehoseDeliveryStreamElasticsearchConfigurationProcessingConfigurationProcessorParameter {
      parameterName: pulumi.Input<string>
      parameterValue: pulumi.Input<string>
    }
    export interface FirehoseDeliveryStreamElasticsearchConfigurationS3Configuration {
      bucketArn: pulumi.Input<string>
      bufferingInterval?: pulumi.Input<number | undefined>
      bufferingSize?: pulumi.Input<number | undefined>
      cloudwatchLoggingOptions?: pulumi.Input<
        | inputs.kinesis.FirehoseDeliveryStreamElasticsearchConfigurationS3ConfigurationCloudwatchLoggingOptions
        | undefined
      >
      compressionFormat?: pulumi.Input<string | undefined>
      errorOutputPrefix?: pulumi.Input<string | undefined>
      kmsKeyArn?: pulumi.Input<string | undefined>
      prefix?: pulumi.Input<string | undefined>
      roleArn: pulumi.Input<string>
    }
    export interface FirehoseDeliveryStreamElasticsearchConfigurationS3ConfigurationCloudwatchLoggingOptions {
      enabled?: pulumi.Input<boolean | undefined>
      logGroupName?: pulumi.Input<string | undefined>
      logStreamName?: pulumi.Input<string | undefined>
    }
    export interface FirehoseDeliveryStreamElasticsearchConfigurationVpcConfig {
      roleArn: pulumi.Input<string>
      securityGroupIds: pulumi.Input<pulumi.Input<string>[]>
      subnetIds: pulumi.Input<pulumi.Input<string>[]>
      vpcId?: pulumi.Input<string | undefined>
    }
    export interface FirehoseDeliveryStreamExtendedS3Configuration {
      bucketArn: pulumi.Input<string>
      bufferingInterval?: pulumi.Input<number | undefined>
      bufferingSize?: pulumi.Input<number | undefined>
      cloudwatchLoggingOptions?: pulumi.Input<
        inputs.kinesis.FirehoseDeliveryStreamExtendedS3ConfigurationCloudwatchLoggingOptions | undefined
      >
      compressionFormat?: pulumi.Input<string | undefined>
      customTimeZone?: pulumi.Input<string | undefined>
      dataFormatConversionConfiguration?: pulumi.Input<
        inputs.kinesis.FirehoseDeliveryStreamExtendedS3ConfigurationDataFormatConversionConfiguration | undefined
      >
      dynamicPartitioningConfiguration?: pulumi.Input<
        inputs.kinesis.FirehoseDeliveryStreamExtendedS3ConfigurationDynamicPartitioningConfiguration | undefined
      >
      errorOutputPrefix?: pulumi.Input<string | undefined>
      fileExtension?: pulumi.Input<string | undefined>
      kmsKeyArn?: pulumi.Input<string | undefined>
      prefix?: pulumi.Input<string | undefined>
      processingConfiguration?: pulumi.Input<
        inputs.kinesis.FirehoseDeliveryStreamExtendedS3ConfigurationProcessingConfiguration | undefined
      >
      roleArn: pulumi.Input<string>
      s3BackupConfiguration?: pulumi.Input<
        inputs.kinesis.FirehoseDeliveryStreamExtendedS3ConfigurationS3BackupConfiguration | undefined
      >
      s3BackupMode?: pulumi.Input<string | undefined>
    }
    export interface FirehoseDeliveryStreamExtendedS3ConfigurationCloudwatchLoggingOptions {
      enabled?: pulumi.Input<boolean | undefined>
      logGroupName?: pulumi.Input<string | undefined>
      logStreamName?: pulumi.Input<string | undefined>
    }
    export interface FirehoseDeliveryStreamExtendedS3ConfigurationDataFormatConversionConfiguration {
      enabled?: pulumi.Input<boolean | undefined>
      inputFormatConfiguration: pulumi.Input<inputs.kinesis.FirehoseDeliveryStreamExtendedS3ConfigurationDataFormatConversionConfigurationInputFormatConfiguration>
      outputFormatConfiguration: pulumi.Input<inputs.kinesis.FirehoseDeliveryStreamExtendedS3ConfigurationDataFormatConversionConfigurationOutputFormatConfiguration>
      schemaConfiguration: pulumi.Input<inputs.kinesis.FirehoseDeliveryStreamExtendedS3ConfigurationDataFormatConversionConfigurationSchemaConfiguration>
    }
    export interface FirehoseDeliveryStreamExtendedS3ConfigurationDataFormatConversionConfigurationInputFormatConfiguration {
      deserializer: pulumi.Input<inputs.kinesis.FirehoseDeliveryStreamExtendedS3ConfigurationDataFormatConversionConfigurationInputFormatConfigurationDeserializer>
    }
    export interface FirehoseDeliveryStreamExtendedS3ConfigurationDataFormatConversionConfigurationInputFormatConfigurationDeserializer {
      hiveJsonSerDe?: pulumi.Input<
        | inputs.kinesis.FirehoseDeliveryStreamExtendedS3ConfigurationDataFormatConversionConfigurationInputFormatConfigurationDeserializerHiveJsonSerDe
        | undefined
      >
      openXJsonSerDe?: pulumi.Input<
        | inputs.kinesis.FirehoseDeliveryStreamExtendedS3ConfigurationDataFormatConversionConfigurationInputFormatConfigurationDeserializerOpenXJsonSerDe
        | undefined
      >
    }
    export interface FirehoseDeliveryStreamExtendedS3ConfigurationDataFormatConversionConfigurationInputFormatConfigurationDeserializerHiveJsonSerDe {
      timestampFormats?: pulumi.Input<pulumi.Input<string>[] | undefined>
    }
    export interface FirehoseDeliveryStreamExtendedS3ConfigurationDataFormatConversionConfigurationInputFormatConfigurationDeserializerOpenXJsonSerDe {
      caseInsensitive?: pulumi.Input<boolean | undefined>
      columnToJsonKeyMappings?: pulumi.Input<
        | {
            [key: string]: pulumi.Input<string>
          }
        | undefined
      >
      convertDotsInJsonKeysToUnderscores?: pulumi.Input<boolean | undefined>
    }
    export interface FirehoseDeliveryStreamExtendedS3ConfigurationDataFormatConversionConfigurationOutputFormatConfiguration {
      serializer: pulumi.Input<inputs.kinesis.FirehoseDeliveryStreamExtendedS3ConfigurationDataFormatConversionConfigurationOutputFormatConfigurationSerializer>
    }
    export interface FirehoseDeliveryStreamExtendedS3ConfigurationDataFormatConversionConfigurationOutputFormatConfigurationSerializer {
      orcSerDe?: pulumi.Input<
        | inputs.kinesis.FirehoseDeliveryStreamExtendedS3ConfigurationDataFormatConversionConfigurationOutputFormatConfigurationSerializerOrcSerDe
        | undefined
      >
      parquetSerDe?: pulumi.Input<
        | inputs.kinesis.FirehoseDeliveryStreamExtendedS3ConfigurationDataFormatConversionConfigurationOutputFormatConfigurationSerializerParquetSerDe
        | undefined
      >
    }
    export interface FirehoseDeliveryStreamExtendedS3ConfigurationDataFormatConversionConfigurationOutputFormatConfigurationSerializerOrcSerDe {
      blockSizeBytes?: pulumi.Input<number | undefined>
      bloomFilterColumns?: pulumi.Input<pulumi.Input<string>[] | undefined>
      bloomFilterFalsePositiveProbability?: pulumi.Input<number | undefined>
      compression?: pulumi.Input<string | undefined>
      dictionaryKeyThreshold?: pulumi.Input<number | undefined>
      enablePadding?: pulumi.Input<boolean | undefined>
      formatVersion?: pulumi.Input<string | undefined>
      paddingTolerance?: pulumi.Input<number | undefined>
      rowIndexStride?: pulumi.Input<number | undefined>
      stripeSizeBytes?: pulumi.Input<number | undefined>
    }
    export interface FirehoseDeliveryStreamExtendedS3ConfigurationDataFormatConversionConfigurationOutputFormatConfigurationSerializerParquetSerDe {
      blockSizeBytes?: pulumi.Input<number | undefined>
      compression?: pulumi.Input<string | undefined>
      enableDictionaryCompression?: pulumi.Input<boolean | undefined>
      maxPaddingBytes?: pulumi.Input<number | undefined>
      pageSizeBytes?: pulumi.Input<number | undefined>
      writerVersion?: pulumi.Input<string | undefined>
    }
    export interface FirehoseDeliveryStreamExtendedS3ConfigurationDataFormatConversionConfigurationSchemaConfiguration {
      catalogId?: pulumi.Input<string | undefined>
      databaseName: pulumi.Input<string>
      region?: pulumi.Input<string | undefined>
      roleArn: pulumi.Input<string>
      tableName: pulumi.Input<string>
      versionId?: pulumi.Input<string | undefined>
    }
    export interface FirehoseDeliveryStreamExtendedS3ConfigurationDynamicPartitioningConfiguration {
      enabled?: pulumi.Input<boolean | undefined>
      retryDuration?: pulumi.Input<number | undefined>
    }
    export interface FirehoseDeliveryStreamExtendedS3ConfigurationProcessingConfiguration {
      enabled?: pulumi.Input<boolean | undefined>
      processors?: pulumi.Input<
        | pulumi.Input<inputs.kinesis.FirehoseDeliveryStreamExtendedS3ConfigurationProcessingConfigurationProcessor>[]
        | undefined
      >
    }
    export interface FirehoseDeliveryStreamExtendedS3ConfigurationProcessingConfigurationProcessor {
      parameters?: pulumi.Input<
        | pulumi.Input<inputs.kinesis.FirehoseDeliveryStreamExtendedS3ConfigurationProcessingConfigurationProcessorParameter>[]
        | undefined
      >
      type: pulumi.Input<string>
    }
    export interface FirehoseDeliveryStreamExtendedS3ConfigurationProcessingConfigurationProcessorParameter {
      parameterName: pulumi.Input<string>
      parameterValue: pulumi.Input<string>
    }
    export interface FirehoseDeliveryStreamExtendedS3ConfigurationS3BackupConfiguration {
      bucketArn: pulumi.Input<string>
      bufferingInterval?: pulumi.Input<number | undefined>
      bufferingSize?: pulumi.Input<number | undefined>
      cloudwatchLoggingOptions?: pulumi.Input<
        | inputs.kinesis.FirehoseDeliveryStreamExtendedS3ConfigurationS3BackupConfigurationCloudwatchLoggingOptions
        | undefined
      >
      compressionFormat?: pulumi.Input<string | undefined>
      errorOutputPrefix?: pulumi.Input<string | undefined>
      kmsKeyArn?: pulumi.Input<string | undefined>
      prefix?: pulumi.Input<string | undefined>
      roleArn: pulumi.Input<string>
    }
    export interface FirehoseDeliveryStreamExtendedS3ConfigurationS3BackupConfigurationCloudwatchLoggingOptions {
      enabled?: pulumi.Input<boolean | undefined>
      logGroupName?: pulumi.Input<string | undefined>
      logStreamName?: pulumi.Input<string | undefined>
    }
    export interface FirehoseDeliveryStreamHttpEndpointConfiguration {
      accessKey?: pulumi.Input<string | undefined>
      bufferingInterval?: pulumi.Input<number | undefined>
      bufferingSize?: pulumi.Input<number | undefined>
      cloudwatchLoggingOptions?: pulumi.Input<
        inputs.kinesis.FirehoseDeliveryStreamHttpEndpointConfigurationCloudwatchLoggingOptions | undefined
      >
      name?: pulumi.Input<string | undefined>
      processingConfiguration?: pulumi.Input<
        inputs.kinesis.FirehoseDeliveryStreamHttpEndpointConfigurationProcessingConfiguration | undefined
      >
      requestConfiguration?: pulumi.Input<
        inputs.kinesis.FirehoseDeliveryStreamHttpEndpointConfigurationRequestConfiguration | undefined
      >
      retryDuration?: pulumi.Input<number | undefined>
      roleArn?: pulumi.Input<string | undefined>
      s3BackupMode?: pulumi.Input<string | undefined>
      s3Configuration: pulumi.Input<inputs.kinesis.FirehoseDeliveryStreamHttpEndpointConfigurationS3Configuration>
      secretsManagerConfiguration?: pulumi.Input<
        inputs.kinesis.FirehoseDeliveryStreamHttpEndpointConfigurationSecretsManagerConfiguration | undefined
      >
      url: pulumi.Input<string>
    }
    export interface FirehoseDeliveryStreamHttpEndpointConfigurationCloudwatchLoggingOptions {
      enabled?: pulumi.Input<boolean | undefined>
      logGroupName?: pulumi.Input<string | undefined>
      logStreamName?: pulumi.Input<string | undefined>
    }
    export interface FirehoseDeliveryStreamHttpEndpointConfigurationProcessingConfiguration {
      enabled?: pulumi.Input<boolean | undefined>
      processors?: pulumi.Input<
        | pulumi.Input<inputs.kinesis.FirehoseDeliveryStreamHttpEndpointConfigurationProcessingConfigurationProcessor>[]
        | undefined
      >
    }
    export interface FirehoseDeliveryStreamHttpEndpointConfigurationProcessingConfigurationProcessor {
      parameters?: pulumi.Input<
        | pulumi.Input<inputs.kinesis.FirehoseDeliveryStreamHttpEndpointConfigurationProcessingConfigurationProcessorParameter>[]
        | undefined
      >
      type: pulumi.Input<string>
    }
    export interface FirehoseDeliveryStreamHttpEndpointConfigurationProcessingConfigurationProcessorParameter {
      parameterName: pulumi.Input<string>
      parameterValue: pulumi.Input<string>
    }
    export interface FirehoseDeliveryStreamHttpEndpointConfigurationRequestConfiguration {
      commonAttributes?: pulumi.Input<
        | pulumi.Input<inputs.kinesis.FirehoseDeliveryStreamHttpEndpointConfigurationRequestConfigurationCommonAttribute>[]
        | undefined
      >
      contentEncoding?: pulumi.Input<string | undefined>
    }
    export interface FirehoseDeliveryStreamHttpEndpointConfigurationRequestConfigurationCommonAttribute {
      name: pulumi.Input<string>
      value: pulumi.Input<string>
    }
    export interface FirehoseDeliveryStreamHttpEndpointConfigurationS3Configuration {
      bucketArn: pulumi.Input<string>
      bufferingInterval?: pulumi.Input<number | undefined>
      bufferingSize?: pulumi.Input<number | undefined>
      cloudwatchLoggingOptions?: pulumi.Input<
        | inputs.kinesis.FirehoseDeliveryStreamHttpEndpointConfigurationS3ConfigurationCloudwatchLoggingOptions
        | undefined
      >
      compressionFormat?: pulumi.Input<string | undefined>
      errorOutputPrefix?: pulumi.Input<string | undefined>
      kmsKeyArn?: pulumi.Input<string | undefined>
      prefix?: pulumi.Input<string | undefined>
      roleArn: pulumi.Input<string>
    }
    export interface FirehoseDeliveryStreamHttpEndpointConfigurationS3ConfigurationCloudwatchLoggingOptions {
      enabled?: pulumi.Input<boolean | undefined>
      logGroupName?: pulumi.Input<string | undefined>
      logStreamName?: pulumi.Input<string | undefined>
    }
    export interface FirehoseDeliveryStreamHttpEndpointConfigurationSecretsManagerConfiguration {
      enabled?: pulumi.Input<boolean | undefined>
      roleArn?: pulumi.Input<string | undefined>
      secretArn?: pulumi.Input<string | undefined>
    }
    export interface FirehoseDeliveryStreamIcebergConfiguration {
      appendOnly?: pulumi.Input<boolean | undefined>
      bufferingInterval?: pulumi.Input<number | undefined>
      bufferingSize?: pulumi.Input<number | undefined>
      catalogArn: pulumi.Input<string>
      cloudwatchLoggingOptions?: pulumi.Input<
        inputs.kinesis.FirehoseDeliveryStreamIcebergConfigurationCloudwatchLoggingOptions | undefined
      >
      destinationTableConfigurations?: pulumi.Input<
        | pulumi.Input<inputs.kinesis.FirehoseDeliveryStreamIcebergConfigurationDestinationTableConfiguration>[]
        | undefined
      >
      processingConfiguration?: pulumi.Input<
        inputs.kinesis.FirehoseDeliveryStreamIcebergConfigurationProcessingConfiguration | undefined
      >
      retryDuration?: pulumi.Input<number | undefined>
      roleArn: pulumi.Input<string>
      s3BackupMode?: pulumi.Input<string | undefined>
      s3Configuration: pulumi.Input<inputs.kinesis.FirehoseDeliveryStreamIcebergConfigurationS3Configuration>
    }
    export interface FirehoseDeliveryStreamIcebergConfigurationCloudwatchLoggingOptions {
      enabled?: pulumi.Input<boolean | undefined>
      logGroupName?: pulumi.Input<string | undefined>
      logStreamName?: pulumi.Input<string | undefined>
    }
    export interface FirehoseDeliveryStreamIcebergConfigurationDestinationTableConfiguration {
      databaseName: pulumi.Input<string>
      s3ErrorOutputPrefix?: pulumi.Input<string | undefined>
      tableName: pulumi.Input<string>
      uniqueKeys?: pulumi.Input<pulumi.Input<string>[] | undefined>
    }
    export interface FirehoseDeliveryStreamIcebergConfigurationProcessingConfiguration {
      enabled?: pulumi.Input<boolean | undefined>
      processors?: pulumi.Input<
        | pulumi.Input<inputs.kinesis.FirehoseDeliveryStreamIcebergConfigurationProcessingConfigurationProcessor>[]
        | undefined
      >
    }
    export interface FirehoseDeliveryStreamIcebergConfigurationProcessingConfigurationProcessor {
      parameters?: pulumi.Input<
        | pulumi.Input<inputs.kinesis.FirehoseDeliveryStreamIcebergConfigurationProcessingConfigurationProcessorParameter>[]
        | undefined
      >
      type: pulumi.Input<string>
    }
    export interface FirehoseDeliveryStreamIcebergConfigurationProcessingConfigurationProcessorParameter {
      parameterName: pulumi.Input<string>
      parameterValue: pulumi.Input<string>
    }
    export interface FirehoseDeliveryStreamIcebergConfigurationS3Configuration {
      bucketArn: pulumi.Input<string>
      bufferingInterval?: pulumi.Input<number | undefined>
      bufferingSize?: pulumi.Input<number | undefined>
      cloudwatchLoggingOptions?: pulumi.Input<
        inputs.kinesis.FirehoseDeliveryStreamIcebergConfigurationS3ConfigurationCloudwatchLoggingOptions | undefined
      >
      compressionFormat?: pulumi.Input<string | undefined>
      errorOutputPrefix?: pulumi.Input<string | undefined>
      kmsKeyArn?: pulumi.Input<string | undefined>
      prefix?: pulumi.Input<string | undefined>
      roleArn: pulumi.Input<string>
    }
    export interface FirehoseDeliveryStreamIcebergConfigurationS3ConfigurationCloudwatchLoggingOptions {
      enabled?: pulumi.Input<boolean | undefined>
      logGroupName?: pulumi.Input<string | undefined>
      logStreamName?: pulumi.Input<string | undefined>
    }
    export interface FirehoseDeliveryStreamKinesisSourceConfiguration {
      kinesisStreamArn: pulumi.Input<string>
      roleArn: pulumi.Input<string>
    }
    export interface FirehoseDeliveryStreamMskSourceConfiguration {
      authenticationConfiguration: pulumi.Input<inputs.kinesis.FirehoseDeliveryStreamMskSourceConfigurationAuthenticationConfiguration>
      mskClusterArn: pulumi.Input<string>
      readFromTimestamp?: pulumi.Input<string | undefined>
      topicName: pulumi.Input<string>
    }
    export interface FirehoseDeliveryStreamMskSourceConfigurationAuthenticationConfiguration {
      connectivity: pulumi.Input<string>
      roleArn: pulumi.Input<string>
    }
    export interface FirehoseDeliveryStreamOpensearchConfiguration {
      bufferingInterval?: pulumi.Input<number | undefined>
      bufferingSize?: pulumi.Input<number | undefined>
      cloudwatchLoggingOptions?: pulumi.Input<
        inputs.kinesis.FirehoseDeliveryStreamOpensearchConfigurationCloudwatchLoggingOptions | undefined
      >
      clusterEndpoint?: pulumi.Input<string | undefined>
      documentIdOptions?: pulumi.Input<
        inputs.kinesis.FirehoseDeliveryStreamOpensearchConfigurationDocumentIdOptions | undefined
      >
      domainArn?: pulumi.Input<string | undefined>
      indexName: pulumi.Input<string>
      indexRotationPeriod?: pulumi.Input<string | undefined>
      processingConfiguration?: pulumi.Input<
        inputs.kinesis.FirehoseDeliveryStreamOpensearchConfigurationProcessingConfiguration | undefined
      >
      retryDuration?: pulumi.Input<number | undefined>
      roleArn: pulumi.Input<string>
      s3BackupMode?: pulumi.Input<string | undefined>
      s3Configuration: pulumi.Input<inputs.kinesis.FirehoseDeliveryStreamOpensearchConfigurationS3Configuration>
      typeName?: pulumi.Input<string | undefined>
      vpcConfig?: pulumi.Input<inputs.kinesis.FirehoseDeliveryStreamOpensearchConfigurationVpcConfig | undefined>
    }
    export interface FirehoseDeliveryStreamOpensearchConfigurationCloudwatchLoggingOptions {
      enabled?: pulumi.Input<boolean | undefined>
      logGroupName?: pulumi.Input<string | undefined>
      logStreamName?: pulumi.Input<string | undefined>
    }
    export interface FirehoseDeliveryStreamOpensearchConfigurationDocumentIdOptions {
      defaultDocumentIdFormat: pulumi.Input<string>
    }
    export interface FirehoseDeliveryStreamOpensearchConfigurationProcessingConfiguration {
      enabled?: pulumi.Input<boolean | undefined>
      processors?: pulumi.Input<
        | pulumi.Input<inputs.kinesis.FirehoseDeliveryStreamOpensearchConfigurationProcessingConfigurationProcessor>[]
        | undefined
      >
    }
    export interface FirehoseDeliveryStreamOpensearchConfigurationProcessingConfigurationProcessor {
      parameters?: pulumi.Input<
        | pulumi.Input<inputs.kinesis.FirehoseDeliveryStreamOpensearchConfigurationProcessingConfigurationProcessorParameter>[]
        | undefined
      >
      type: pulumi.Input<string>
    }
    export interface FirehoseDeliveryStreamOpensearchConfigurationProcessingConfigurationProcessorParameter {
      parameterName: pulumi.Input<string>
      parameterValue: pulumi.Input<string>
    }
    export interface FirehoseDeliveryStreamOpensearchConfigurationS3Configuration {
      bucketArn: pulumi.Input<string>
      bufferingInterval?: pulumi.Input<number | undefined>
      bufferingSize?: pulumi.Input<number | undefined>
      cloudwatchLoggingOptions?: pulumi.Input<
        inputs.kinesis.FirehoseDeliveryStreamOpensearchConfigurationS3ConfigurationCloudwatchLoggingOptions | undefined
      >
      compressionFormat?: pulumi.Input<string | undefined>
      errorOutputPrefix?: pulumi.Input<string | undefined>
      kmsKeyArn?: pulumi.Input<string | undefined>
      prefix?: pulumi.Input<string | undefined>
      roleArn: pulumi.Input<string>
    }
    export interface FirehoseDeliveryStreamOpensearchConfigurationS3ConfigurationCloudwatchLoggingOptions {
      enabled?: pulumi.Input<boolean | undefined>
      logGroupName?: pulumi.Input<string | undefined>
      logStreamName?: pulumi.Input<string | undefined>
    }
    export interface FirehoseDeliveryStreamOpensearchConfigurationVpcConfig {
      roleArn: pulumi.Input<string>
      securityGroupIds: pulumi.Input<pulumi.Input<string>[]>
      subnetIds: pulumi.Input<pulumi.Input<string>[]>
      vpcId?: pulumi.Input<string | undefined>
    }
    export interface FirehoseDeliveryStreamOpensearchserverlessConfiguration {
      bufferingInterval?: pulumi.Input<number | undefined>
      bufferingSize?: pulumi.Input<number | undefined>
      cloudwatchLoggingOptions?: pulumi.Input<
        inputs.kinesis.FirehoseDeliveryStreamOpensearchserverlessConfigurationCloudwatchLoggingOptions | undefined
      >
      collectionEndpoint: pulumi.Input<string>
      indexName: pulumi.Input<string>
      processingConfiguration?: pulumi.Input<
        inputs.kinesis.FirehoseDeliveryStreamOpensearchserverlessConfigurationProcessingConfiguration | undefined
      >
      retryDuration?: pulumi.Input<number | undefined>
      roleArn: pulumi.Input<string>
      s3BackupMode?: pulumi.Input<string | undefined>
      s3Configuration: pulumi.Input<inputs.kinesis.FirehoseDeliveryStreamOpensearchserverlessConfigurationS3Configuration>
      vpcConfig?: pulumi.Input<
        inputs.kinesis.FirehoseDeliveryStreamOpensearchserverlessConfigurationVpcConfig | undefined
      >
    }
    export interface FirehoseDeliveryStreamOpensearchserverlessConfigurationCloudwatchLoggingOptions {
      enabled?: pulumi.Input<boolean | undefined>
      logGroupName?: pulumi.Input<string | undefined>
      logStreamName?: pulumi.Input<string | undefined>
    }
    export interface FirehoseDeliveryStreamOpensearchserverlessConfigurationProcessingConfiguration {
      enabled?: pulumi.Input<boolean | undefined>
      processors?: pulumi.Input<
        | pulumi.Input<inputs.kinesis.FirehoseDeliveryStreamOpensearchserverlessConfigurationProcessingConfigurationProcessor>[]
        | undefined
      >
    }
    export interface FirehoseDeliveryStreamOpensearchserverlessConfigurationProcessingConfigurationProcessor {
      parameters?: pulumi.Input<
        | pulumi.Input<inputs.kinesis.FirehoseDeliveryStreamOpensearchserverlessConfigurationProcessingConfigurationProcessorParameter>[]
        | undefined
      >
      type: pulumi.Input<string>
    }
    export interface FirehoseDeliveryStreamOpensearchserverlessConfigurationProcessingConfigurationProcessorParameter {
      parameterName: pulumi.Input<string>
      parameterValue: pulumi.Input<string>
    }
    export interface FirehoseDeliveryStreamOpensearchserverlessConfigurationS3Configuration {
      bucketArn: pulumi.Input<string>
      bufferingInterval?: pulumi.Input<number | undefined>
      bufferingSize?: pulumi.Input<number | undefined>
      cloudwatchLoggingOptions?: pulumi.Input<
        | inputs.kinesis.FirehoseDeliveryStreamOpensearchserverlessConfigurationS3ConfigurationCloudwatchLoggingOptions
        | undefined
      >
      compressionFormat?: pulumi.Input<string | undefined>
      errorOutputPrefix?: pulumi.Input<string | undefined>
      kmsKeyArn?: pulumi.Input<string | undefined>
      prefix?: pulumi.Input<string | undefined>
      roleArn: pulumi.Input<string>
    }
    export interface FirehoseDeliveryStreamOpensearchserverlessConfigurationS3ConfigurationCloudwatchLoggingOptions {
      enabled?: pulumi.Input<boolean | undefined>
      logGroupName?: pulumi.Input<string | undefined>
      logStreamName?: pulumi.Input<string | undefined>
    }
    export interface FirehoseDeliveryStreamOpensearchserverlessConfigurationVpcConfig {
      roleArn: pulumi.Input<string>
      securityGroupIds: pulumi.Input<pulumi.Input<string>[]>
      subnetIds: pulumi.Input<pulumi.Input<string>[]>
      vpcId?: pulumi.Input<string | undefined>
    }
    export interface FirehoseDeliveryStreamRedshiftConfiguration {
      cloudwatchLoggingOptions?: pulumi.Input<
        inputs.kinesis.FirehoseDeliveryStreamRedshiftConfigurationCloudwatchLoggingOptions | undefined
      >
      clusterJdbcurl: pulumi.Input<string>
      copyOptions?: pulumi.Input<string | undefined>
      dataTableColumns?: pulumi.Input<string | undefined>
      dataTableName: pulumi.Input<string>
      password?: pulumi.Input<string | undefined>
      processingConfiguration?: pulumi.Input<
        inputs.kinesis.FirehoseDeliveryStreamRedshiftConfigurationProcessingConfiguration | undefined
      >
      retryDuration?: pulumi.Input<number | undefined>
      roleArn: pulumi.Input<string>
      s3BackupConfiguration?: pulumi.Input<
        inputs.kinesis.FirehoseDeliveryStreamRedshiftConfigurationS3BackupConfiguration | undefined
      >
      s3BackupMode?: pulumi.Input<string | undefined>
      s3Configuration: pulumi.Input<inputs.kinesis.FirehoseDeliveryStreamRedshiftConfigurationS3Configuration>
      secretsManagerConfiguration?: pulumi.Input<
        inputs.kinesis.FirehoseDeliveryStreamRedshiftConfigurationSecretsManagerConfiguration | undefined
      >
      username?: pulumi.Input<string | undefined>
    }
    export interface FirehoseDeliveryStreamRedshiftConfigurationCloudwatchLoggingOptions {
      enabled?: pulumi.Input<boolean | undefined>
      logGroupName?: pulumi.Input<string | undefined>
      logStreamName?: pulumi.Input<string | undefined>
    }
    export interface FirehoseDeliveryStreamRedshiftConfigurationProcessingConfiguration {
      enabled?: pulumi.Input<boolean | undefined>
      processors?: pulumi.Input<
        | pulumi.Input<inputs.kinesis.FirehoseDeliveryStreamRedshiftConfigurationProcessingConfigurationProcessor>[]
        | undefined
      >
    }
    export interface FirehoseDeliveryStreamRedshiftConfigurationProcessingConfigurationProcessor {
      parameters?: pulumi.Input<
        | pulumi.Input<inputs.kinesis.FirehoseDeliveryStreamRedshiftConfigurationProcessingConfigurationProcessorParameter>[]
        | undefined
      >
      type: pulumi.Input<string>
    }
    export interface FirehoseDeliveryStreamRedshiftConfigurationProcessingConfigurationProcessorParameter {
      parameterName: pulumi.Input<string>
      parameterValue: pulumi.Input<string>
    }
    export interface FirehoseDeliveryStreamRedshiftConfigurationS3BackupConfiguration {
      bucketArn: pulumi.Input<string>
      bufferingInterval?: pulumi.Input<number | undefined>
      bufferingSize?: pulumi.Input<number | undefined>
      cloudwatchLoggingOptions?: pulumi.Input<
        | inputs.kinesis.FirehoseDeliveryStreamRedshiftConfigurationS3BackupConfigurationCloudwatchLoggingOptions
        | undefined
      >
      compressionFormat?: pulumi.Input<string | undefined>
      errorOutputPrefix?: pulumi.Input<string | undefined>
      kmsKeyArn?: pulumi.Input<string | undefined>
      prefix?: pulumi.Input<string | undefined>
      roleArn: pulumi.Input<string>
    }
    export interface FirehoseDeliveryStreamRedshiftConfigurationS3BackupConfigurationCloudwatchLoggingOptions {
      enabled?: pulumi.Input<boolean | undefined>
      logGroupName?: pulumi.Input<string | undefined>
      logStreamName?: pulumi.Input<string | undefined>
    }
    export interface FirehoseDeliveryStreamRedshiftConfigurationS3Configuration {
      bucketArn: pulumi.Input<string>
      bufferingInterval?: pulumi.Input<number | undefined>
      bufferingSize?: pulumi.Input<number | undefined>
      cloudwatchLoggingOptions?: pulumi.Input<
        inputs.kinesis.FirehoseDeliveryStreamRedshiftConfigurationS3ConfigurationCloudwatchLoggingOptions | undefined
      >
      compressionFormat?: pulumi.Input<string | undefined>
      errorOutputPrefix?: pulumi.Input<string | undefined>
      kmsKeyArn?: pulumi.Input<string | undefined>
      prefix?: pulumi.Input<string | undefined>
      roleArn: pulumi.Input<string>
    }
    export interface FirehoseDeliveryStreamRedshiftConfigurationS3ConfigurationCloudwatchLoggingOptions {
      enabled?: pulumi.Input<boolean | undefined>
      logGroupName?: pulumi.Input<string | undefined>
      logStreamName?: pulumi.Input<string | undefined>
    }
    export interface FirehoseDeliveryStreamRedshiftConfigurationSecretsManagerConfiguration {
      enabled?: pulumi.Input<boolean | undefined>
      roleArn?: pulumi.Input<string | undefined>
      secretArn?: pulumi.Input<string | undefined>
    }
    export interface FirehoseDeliveryStreamServerSideEncryption {
      enabled?: pulumi.Input<boolean | undefined>
      keyArn?: pulumi.Input<string | undefined>
      keyType?: pulumi.Input<string | undefined>
    }
    export interface FirehoseDeliveryStreamSnowflakeConfiguration {
      accountUrl: pulumi.Input<string>
      bufferingInterval?: pulumi.Input<number | undefined>
      bufferingSize?: pulumi.Input<number | undefined>
      cloudwatchLoggingOptions?: pulumi.Input<
        inputs.kinesis.FirehoseDeliveryStreamSnowflakeConfigurationCloudwatchLoggingOptions | undefined
      >
      contentColumnName?: pulumi.Input<string | undefined>
      dataLoadingOption?: pulumi.Input<string | undefined>
      database: pulumi.Input<string>
      keyPassphrase?: pulumi.Input<string | undefined>
      metadataColumnName?: pulumi.Input<string | undefined>
      privateKey?: pulumi.Input<string | undefined>
      processingConfiguration?: pulumi.Input<
        inputs.kinesis.FirehoseDeliveryStreamSnowflakeConfigurationProcessingConfiguration | undefined
      >
      retryDuration?: pulumi.Input<number | undefined>
      roleArn: pulumi.Input<string>
      s3BackupMode?: pulumi.Input<string | undefined>
      s3Configuration: pulumi.Input<inputs.kinesis.FirehoseDeliveryStreamSnowflakeConfigurationS3Configuration>
      schema: pulumi.Input<string>
      secretsManagerConfiguration?: pulumi.Input<
        inputs.kinesis.FirehoseDeliveryStreamSnowflakeConfigurationSecretsManagerConfiguration | undefined
      >
      snowflakeRoleConfiguration?: pulumi.Input<
        inputs.kinesis.FirehoseDeliveryStreamSnowflakeConfigurationSnowflakeRoleConfiguration | undefined
      >
      snowflakeVpcConfiguration?: pulumi.Input<
        inputs.kinesis.FirehoseDeliveryStreamSnowflakeConfigurationSnowflakeVpcConfiguration | undefined
      >
      table: pulumi.Input<string>
      user?: pulumi.Input<string | undefined>
    }
    export interface FirehoseDeliveryStreamSnowflakeConfigurationCloudwatchLoggingOptions {
      enabled?: pulumi.Input<boolean | undefined>
      logGroupName?: pulumi.Input<string | undefined>
      logStreamName?: pulumi.Input<string | undefined>
    }
    export interface FirehoseDeliveryStreamSnowflakeConfigurationProcessingConfiguration {
      enabled?: pulumi.Input<boolean | undefined>
      processors?: pulumi.Input<
        | pulumi.Input<inputs.kinesis.FirehoseDeliveryStreamSnowflakeConfigurationProcessingConfigurationProcessor>[]
        | undefined
      >
    }
    export interface FirehoseDeliveryStreamSnowflakeConfigurationProcessingConfigurationProcessor {
      parameters?: pulumi.Input<
        | pulumi.Input<inputs.kinesis.FirehoseDeliveryStreamSnowflakeConfigurationProcessingConfigurationProcessorParameter>[]
        | undefined
      >
      type: pulumi.Input<string>
    }
    export interface FirehoseDeliveryStreamSnowflakeConfigurationProcessingConfigurationProcessorParameter {
      parameterName: pulumi.Input<string>
      parameterValue: pulumi.Input<string>
    }
    export interface FirehoseDeliveryStreamSnowflakeConfigurationS3Configuration {
      bucketArn: pulumi.Input<string>
      bufferingInterval?: pulumi.Input<number | undefined>
      bufferingSize?: pulumi.Input<number | undefined>
      cloudwatchLoggingOptions?: pulumi.Input<
        inputs.kinesis.FirehoseDeliveryStreamSnowflakeConfigurationS3ConfigurationCloudwatchLoggingOptions | undefined
      >
      compressionFormat?: pulumi.Input<string | undefined>
      errorOutputPrefix?: pulumi.Input<string | undefined>
      kmsKeyArn?: pulumi.Input<string | undefined>
      prefix?: pulumi.Input<string | undefined>
      roleArn: pulumi.Input<string>
    }
    export interface FirehoseDeliveryStreamSnowflakeConfigurationS3ConfigurationCloudwatchLoggingOptions {
      enabled?: pulumi.Input<boolean | undefined>
      logGroupName?: pulumi.Input<string | undefined>
      logStreamName?: pulumi.Input<string | undefined>
    }
    export interface FirehoseDeliveryStreamSnowflakeConfigurationSecretsManagerConfiguration {
      enabled?: pulumi.Input<boolean | undefined>
      roleArn?: pulumi.Input<string | undefined>
      secretArn?: pulumi.Input<string | undefined>
    }
    export interface FirehoseDeliveryStreamSnowflakeConfigurationSnowflakeRoleConfiguration {
      enabled?: pulumi.Input<boolean | undefined>
      snowflakeRole?: pulumi.Input<string | undefined>
    }
    export interface FirehoseDeliveryStreamSnowflakeConfigurationSnowflakeVpcConfiguration {
      privateLinkVpceId: pulumi.Input<string>
    }
    export interface FirehoseDeliveryStreamSplunkConfiguration {
      bufferingInterval?: pulumi.Input<number | undefined>
      bufferingSize?: pulumi.Input<number | undefined>
      cloudwatchLoggingOptions?: pulumi.Input<
        inputs.kinesis.FirehoseDeliveryStreamSplunkConfigurationCloudwatchLoggingOptions | undefined
      >
      hecAcknowledgmentTimeout?: pulumi.Input<number | undefined>
      hecEndpoint: pulumi.Input<string>
      hecEndpointType?: pulumi.Input<string | undefined>
      hecToken?: pulumi.Input<string | undefined>
      processingConfiguration?: pulumi.Input<
        inputs.kinesis.FirehoseDeliveryStreamSplunkConfigurationProcessingConfiguration | undefined
      >
      retryDuration?: pulumi.Input<number | undefined>
      s3BackupMode?: pulumi.Input<string | undefined>
      s3Configuration: pulumi.Input<inputs.kinesis.FirehoseDeliveryStreamSplunkConfigurationS3Configuration>
      secretsManagerConfiguration?: pulumi.Input<
        inputs.kinesis.FirehoseDeliveryStreamSplunkConfigurationSecretsManagerConfiguration | undefined
      >
    }
    export interface FirehoseDeliveryStreamSplunkConfigurationCloudwatchLoggingOptions {
      enabled?: pulumi.Input<boolean | undefined>
      logGroupName?: pulumi.Input<string | undefined>
      logStreamName?: pulumi.Input<string | undefined>
    }
    export interface FirehoseDeliveryStreamSplunkConfigurationProcessingConfiguration {
      enabled?: pulumi.Input<boolean | undefined>
      processors?: pulumi.Input<
        | pulumi.Input<inputs.kinesis.FirehoseDeliveryStreamSplunkConfigurationProcessingConfigurationProcessor>[]
        | undefined
      >
    }
    export interface FirehoseDeliveryStreamSplunkConfigurationProcessingConfigurationProcessor {
      parameters?: pulumi.Input<
        | pulumi.Input<inputs.kinesis.FirehoseDeliveryStreamSplunkConfigurationProcessingConfigurationProcessorParameter>[]
        | undefined
      >
      type: pulumi.Input<string>
    }
    export interface FirehoseDeliveryStreamSplunkConfigurationProcessingConfigurationProcessorParameter {
      parameterName: pulumi.Input<string>
      parameterValue: pulumi.Input<string>
    }
    export interface FirehoseDeliveryStreamSplunkConfigurationS3Configuration {
      bucketArn: pulumi.Input<string>
      bufferingInterval?: pulumi.Input<number | undefined>
      bufferingSize?: pulumi.Input<number | undefined>
      cloudwatchLoggingOptions?: pulumi.Input<
        inputs.kinesis.FirehoseDeliveryStreamSplunkConfigurationS3ConfigurationCloudwatchLoggingOptions | undefined
      >
      compressionFormat?: pulumi.Input<string | undefined>
      errorOutputPrefix?: pulumi.Input<string | undefined>
      kmsKeyArn?: pulumi.Input<string | undefined>
      prefix?: pulumi.Input<string | undefined>
      roleArn: pulumi.Input<string>
    }
    export interface FirehoseDeliveryStreamSplunkConfigurationS3ConfigurationCloudwatchLoggingOptions {
      enabled?: pulumi.Input<boolean | undefined>
      logGroupName?: pulumi.Input<string | undefined>
      logStreamName?: pulumi.Input<string | undefined>
    }
    export interface FirehoseDeliveryStreamSplunkConfigurationSecretsManagerConfiguration {
      enabled?: pulumi.Input<boolean | undefined>
      roleArn?: pulumi.Input<string | undefined>
      secretArn?: pulumi.Input<string | undefined>
    }
  }
  namespace lambda {
    export interface FunctionCapacityProviderConfig {
      lambdaManagedInstancesCapacityProviderConfig: pulumi.Input<inputs.lambda.FunctionCapacityProviderConfigLambdaManagedInstancesCapacityProviderConfig>
    }
    export interface FunctionCapacityProviderConfigLambdaManagedInstancesCapacityProviderConfig {
      capacityProviderArn: pulumi.Input<string>
      executionEnvironmentMemoryGibPerVcpu?: pulumi.Input<number | undefined>
      perExecutionEnvironmentMaxConcurrency?: pulumi.Input<number | undefined>
    }
    export interface FunctionDeadLetterConfig {
      targetArn: pulumi.Input<string>
    }
    export interface FunctionDurableConfig {
      executionTimeout: pulumi.Input<number>
      retentionPeriod?: pulumi.Input<number | undefined>
    }
    export interface FunctionEnvironment {
      variables?: pulumi.Input<
        | {
            [key: string]: pulumi.Input<string>
          }
        | undefined
      >
    }
    export interface FunctionEphemeralStorage {
      size?: pulumi.Input<number | undefined>
    }
    export interface FunctionFileSystemConfig {
      arn: pulumi.Input<string>
      localMountPath: pulumi.Input<string>
    }
    export interface FunctionImageConfig {
      commands?: pulumi.Input<pulumi.Input<string>[] | undefined>
      entryPoints?: pulumi.Input<pulumi.Input<string>[] | undefined>
      workingDirectory?: pulumi.Input<string | undefined>
    }
    export interface FunctionLoggingConfig {
      applicationLogLevel?: pulumi.Input<string | undefined>
      logFormat: pulumi.Input<string>
      logGroup?: pulumi.Input<string | undefined>
      systemLogLevel?: pulumi.Input<string | undefined>
    }
    export interface FunctionSnapStart {
      applyOn: pulumi.Input<string>
      optimizationStatus?: pulumi.Input<string | undefined>
    }
    export interface FunctionTenancyConfig {
      tenantIsolationMode: pulumi.Input<string>
    }
    export interface FunctionTracingConfig {
      mode: pulumi.Input<string>
    }
    export interface FunctionVpcConfig {
      ipv6AllowedForDualStack?: pulumi.Input<boolean | undefined>
      securityGroupIds: pulumi.Input<pulumi.Input<string>[]>
      subnetIds: pulumi.Input<pulumi.Input<string>[]>
      vpcId?: pulumi.Input<string | undefined>
    }
  }
  namespace msk {
    export interface ClusterBrokerNodeGroupInfo {
      azDistribution?: pulumi.Input<string | undefined>
      clientSubnets: pulumi.Input<pulumi.Input<string>[]>
      connectivityInfo?: pulumi.Input<inputs.msk.ClusterBrokerNodeGroupInfoConnectivityInfo | undefined>
      instanceType: pulumi.Input<string>
      securityGroups: pulumi.Input<pulumi.Input<string>[]>
      storageInfo?: pulumi.Input<inputs.msk.ClusterBrokerNodeGroupInfoStorageInfo | undefined>
    }
    export interface ClusterBrokerNodeGroupInfoConnectivityInfo {
      networkType?: pulumi.Input<string | undefined>
      publicAccess?: pulumi.Input<inputs.msk.ClusterBrokerNodeGroupInfoConnectivityInfoPublicAccess | undefined>
      vpcConnectivity?: pulumi.Input<inputs.msk.ClusterBrokerNodeGroupInfoConnectivityInfoVpcConnectivity | undefined>
    }
    export interface ClusterBrokerNodeGroupInfoConnectivityInfoPublicAccess {
      type?: pulumi.Input<string | undefined>
    }
    export interface ClusterBrokerNodeGroupInfoConnectivityInfoVpcConnectivity {
      clientAuthentication?: pulumi.Input<
        inputs.msk.ClusterBrokerNodeGroupInfoConnectivityInfoVpcConnectivityClientAuthentication | undefined
      >
    }
    export interface ClusterBrokerNodeGroupInfoConnectivityInfoVpcConnectivityClientAuthentication {
      sasl?: pulumi.Input<
        inputs.msk.ClusterBrokerNodeGroupInfoConnectivityInfoVpcConnectivityClientAuthenticationSasl | undefined
      >
      tls?: pulumi.Input<boolean | undefined>
    }
    export interface ClusterBrokerNodeGroupInfoConnectivityInfoVpcConnectivityClientAuthenticationSasl {
      iam?: pulumi.Input<boolean | undefined>
      scram?: pulumi.Input<boolean | undefined>
    }
    export interface ClusterBrokerNodeGroupInfoStorageInfo {
      ebsStorageInfo?: pulumi.Input<inputs.msk.ClusterBrokerNodeGroupInfoStorageInfoEbsStorageInfo | undefined>
    }
    export interface ClusterBrokerNodeGroupInfoStorageInfoEbsStorageInfo {
      provisionedThroughput?: pulumi.Input<
        inputs.msk.ClusterBrokerNodeGroupInfoStorageInfoEbsStorageInfoProvisionedThroughput | undefined
      >
      volumeSize?: pulumi.Input<number | undefined>
    }
    export interface ClusterBrokerNodeGroupInfoStorageInfoEbsStorageInfoProvisionedThroughput {
      enabled?: pulumi.Input<boolean | undefined>
      volumeThroughput?: pulumi.Input<number | undefined>
    }
    export interface ClusterClientAuthentication {
      sasl?: pulumi.Input<inputs.msk.ClusterClientAuthenticationSasl | undefined>
      tls?: pulumi.Input<inputs.msk.ClusterClientAuthenticationTls | undefined>
      unauthenticated?: pulumi.Input<boolean | undefined>
    }
    export interface ClusterClientAuthenticationSasl {
      iam?: pulumi.Input<boolean | undefined>
      scram?: pulumi.Input<boolean | undefined>
    }
    export interface ClusterClientAuthenticationTls {
      certificateAuthorityArns?: pulumi.Input<pulumi.Input<string>[] | undefined>
    }
    export interface ClusterConfigurationInfo {
      arn: pulumi.Input<string>
      revision: pulumi.Input<number>
    }
    export interface ClusterEncryptionInfo {
      encryptionAtRestKmsKeyArn?: pulumi.Input<string | undefined>
      encryptionInTransit?: pulumi.Input<inputs.msk.ClusterEncryptionInfoEncryptionInTransit | undefined>
    }
    export interface ClusterEncryptionInfoEncryptionInTransit {
      clientBroker?: pulumi.Input<string | undefined>
      inCluster?: pulumi.Input<boolean | undefined>
    }
    export interface ClusterLoggingInfo {
      brokerLogs: pulumi.Input<inputs.msk.ClusterLoggingInfoBrokerLogs>
    }
    export interface ClusterLoggingInfoBrokerLogs {
      cloudwatchLogs?: pulumi.Input<inputs.msk.ClusterLoggingInfoBrokerLogsCloudwatchLogs | undefined>
      firehose?: pulumi.Input<inputs.msk.ClusterLoggingInfoBrokerLogsFirehose | undefined>
      s3?: pulumi.Input<inputs.msk.ClusterLoggingInfoBrokerLogsS3 | undefined>
    }
    export interface ClusterLoggingInfoBrokerLogsCloudwatchLogs {
      enabled: pulumi.Input<boolean>
      logGroup?: pulumi.Input<string | undefined>
    }
    export interface ClusterLoggingInfoBrokerLogsFirehose {
      deliveryStream?: pulumi.Input<string | undefined>
      enabled: pulumi.Input<boolean>
    }
    export interface ClusterLoggingInfoBrokerLogsS3 {
      bucket?: pulumi.Input<string | undefined>
      enabled: pulumi.Input<boolean>
      prefix?: pulumi.Input<string | undefined>
    }
    export interface ClusterOpenMonitoring {
      prometheus: pulumi.Input<inputs.msk.ClusterOpenMonitoringPrometheus>
    }
    export interface ClusterOpenMonitoringPrometheus {
      jmxExporter?: pulumi.Input<inputs.msk.ClusterOpenMonitoringPrometheusJmxExporter | undefined>
      nodeExporter?: pulumi.Input<inputs.msk.ClusterOpenMonitoringPrometheusNodeExporter | undefined>
    }
    export interface ClusterOpenMonitoringPrometheusJmxExporter {
      enabledInBroker: pulumi.Input<boolean>
    }
    export interface ClusterOpenMonitoringPrometheusNodeExporter {
      enabledInBroker: pulumi.Input<boolean>
    }
    export interface ClusterRebalancing {
      status: pulumi.Input<string>
    }
  }
  namespace neptune {
    export interface ClusterServerlessV2ScalingConfiguration {
      maxCapacity?: pulumi.Input<number | undefined>
      minCapacity?: pulumi.Input<number | undefined>
    }
  }
  namespace opensearch {
    export interface DomainAdvancedSecurityOptions {
      anonymousAuthEnabled?: pulumi.Input<boolean | undefined>
      enabled: pulumi.Input<boolean>
      internalUserDatabaseEnabled?: pulumi.Input<boolean | undefined>
      jwtOptions?: pulumi.Input<inputs.opensearch.DomainAdvancedSecurityOptionsJwtOptions | undefined>
      masterUserOptions?: pulumi.Input<inputs.opensearch.DomainAdvancedSecurityOptionsMasterUserOptions | undefined>
    }
    export interface DomainAdvancedSecurityOptionsJwtOptions {
      enabled?: pulumi.Input<boolean | undefined>
      jwksUrl?: pulumi.Input<string | undefined>
      publicKey?: pulumi.Input<string | undefined>
      rolesKey?: pulumi.Input<string | undefined>
      subjectKey?: pulumi.Input<string | undefined>
    }
    export interface DomainAdvancedSecurityOptionsMasterUserOptions {
      masterUserArn?: pulumi.Input<string | undefined>
      masterUserName?: pulumi.Input<string | undefined>
      masterUserPassword?: pulumi.Input<string | undefined>
    }
    export interface DomainAimlOptions {
      naturalLanguageQueryGenerationOptions?: pulumi.Input<
        inputs.opensearch.DomainAimlOptionsNaturalLanguageQueryGenerationOptions | undefined
      >
      s3VectorsEngine?: pulumi.Input<inputs.opensearch.DomainAimlOptionsS3VectorsEngine | undefined>
      serverlessVectorAcceleration?: pulumi.Input<
        inputs.opensearch.DomainAimlOptionsServerlessVectorAcceleration | undefined
      >
    }
    export interface DomainAimlOptionsNaturalLanguageQueryGenerationOptions {
      desiredState?: pulumi.Input<string | undefined>
    }
    export interface DomainAimlOptionsS3VectorsEngine {
      enabled?: pulumi.Input<boolean | undefined>
    }
    export interface DomainAimlOptionsServerlessVectorAcceleration {
      enabled?: pulumi.Input<boolean | undefined>
    }
    export interface DomainAutoTuneOptions {
      desiredState: pulumi.Input<string>
      maintenanceSchedules?: pulumi.Input<
        pulumi.Input<inputs.opensearch.DomainAutoTuneOptionsMaintenanceSchedule>[] | undefined
      >
      rollbackOnDisable?: pulumi.Input<string | undefined>
      useOffPeakWindow?: pulumi.Input<boolean | undefined>
    }
    export interface DomainAutoTuneOptionsMaintenanceSchedule {
      cronExpressionForRecurrence: pulumi.Input<string>
      duration: pulumi.Input<inputs.opensearch.DomainAutoTuneOptionsMaintenanceScheduleDuration>
      startAt: pulumi.Input<string>
    }
    export interface DomainAutoTuneOptionsMaintenanceScheduleDuration {
      unit: pulumi.Input<string>
      value: pulumi.Input<number>
    }
    export interface DomainClusterConfig {
      coldStorageOptions?: pulumi.Input<inputs.opensearch.DomainClusterConfigColdStorageOptions | undefined>
      dedicatedMasterCount?: pulumi.Input<number | undefined>
      dedicatedMasterEnabled?: pulumi.Input<boolean | undefined>
      dedicatedMasterType?: pulumi.Input<string | undefined>
      instanceCount?: pulumi.Input<number | undefined>
      instanceType?: pulumi.Input<string | undefined>
      multiAzWithStandbyEnabled?: pulumi.Input<boolean | undefined>
      nodeOptions?: pulumi.Input<pulumi.Input<inputs.opensearch.DomainClusterConfigNodeOption>[] | undefined>
      warmCount?: pulumi.Input<number | undefined>
      warmEnabled?: pulumi.Input<boolean | undefined>
      warmType?: pulumi.Input<string | undefined>
      zoneAwarenessConfig?: pulumi.Input<inputs.opensearch.DomainClusterConfigZoneAwarenessConfig | undefined>
      zoneAwarenessEnabled?: pulumi.Input<boolean | undefined>
    }
    export interface DomainClusterConfigColdStorageOptions {
      enabled?: pulumi.Input<boolean | undefined>
    }
    export interface DomainClusterConfigNodeOption {
      nodeConfig?: pulumi.Input<inputs.opensearch.DomainClusterConfigNodeOptionNodeConfig | undefined>
      nodeType?: pulumi.Input<string | undefined>
    }
    export interface DomainClusterConfigNodeOptionNodeConfig {
      count?: pulumi.Input<number | undefined>
      enabled?: pulumi.Input<boolean | undefined>
      type?: pulumi.Input<string | undefined>
    }
    export interface DomainClusterConfigZoneAwarenessConfig {
      availabilityZoneCount?: pulumi.Input<number | undefined>
    }
    export interface DomainCognitoOptions {
      enabled?: pulumi.Input<boolean | undefined>
      identityPoolId: pulumi.Input<string>
      roleArn: pulumi.Input<string>
      userPoolId: pulumi.Input<string>
    }
    export interface DomainDeploymentStrategyOptions {
      deploymentStrategy: pulumi.Input<string>
    }
    export interface DomainDomainEndpointOptions {
      customEndpoint?: pulumi.Input<string | undefined>
      customEndpointCertificateArn?: pulumi.Input<string | undefined>
      customEndpointEnabled?: pulumi.Input<boolean | undefined>
      enforceHttps?: pulumi.Input<boolean | undefined>
      tlsSecurityPolicy?: pulumi.Input<string | undefined>
    }
    export interface DomainEbsOptions {
      ebsEnabled: pulumi.Input<boolean>
      iops?: pulumi.Input<number | undefined>
      throughput?: pulumi.Input<number | undefined>
      volumeSize?: pulumi.Input<number | undefined>
      volumeType?: pulumi.Input<string | undefined>
    }
    export interface DomainEncryptAtRest {
      enabled: pulumi.Input<boolean>
      kmsKeyId?: pulumi.Input<string | undefined>
    }
    export interface DomainIdentityCenterOptions {
      enabledApiAccess?: pulumi.Input<boolean | undefined>
      identityCenterInstanceArn?: pulumi.Input<string | undefined>
      rolesKey?: pulumi.Input<string | undefined>
      subjectKey?: pulumi.Input<string | undefined>
    }
    export interface DomainLogPublishingOption {
      cloudwatchLogGroupArn: pulumi.Input<string>
      enabled?: pulumi.Input<boolean | undefined>
      logType: pulumi.Input<string>
    }
    export interface DomainNodeToNodeEncryption {
      enabled: pulumi.Input<boolean>
    }
    export interface DomainOffPeakWindowOptions {
      enabled?: pulumi.Input<boolean | undefined>
      offPeakWindow?: pulumi.Input<inputs.opensearch.DomainOffPeakWindowOptionsOffPeakWindow | undefined>
    }
    export interface DomainOffPeakWindowOptionsOffPeakWindow {
      windowStartTime?: pulumi.Input<
        inputs.opensearch.DomainOffPeakWindowOptionsOffPeakWindowWindowStartTime | undefined
      >
    }
    export interface DomainOffPeakWindowOptionsOffPeakWindowWindowStartTime {
      hours?: pulumi.Input<number | undefined>
      minutes?: pulumi.Input<number | undefined>
    }
    export interface DomainSnapshotOptions {
      automatedSnapshotStartHour: pulumi.Input<number>
    }
    export interface DomainSoftwareUpdateOptions {
      autoSoftwareUpdateEnabled?: pulumi.Input<boolean | undefined>
    }
    export interface DomainVpcOptions {
      availabilityZones?: pulumi.Input<pulumi.Input<string>[] | undefined>
      securityGroupIds?: pulumi.Input<pulumi.Input<string>[] | undefined>
      subnetIds?: pulumi.Input<pulumi.Input<string>[] | undefined>
      vpcId?: pulumi.Input<string | undefined>
    }
  }
  namespace rds {
    export interface InstanceBlueGreenUpdate {
      enabled?: pulumi.Input<boolean | undefined>
    }
    export interface InstanceRestoreToPointInTime {
      restoreTime?: pulumi.Input<string | undefined>
      sourceDbInstanceAutomatedBackupsArn?: pulumi.Input<string | undefined>
      sourceDbInstanceIdentifier?: pulumi.Input<string | undefined>
      sourceDbiResourceId?: pulumi.Input<string | undefined>
      useLatestRestorableTime?: pulumi.Input<boolean | undefined>
    }
    export interface InstanceS3Import {
      bucketName: pulumi.Input<string>
      bucketPrefix?: pulumi.Input<string | undefined>
      ingestionRole: pulumi.Input<string>
      sourceEngine: pulumi.Input<string>
      sourceEngineVersion: pulumi.Input<string>
    }
    export interface ClusterRestoreToPointInTime {
      restoreToTime?: pulumi.Input<string | undefined>
      restoreType?: pulumi.Input<string | undefined>
      sourceClusterIdentifier?: pulumi.Input<string | undefined>
      sourceClusterResourceId?: pulumi.Input<string | undefined>
      useLatestRestorableTime?: pulumi.Input<boolean | undefined>
    }
    export interface ClusterS3Import {
      bucketName: pulumi.Input<string>
      bucketPrefix?: pulumi.Input<string | undefined>
      ingestionRole: pulumi.Input<string>
      sourceEngine: pulumi.Input<string>
      sourceEngineVersion: pulumi.Input<string>
    }
    export interface ClusterScalingConfiguration {
      autoPause?: pulumi.Input<boolean | undefined>
      maxCapacity?: pulumi.Input<number | undefined>
      minCapacity?: pulumi.Input<number | undefined>
      secondsBeforeTimeout?: pulumi.Input<number | undefined>
      secondsUntilAutoPause?: pulumi.Input<number | undefined>
      timeoutAction?: pulumi.Input<string | undefined>
    }
    export interface ClusterServerlessv2ScalingConfiguration {
      maxCapacity: pulumi.Input<number>
      minCapacity: pulumi.Input<number>
      secondsUntilAutoPause?: pulumi.Input<number | undefined>
    }
  }
  namespace s3 {
    export interface BucketServerSideEncryptionConfigurationRule {
      applyServerSideEncryptionByDefault?: pulumi.Input<
        inputs.s3.BucketServerSideEncryptionConfigurationRuleApplyServerSideEncryptionByDefault | undefined
      >
      blockedEncryptionTypes?: pulumi.Input<pulumi.Input<string>[] | undefined>
      bucketKeyEnabled?: pulumi.Input<boolean | undefined>
    }
    export interface BucketServerSideEncryptionConfigurationRuleApplyServerSideEncryptionByDefault {
      kmsMasterKeyId?: pulumi.Input<string | undefined>
      sseAlgorithm: pulumi.Input<string>
    }
  }
  namespace sagemaker {
    export interface NotebookInstanceInstanceMetadataServiceConfiguration {
      minimumInstanceMetadataServiceVersion?: pulumi.Input<string | undefined>
    }
  }
  namespace secretsmanager {
    export interface SecretReplica {
      kmsKeyId?: pulumi.Input<string | undefined>
      lastAccessedDate?: pulumi.Input<string | undefined>
      region: pulumi.Input<string>
      status?: pulumi.Input<string | undefined>
      statusMessage?: pulumi.Input<string | undefined>
    }
  }
  namespace ses {
    export interface ReceiptRuleAddHeaderAction {
      headerName: pulumi.Input<string>
      headerValue: pulumi.Input<string>
      position: pulumi.Input<number>
    }
    export interface ReceiptRuleBounceAction {
      message: pulumi.Input<string>
      position: pulumi.Input<number>
      sender: pulumi.Input<string>
      smtpReplyCode: pulumi.Input<string>
      statusCode?: pulumi.Input<string | undefined>
      topicArn?: pulumi.Input<string | undefined>
    }
    export interface ReceiptRuleLambdaAction {
      functionArn: pulumi.Input<string>
      invocationType?: pulumi.Input<string | undefined>
      position: pulumi.Input<number>
      topicArn?: pulumi.Input<string | undefined>
    }
    export interface ReceiptRuleS3Action {
      bucketName: pulumi.Input<string>
      iamRoleArn?: pulumi.Input<string | undefined>
      kmsKeyArn?: pulumi.Input<string | undefined>
      objectKeyPrefix?: pulumi.Input<string | undefined>
      position: pulumi.Input<number>
      topicArn?: pulumi.Input<string | undefined>
    }
    export interface ReceiptRuleSnsAction {
      encoding?: pulumi.Input<string | undefined>
      position: pulumi.Input<number>
      topicArn: pulumi.Input<string>
    }
    export interface ReceiptRuleStopAction {
      position: pulumi.Input<number>
      scope: pulumi.Input<string>
      topicArn?: pulumi.Input<string | undefined>
    }
    export interface ReceiptRuleWorkmailAction {
      organizationArn: pulumi.Input<string>
      position: pulumi.Input<number>
      topicArn?: pulumi.Input<string | undefined>
    }
  }
  namespace sfn {
    export interface StateMachineEncryptionConfiguration {
      kmsDataKeyReusePeriodSeconds?: pulumi.Input<number | undefined>
      kmsKeyId?: pulumi.Input<string | undefined>
      type?: pulumi.Input<string | undefined>
    }
    export interface StateMachineLoggingConfiguration {
      includeExecutionData?: pulumi.Input<boolean | undefined>
      level?: pulumi.Input<string | undefined>
      logDestination?: pulumi.Input<string | undefined>
    }
    export interface StateMachineTracingConfiguration {
      enabled?: pulumi.Input<boolean | undefined>
    }
  }
  namespace workspaces {
    export interface WorkspaceWorkspaceProperties {
      computeTypeName?: pulumi.Input<string | undefined>
      rootVolumeSizeGib?: pulumi.Input<number | undefined>
      runningMode?: pulumi.Input<string | undefined>
      runningModeAutoStopTimeoutInMinutes?: pulumi.Input<number | undefined>
      userVolumeSizeGib?: pulumi.Input<number | undefined>
    }
  }
}
export interface ProviderArgs {
  accessKey?: pulumi.Input<string | undefined>
  allowedAccountIds?: pulumi.Input<pulumi.Input<string>[] | undefined>
  assumeRoleWithWebIdentity?: pulumi.Input<inputs.ProviderAssumeRoleWithWebIdentity | undefined>
  assumeRoles?: pulumi.Input<pulumi.Input<inputs.ProviderAssumeRole>[] | undefined>
  customCaBundle?: pulumi.Input<string | undefined>
  defaultTags?: pulumi.Input<inputs.ProviderDefaultTags | undefined>
  ec2MetadataServiceEndpoint?: pulumi.Input<string | undefined>
  ec2MetadataServiceEndpointMode?: pulumi.Input<string | undefined>
  endpoints?: pulumi.Input<pulumi.Input<inputs.ProviderEndpoint>[] | undefined>
  forbiddenAccountIds?: pulumi.Input<pulumi.Input<string>[] | undefined>
  httpProxy?: pulumi.Input<string | undefined>
  httpsProxy?: pulumi.Input<string | undefined>
  ignoreTags?: pulumi.Input<inputs.ProviderIgnoreTags | undefined>
  insecure?: pulumi.Input<boolean | undefined>
  maxRetries?: pulumi.Input<number | undefined>
  noProxy?: pulumi.Input<string | undefined>
  profile?: pulumi.Input<string | undefined>
  region?: pulumi.Input<string | undefined>
  retryMode?: pulumi.Input<string | undefined>
  s3UsEast1RegionalEndpoint?: pulumi.Input<string | undefined>
  s3UsePathStyle?: pulumi.Input<boolean | undefined>
  secretKey?: pulumi.Input<string | undefined>
  sharedConfigFiles?: pulumi.Input<pulumi.Input<string>[] | undefined>
  sharedCredentialsFiles?: pulumi.Input<pulumi.Input<string>[] | undefined>
  skipCredentialsValidation?: pulumi.Input<boolean | undefined>
  skipMetadataApiCheck?: pulumi.Input<boolean | undefined>
  skipRegionValidation?: pulumi.Input<boolean | undefined>
  skipRequestingAccountId?: pulumi.Input<boolean | undefined>
  stsRegion?: pulumi.Input<string | undefined>
  tagPolicyCompliance?: pulumi.Input<string | undefined>
  token?: pulumi.Input<string | undefined>
  tokenBucketRateLimiterCapacity?: pulumi.Input<number | undefined>
  useDualstackEndpoint?: pulumi.Input<boolean | undefined>
  useFipsEndpoint?: pulumi.Input<boolean | undefined>
  userAgents?: pulumi.Input<pulumi.Input<string>[] | undefined>
}
export declare class Provider extends pulumi.ProviderResource {
  constructor(name: string, args?: ProviderArgs, opts?: pulumi.CustomResourceOptions)
}
export declare namespace kms {
  export interface KeyArgs {
    bypassPolicyLockoutSafetyCheck?: pulumi.Input<boolean | undefined>
    customKeyStoreId?: pulumi.Input<string | undefined>
    customerMasterKeySpec?: pulumi.Input<string | undefined>
    deletionWindowInDays?: pulumi.Input<number | undefined>
    description?: pulumi.Input<string | undefined>
    enableKeyRotation?: pulumi.Input<boolean | undefined>
    isEnabled?: pulumi.Input<boolean | undefined>
    keyUsage?: pulumi.Input<string | undefined>
    multiRegion?: pulumi.Input<boolean | undefined>
    policy?: pulumi.Input<string | undefined>
    region?: pulumi.Input<string | undefined>
    rotationPeriodInDays?: pulumi.Input<number | undefined>
    tags?: pulumi.Input<
      | {
          [key: string]: pulumi.Input<string>
        }
      | undefined
    >
    xksKeyId?: pulumi.Input<string | undefined>
  }
  export class Key extends pulumi.CustomResource {
    readonly arn: pulumi.Output<string>
    readonly description: pulumi.Output<string>
    readonly keyId: pulumi.Output<string>
    readonly policy: pulumi.Output<string>
    readonly region: pulumi.Output<string>
    constructor(name: string, args?: KeyArgs, opts?: pulumi.CustomResourceOptions)
  }
  export interface ExternalKeyArgs {
    bypassPolicyLockoutSafetyCheck?: pulumi.Input<boolean | undefined>
    deletionWindowInDays?: pulumi.Input<number | undefined>
    description?: pulumi.Input<string | undefined>
    enabled?: pulumi.Input<boolean | undefined>
    keyMaterialBase64?: pulumi.Input<string | undefined>
    keySpec?: pulumi.Input<string | undefined>
    keyUsage?: pulumi.Input<string | undefined>
    multiRegion?: pulumi.Input<boolean | undefined>
    policy?: pulumi.Input<string | undefined>
    region?: pulumi.Input<string | undefined>
    tags?: pulumi.Input<
      | {
          [key: string]: pulumi.Input<string>
        }
      | undefined
    >
    validTo?: pulumi.Input<string | undefined>
  }
  export class ExternalKey extends pulumi.CustomResource {
    readonly arn: pulumi.Output<string>
    readonly expirationModel: pulumi.Output<string>
    readonly keySpec: pulumi.Output<string>
    readonly keyState: pulumi.Output<string>
    readonly keyUsage: pulumi.Output<string>
    readonly policy: pulumi.Output<string>
    readonly region: pulumi.Output<string>
    constructor(name: string, args?: ExternalKeyArgs, opts?: pulumi.CustomResourceOptions)
  }
  export interface ReplicaKeyArgs {
    bypassPolicyLockoutSafetyCheck?: pulumi.Input<boolean | undefined>
    deletionWindowInDays?: pulumi.Input<number | undefined>
    description?: pulumi.Input<string | undefined>
    enabled?: pulumi.Input<boolean | undefined>
    policy?: pulumi.Input<string | undefined>
    primaryKeyArn: pulumi.Input<string>
    region?: pulumi.Input<string | undefined>
    tags?: pulumi.Input<
      | {
          [key: string]: pulumi.Input<string>
        }
      | undefined
    >
  }
  export class ReplicaKey extends pulumi.CustomResource {
    readonly arn: pulumi.Output<string>
    readonly keyId: pulumi.Output<string>
    readonly keySpec: pulumi.Output<string>
    readonly keyUsage: pulumi.Output<string>
    readonly policy: pulumi.Output<string>
    readonly primaryKeyArn: pulumi.Output<string>
    readonly region: pulumi.Output<string>
    constructor(name: string, args: ReplicaKeyArgs, opts?: pulumi.CustomResourceOptions)
  }
  export interface ReplicaExternalKeyArgs {
    bypassPolicyLockoutSafetyCheck?: pulumi.Input<boolean | undefined>
    deletionWindowInDays?: pulumi.Input<number | undefined>
    description?: pulumi.Input<string | undefined>
    enabled?: pulumi.Input<boolean | undefined>
    keyMaterialBase64?: pulumi.Input<string | undefined>
    policy?: pulumi.Input<string | undefined>
    primaryKeyArn: pulumi.Input<string>
    region?: pulumi.Input<string | undefined>
    tags?: pulumi.Input<
      | {
          [key: string]: pulumi.Input<string>
        }
      | undefined
    >
    validTo?: pulumi.Input<string | undefined>
  }
  export class ReplicaExternalKey extends pulumi.CustomResource {
    readonly arn: pulumi.Output<string>
    readonly expirationModel: pulumi.Output<string>
    readonly keyId: pulumi.Output<string>
    readonly keyState: pulumi.Output<string>
    readonly keyUsage: pulumi.Output<string>
    readonly policy: pulumi.Output<string>
    readonly primaryKeyArn: pulumi.Output<string>
    readonly region: pulumi.Output<string>
    constructor(name: string, args: ReplicaExternalKeyArgs, opts?: pulumi.CustomResourceOptions)
  }
  export interface AliasArgs {
    name?: pulumi.Input<string | undefined>
    namePrefix?: pulumi.Input<string | undefined>
    region?: pulumi.Input<string | undefined>
    targetKeyId: pulumi.Input<string>
  }
  export class Alias extends pulumi.CustomResource {
    readonly arn: pulumi.Output<string>
    readonly name: pulumi.Output<string>
    readonly namePrefix: pulumi.Output<string>
    readonly region: pulumi.Output<string>
    readonly targetKeyArn: pulumi.Output<string>
    readonly targetKeyId: pulumi.Output<string>
    constructor(name: string, args: AliasArgs, opts?: pulumi.CustomResourceOptions)
  }
}
export declare namespace s3 {
  export interface BucketServerSideEncryptionConfigurationArgs {
    bucket: pulumi.Input<string>
    expectedBucketOwner?: pulumi.Input<string | undefined>
    region?: pulumi.Input<string | undefined>
    rules: pulumi.Input<pulumi.Input<inputs.s3.BucketServerSideEncryptionConfigurationRule>[]>
  }
  export class BucketServerSideEncryptionConfiguration extends pulumi.CustomResource {
    readonly bucket: pulumi.Output<string>
    readonly region: pulumi.Output<string>
    constructor(name: string, args: BucketServerSideEncryptionConfigurationArgs, opts?: pulumi.CustomResourceOptions)
  }
}
export declare namespace ebs {
  export interface VolumeArgs {
    availabilityZone: pulumi.Input<string>
    encrypted?: pulumi.Input<boolean | undefined>
    finalSnapshot?: pulumi.Input<boolean | undefined>
    iops?: pulumi.Input<number | undefined>
    kmsKeyId?: pulumi.Input<string | undefined>
    multiAttachEnabled?: pulumi.Input<boolean | undefined>
    outpostArn?: pulumi.Input<string | undefined>
    region?: pulumi.Input<string | undefined>
    size?: pulumi.Input<number | undefined>
    snapshotId?: pulumi.Input<string | undefined>
    tags?: pulumi.Input<
      | {
          [key: string]: pulumi.Input<string>
        }
      | undefined
    >
    throughput?: pulumi.Input<number | undefined>
    type?: pulumi.Input<string | undefined>
    volumeInitializationRate?: pulumi.Input<number | undefined>
  }
  export class Volume extends pulumi.CustomResource {
    readonly arn: pulumi.Output<string>
    readonly availabilityZone: pulumi.Output<string>
    readonly createTime: pulumi.Output<string>
    readonly kmsKeyId: pulumi.Output<string>
    readonly region: pulumi.Output<string>
    readonly snapshotId: pulumi.Output<string>
    readonly type: pulumi.Output<string>
    constructor(name: string, args: VolumeArgs, opts?: pulumi.CustomResourceOptions)
  }
}
export declare namespace efs {
  export interface FileSystemArgs {
    availabilityZoneName?: pulumi.Input<string | undefined>
    creationToken?: pulumi.Input<string | undefined>
    encrypted?: pulumi.Input<boolean | undefined>
    kmsKeyId?: pulumi.Input<string | undefined>
    lifecyclePolicies?: pulumi.Input<pulumi.Input<inputs.efs.FileSystemLifecyclePolicy>[] | undefined>
    performanceMode?: pulumi.Input<string | undefined>
    protection?: pulumi.Input<inputs.efs.FileSystemProtection | undefined>
    provisionedThroughputInMibps?: pulumi.Input<number | undefined>
    region?: pulumi.Input<string | undefined>
    tags?: pulumi.Input<
      | {
          [key: string]: pulumi.Input<string>
        }
      | undefined
    >
    throughputMode?: pulumi.Input<string | undefined>
  }
  export class FileSystem extends pulumi.CustomResource {
    readonly arn: pulumi.Output<string>
    readonly availabilityZoneId: pulumi.Output<string>
    readonly availabilityZoneName: pulumi.Output<string>
    readonly creationToken: pulumi.Output<string>
    readonly dnsName: pulumi.Output<string>
    readonly kmsKeyId: pulumi.Output<string>
    readonly name: pulumi.Output<string>
    readonly ownerId: pulumi.Output<string>
    readonly performanceMode: pulumi.Output<string>
    readonly region: pulumi.Output<string>
    constructor(name: string, args?: FileSystemArgs, opts?: pulumi.CustomResourceOptions)
  }
}
export declare namespace fsx {
  export interface OpenZfsFileSystemArgs {
    automaticBackupRetentionDays?: pulumi.Input<number | undefined>
    backupId?: pulumi.Input<string | undefined>
    copyTagsToBackups?: pulumi.Input<boolean | undefined>
    copyTagsToVolumes?: pulumi.Input<boolean | undefined>
    dailyAutomaticBackupStartTime?: pulumi.Input<string | undefined>
    deleteOptions?: pulumi.Input<pulumi.Input<string>[] | undefined>
    deploymentType: pulumi.Input<string>
    diskIopsConfiguration?: pulumi.Input<inputs.fsx.OpenZfsFileSystemDiskIopsConfiguration | undefined>
    endpointIpAddressRange?: pulumi.Input<string | undefined>
    finalBackupTags?: pulumi.Input<
      | {
          [key: string]: pulumi.Input<string>
        }
      | undefined
    >
    kmsKeyId?: pulumi.Input<string | undefined>
    networkType?: pulumi.Input<string | undefined>
    preferredSubnetId?: pulumi.Input<string | undefined>
    readCacheConfiguration?: pulumi.Input<inputs.fsx.OpenZfsFileSystemReadCacheConfiguration | undefined>
    region?: pulumi.Input<string | undefined>
    rootVolumeConfiguration?: pulumi.Input<inputs.fsx.OpenZfsFileSystemRootVolumeConfiguration | undefined>
    routeTableIds?: pulumi.Input<pulumi.Input<string>[] | undefined>
    securityGroupIds?: pulumi.Input<pulumi.Input<string>[] | undefined>
    skipFinalBackup?: pulumi.Input<boolean | undefined>
    storageCapacity?: pulumi.Input<number | undefined>
    storageType?: pulumi.Input<string | undefined>
    subnetIds: pulumi.Input<pulumi.Input<string>[]>
    tags?: pulumi.Input<
      | {
          [key: string]: pulumi.Input<string>
        }
      | undefined
    >
    throughputCapacity: pulumi.Input<number>
    weeklyMaintenanceStartTime?: pulumi.Input<string | undefined>
  }
  export class OpenZfsFileSystem extends pulumi.CustomResource {
    readonly arn: pulumi.Output<string>
    readonly dailyAutomaticBackupStartTime: pulumi.Output<string>
    readonly deploymentType: pulumi.Output<string>
    readonly dnsName: pulumi.Output<string>
    readonly endpointIpAddress: pulumi.Output<string>
    readonly endpointIpAddressRange: pulumi.Output<string>
    readonly kmsKeyId: pulumi.Output<string>
    readonly networkType: pulumi.Output<string>
    readonly ownerId: pulumi.Output<string>
    readonly region: pulumi.Output<string>
    readonly rootVolumeId: pulumi.Output<string>
    readonly vpcId: pulumi.Output<string>
    readonly weeklyMaintenanceStartTime: pulumi.Output<string>
    constructor(name: string, args: OpenZfsFileSystemArgs, opts?: pulumi.CustomResourceOptions)
  }
}
export declare namespace backup {
  export interface VaultArgs {
    forceDestroy?: pulumi.Input<boolean | undefined>
    kmsKeyArn?: pulumi.Input<string | undefined>
    name?: pulumi.Input<string | undefined>
    region?: pulumi.Input<string | undefined>
    tags?: pulumi.Input<
      | {
          [key: string]: pulumi.Input<string>
        }
      | undefined
    >
  }
  export class Vault extends pulumi.CustomResource {
    readonly arn: pulumi.Output<string>
    readonly kmsKeyArn: pulumi.Output<string>
    readonly name: pulumi.Output<string>
    readonly region: pulumi.Output<string>
    constructor(name: string, args?: VaultArgs, opts?: pulumi.CustomResourceOptions)
  }
}
export declare namespace rds {
  export interface InstanceArgs {
    allocatedStorage?: pulumi.Input<number | undefined>
    allowMajorVersionUpgrade?: pulumi.Input<boolean | undefined>
    applyImmediately?: pulumi.Input<boolean | undefined>
    autoMinorVersionUpgrade?: pulumi.Input<boolean | undefined>
    availabilityZone?: pulumi.Input<string | undefined>
    backupRetentionPeriod?: pulumi.Input<number | undefined>
    backupTarget?: pulumi.Input<string | undefined>
    backupWindow?: pulumi.Input<string | undefined>
    blueGreenUpdate?: pulumi.Input<inputs.rds.InstanceBlueGreenUpdate | undefined>
    caCertIdentifier?: pulumi.Input<string | undefined>
    characterSetName?: pulumi.Input<string | undefined>
    copyTagsToSnapshot?: pulumi.Input<boolean | undefined>
    customIamInstanceProfile?: pulumi.Input<string | undefined>
    customerOwnedIpEnabled?: pulumi.Input<boolean | undefined>
    databaseInsightsMode?: pulumi.Input<string | undefined>
    dbName?: pulumi.Input<string | undefined>
    dbSubnetGroupName?: pulumi.Input<string | undefined>
    dedicatedLogVolume?: pulumi.Input<boolean | undefined>
    deleteAutomatedBackups?: pulumi.Input<boolean | undefined>
    deletionProtection?: pulumi.Input<boolean | undefined>
    domain?: pulumi.Input<string | undefined>
    domainAuthSecretArn?: pulumi.Input<string | undefined>
    domainDnsIps?: pulumi.Input<pulumi.Input<string>[] | undefined>
    domainFqdn?: pulumi.Input<string | undefined>
    domainIamRoleName?: pulumi.Input<string | undefined>
    domainOu?: pulumi.Input<string | undefined>
    enabledCloudwatchLogsExports?: pulumi.Input<pulumi.Input<string>[] | undefined>
    engine?: pulumi.Input<string | undefined>
    engineLifecycleSupport?: pulumi.Input<string | undefined>
    engineVersion?: pulumi.Input<string | undefined>
    finalSnapshotIdentifier?: pulumi.Input<string | undefined>
    iamDatabaseAuthenticationEnabled?: pulumi.Input<boolean | undefined>
    identifier?: pulumi.Input<string | undefined>
    identifierPrefix?: pulumi.Input<string | undefined>
    instanceClass: pulumi.Input<string>
    iops?: pulumi.Input<number | undefined>
    kmsKeyId?: pulumi.Input<string | undefined>
    licenseModel?: pulumi.Input<string | undefined>
    maintenanceWindow?: pulumi.Input<string | undefined>
    manageMasterUserPassword?: pulumi.Input<boolean | undefined>
    masterUserSecretKmsKeyId?: pulumi.Input<string | undefined>
    maxAllocatedStorage?: pulumi.Input<number | undefined>
    monitoringInterval?: pulumi.Input<number | undefined>
    monitoringRoleArn?: pulumi.Input<string | undefined>
    multiAz?: pulumi.Input<boolean | undefined>
    ncharCharacterSetName?: pulumi.Input<string | undefined>
    networkType?: pulumi.Input<string | undefined>
    optionGroupName?: pulumi.Input<string | undefined>
    parameterGroupName?: pulumi.Input<string | undefined>
    password?: pulumi.Input<string | undefined>
    passwordWo?: pulumi.Input<string | undefined>
    passwordWoVersion?: pulumi.Input<number | undefined>
    performanceInsightsEnabled?: pulumi.Input<boolean | undefined>
    performanceInsightsKmsKeyId?: pulumi.Input<string | undefined>
    performanceInsightsRetentionPeriod?: pulumi.Input<number | undefined>
    port?: pulumi.Input<number | undefined>
    publiclyAccessible?: pulumi.Input<boolean | undefined>
    region?: pulumi.Input<string | undefined>
    replicaMode?: pulumi.Input<string | undefined>
    replicateSourceDb?: pulumi.Input<string | undefined>
    restoreToPointInTime?: pulumi.Input<inputs.rds.InstanceRestoreToPointInTime | undefined>
    s3Import?: pulumi.Input<inputs.rds.InstanceS3Import | undefined>
    skipFinalSnapshot?: pulumi.Input<boolean | undefined>
    snapshotIdentifier?: pulumi.Input<string | undefined>
    storageEncrypted?: pulumi.Input<boolean | undefined>
    storageThroughput?: pulumi.Input<number | undefined>
    storageType?: pulumi.Input<string | undefined>
    tags?: pulumi.Input<
      | {
          [key: string]: pulumi.Input<string>
        }
      | undefined
    >
    timezone?: pulumi.Input<string | undefined>
    upgradeStorageConfig?: pulumi.Input<boolean | undefined>
    username?: pulumi.Input<string | undefined>
    vpcSecurityGroupIds?: pulumi.Input<pulumi.Input<string>[] | undefined>
    warningEventCategories?: pulumi.Input<pulumi.Input<string>[] | undefined>
  }
  export class Instance extends pulumi.CustomResource {
    readonly address: pulumi.Output<string>
    readonly arn: pulumi.Output<string>
    readonly availabilityZone: pulumi.Output<string>
    readonly backupTarget: pulumi.Output<string>
    readonly backupWindow: pulumi.Output<string>
    readonly caCertIdentifier: pulumi.Output<string>
    readonly characterSetName: pulumi.Output<string>
    readonly databaseInsightsMode: pulumi.Output<string>
    readonly dbName: pulumi.Output<string>
    readonly dbSubnetGroupName: pulumi.Output<string>
    readonly domainFqdn: pulumi.Output<string>
    readonly endpoint: pulumi.Output<string>
    readonly engine: pulumi.Output<string>
    readonly engineLifecycleSupport: pulumi.Output<string>
    readonly engineVersion: pulumi.Output<string>
    readonly engineVersionActual: pulumi.Output<string>
    readonly hostedZoneId: pulumi.Output<string>
    readonly identifier: pulumi.Output<string>
    readonly identifierPrefix: pulumi.Output<string>
    readonly instanceClass: pulumi.Output<string>
    readonly kmsKeyId: pulumi.Output<string>
    readonly latestRestorableTime: pulumi.Output<string>
    readonly licenseModel: pulumi.Output<string>
    readonly maintenanceWindow: pulumi.Output<string>
    readonly masterUserSecretKmsKeyId: pulumi.Output<string>
    readonly monitoringRoleArn: pulumi.Output<string>
    readonly ncharCharacterSetName: pulumi.Output<string>
    readonly networkType: pulumi.Output<string>
    readonly optionGroupName: pulumi.Output<string>
    readonly parameterGroupName: pulumi.Output<string>
    readonly performanceInsightsKmsKeyId: pulumi.Output<string>
    readonly region: pulumi.Output<string>
    readonly replicaMode: pulumi.Output<string>
    readonly resourceId: pulumi.Output<string>
    readonly snapshotIdentifier: pulumi.Output<string>
    readonly status: pulumi.Output<string>
    readonly storageType: pulumi.Output<string>
    readonly timezone: pulumi.Output<string>
    readonly upgradeRolloutOrder: pulumi.Output<string>
    readonly username: pulumi.Output<string>
    constructor(name: string, args: InstanceArgs, opts?: pulumi.CustomResourceOptions)
  }
  export interface ClusterArgs {
    allocatedStorage?: pulumi.Input<number | undefined>
    allowMajorVersionUpgrade?: pulumi.Input<boolean | undefined>
    applyImmediately?: pulumi.Input<boolean | undefined>
    autoMinorVersionUpgrade?: pulumi.Input<boolean | undefined>
    availabilityZones?: pulumi.Input<pulumi.Input<string>[] | undefined>
    backtrackWindow?: pulumi.Input<number | undefined>
    backupRetentionPeriod?: pulumi.Input<number | undefined>
    caCertificateIdentifier?: pulumi.Input<string | undefined>
    clusterIdentifier?: pulumi.Input<string | undefined>
    clusterIdentifierPrefix?: pulumi.Input<string | undefined>
    clusterMembers?: pulumi.Input<pulumi.Input<string>[] | undefined>
    clusterScalabilityType?: pulumi.Input<string | undefined>
    copyTagsToSnapshot?: pulumi.Input<boolean | undefined>
    databaseInsightsMode?: pulumi.Input<string | undefined>
    databaseName?: pulumi.Input<string | undefined>
    dbClusterInstanceClass?: pulumi.Input<string | undefined>
    dbClusterParameterGroupName?: pulumi.Input<string | undefined>
    dbInstanceParameterGroupName?: pulumi.Input<string | undefined>
    dbSubnetGroupName?: pulumi.Input<string | undefined>
    dbSystemId?: pulumi.Input<string | undefined>
    deleteAutomatedBackups?: pulumi.Input<boolean | undefined>
    deletionProtection?: pulumi.Input<boolean | undefined>
    domain?: pulumi.Input<string | undefined>
    domainIamRoleName?: pulumi.Input<string | undefined>
    enableGlobalWriteForwarding?: pulumi.Input<boolean | undefined>
    enableHttpEndpoint?: pulumi.Input<boolean | undefined>
    enableLocalWriteForwarding?: pulumi.Input<boolean | undefined>
    enabledCloudwatchLogsExports?: pulumi.Input<pulumi.Input<string>[] | undefined>
    engine: pulumi.Input<string>
    engineLifecycleSupport?: pulumi.Input<string | undefined>
    engineMode?: pulumi.Input<string | undefined>
    engineVersion?: pulumi.Input<string | undefined>
    finalSnapshotIdentifier?: pulumi.Input<string | undefined>
    globalClusterIdentifier?: pulumi.Input<string | undefined>
    iamDatabaseAuthenticationEnabled?: pulumi.Input<boolean | undefined>
    iamRoles?: pulumi.Input<pulumi.Input<string>[] | undefined>
    iops?: pulumi.Input<number | undefined>
    kmsKeyId?: pulumi.Input<string | undefined>
    manageMasterUserPassword?: pulumi.Input<boolean | undefined>
    masterPassword?: pulumi.Input<string | undefined>
    masterPasswordWo?: pulumi.Input<string | undefined>
    masterPasswordWoVersion?: pulumi.Input<number | undefined>
    masterUserSecretKmsKeyId?: pulumi.Input<string | undefined>
    masterUsername?: pulumi.Input<string | undefined>
    monitoringInterval?: pulumi.Input<number | undefined>
    monitoringRoleArn?: pulumi.Input<string | undefined>
    networkType?: pulumi.Input<string | undefined>
    performanceInsightsEnabled?: pulumi.Input<boolean | undefined>
    performanceInsightsKmsKeyId?: pulumi.Input<string | undefined>
    performanceInsightsRetentionPeriod?: pulumi.Input<number | undefined>
    port?: pulumi.Input<number | undefined>
    preferredBackupWindow?: pulumi.Input<string | undefined>
    preferredMaintenanceWindow?: pulumi.Input<string | undefined>
    region?: pulumi.Input<string | undefined>
    replicationSourceIdentifier?: pulumi.Input<string | undefined>
    restoreToPointInTime?: pulumi.Input<inputs.rds.ClusterRestoreToPointInTime | undefined>
    s3Import?: pulumi.Input<inputs.rds.ClusterS3Import | undefined>
    scalingConfiguration?: pulumi.Input<inputs.rds.ClusterScalingConfiguration | undefined>
    serverlessv2ScalingConfiguration?: pulumi.Input<inputs.rds.ClusterServerlessv2ScalingConfiguration | undefined>
    skipFinalSnapshot?: pulumi.Input<boolean | undefined>
    snapshotIdentifier?: pulumi.Input<string | undefined>
    sourceRegion?: pulumi.Input<string | undefined>
    storageEncrypted?: pulumi.Input<boolean | undefined>
    storageType?: pulumi.Input<string | undefined>
    tags?: pulumi.Input<
      | {
          [key: string]: pulumi.Input<string>
        }
      | undefined
    >
    vpcSecurityGroupIds?: pulumi.Input<pulumi.Input<string>[] | undefined>
    warningEventCategories?: pulumi.Input<pulumi.Input<string>[] | undefined>
  }
  export class Cluster extends pulumi.CustomResource {
    readonly arn: pulumi.Output<string>
    readonly caCertificateIdentifier: pulumi.Output<string>
    readonly caCertificateValidTill: pulumi.Output<string>
    readonly clusterIdentifier: pulumi.Output<string>
    readonly clusterIdentifierPrefix: pulumi.Output<string>
    readonly clusterResourceId: pulumi.Output<string>
    readonly clusterScalabilityType: pulumi.Output<string>
    readonly databaseInsightsMode: pulumi.Output<string>
    readonly databaseName: pulumi.Output<string>
    readonly dbClusterParameterGroupName: pulumi.Output<string>
    readonly dbSubnetGroupName: pulumi.Output<string>
    readonly dbSystemId: pulumi.Output<string>
    readonly endpoint: pulumi.Output<string>
    readonly engine: pulumi.Output<string>
    readonly engineLifecycleSupport: pulumi.Output<string>
    readonly engineVersion: pulumi.Output<string>
    readonly engineVersionActual: pulumi.Output<string>
    readonly hostedZoneId: pulumi.Output<string>
    readonly kmsKeyId: pulumi.Output<string>
    readonly masterUserSecretKmsKeyId: pulumi.Output<string>
    readonly masterUsername: pulumi.Output<string>
    readonly monitoringRoleArn: pulumi.Output<string>
    readonly networkType: pulumi.Output<string>
    readonly performanceInsightsKmsKeyId: pulumi.Output<string>
    readonly preferredBackupWindow: pulumi.Output<string>
    readonly preferredMaintenanceWindow: pulumi.Output<string>
    readonly readerEndpoint: pulumi.Output<string>
    readonly region: pulumi.Output<string>
    readonly storageType: pulumi.Output<string>
    readonly upgradeRolloutOrder: pulumi.Output<string>
    constructor(name: string, args: ClusterArgs, opts?: pulumi.CustomResourceOptions)
  }
}
export declare namespace dynamodb {
  export interface TableArgs {
    attributes?: pulumi.Input<pulumi.Input<inputs.dynamodb.TableAttribute>[] | undefined>
    billingMode?: pulumi.Input<string | undefined>
    deletionProtectionEnabled?: pulumi.Input<boolean | undefined>
    globalSecondaryIndexes?: pulumi.Input<pulumi.Input<inputs.dynamodb.TableGlobalSecondaryIndex>[] | undefined>
    globalTableWitness?: pulumi.Input<inputs.dynamodb.TableGlobalTableWitness | undefined>
    hashKey?: pulumi.Input<string | undefined>
    importTable?: pulumi.Input<inputs.dynamodb.TableImportTable | undefined>
    localSecondaryIndexes?: pulumi.Input<pulumi.Input<inputs.dynamodb.TableLocalSecondaryIndex>[] | undefined>
    name?: pulumi.Input<string | undefined>
    onDemandThroughput?: pulumi.Input<inputs.dynamodb.TableOnDemandThroughput | undefined>
    pointInTimeRecovery?: pulumi.Input<inputs.dynamodb.TablePointInTimeRecovery | undefined>
    rangeKey?: pulumi.Input<string | undefined>
    readCapacity?: pulumi.Input<number | undefined>
    region?: pulumi.Input<string | undefined>
    replicas?: pulumi.Input<pulumi.Input<inputs.dynamodb.TableReplica>[] | undefined>
    restoreBackupArn?: pulumi.Input<string | undefined>
    restoreDateTime?: pulumi.Input<string | undefined>
    restoreSourceName?: pulumi.Input<string | undefined>
    restoreSourceTableArn?: pulumi.Input<string | undefined>
    restoreToLatestTime?: pulumi.Input<boolean | undefined>
    serverSideEncryption?: pulumi.Input<inputs.dynamodb.TableServerSideEncryption | undefined>
    streamEnabled?: pulumi.Input<boolean | undefined>
    streamViewType?: pulumi.Input<string | undefined>
    tableClass?: pulumi.Input<string | undefined>
    tags?: pulumi.Input<
      | {
          [key: string]: pulumi.Input<string>
        }
      | undefined
    >
    ttl?: pulumi.Input<inputs.dynamodb.TableTtl | undefined>
    warmThroughput?: pulumi.Input<inputs.dynamodb.TableWarmThroughput | undefined>
    writeCapacity?: pulumi.Input<number | undefined>
  }
  export class Table extends pulumi.CustomResource {
    readonly arn: pulumi.Output<string>
    readonly hashKey: pulumi.Output<string>
    readonly name: pulumi.Output<string>
    readonly region: pulumi.Output<string>
    readonly streamArn: pulumi.Output<string>
    readonly streamLabel: pulumi.Output<string>
    readonly streamViewType: pulumi.Output<string>
    constructor(name: string, args?: TableArgs, opts?: pulumi.CustomResourceOptions)
  }
}
export declare namespace docdb {
  export interface ClusterArgs {
    allowMajorVersionUpgrade?: pulumi.Input<boolean | undefined>
    applyImmediately?: pulumi.Input<boolean | undefined>
    availabilityZones?: pulumi.Input<pulumi.Input<string>[] | undefined>
    backupRetentionPeriod?: pulumi.Input<number | undefined>
    clusterIdentifier?: pulumi.Input<string | undefined>
    clusterIdentifierPrefix?: pulumi.Input<string | undefined>
    clusterMembers?: pulumi.Input<pulumi.Input<string>[] | undefined>
    dbClusterParameterGroupName?: pulumi.Input<string | undefined>
    dbSubnetGroupName?: pulumi.Input<string | undefined>
    deletionProtection?: pulumi.Input<boolean | undefined>
    enabledCloudwatchLogsExports?: pulumi.Input<pulumi.Input<string>[] | undefined>
    engine?: pulumi.Input<string | undefined>
    engineVersion?: pulumi.Input<string | undefined>
    finalSnapshotIdentifier?: pulumi.Input<string | undefined>
    globalClusterIdentifier?: pulumi.Input<string | undefined>
    kmsKeyId?: pulumi.Input<string | undefined>
    manageMasterUserPassword?: pulumi.Input<boolean | undefined>
    masterPassword?: pulumi.Input<string | undefined>
    masterPasswordWo?: pulumi.Input<string | undefined>
    masterPasswordWoVersion?: pulumi.Input<number | undefined>
    masterUsername?: pulumi.Input<string | undefined>
    networkType?: pulumi.Input<string | undefined>
    port?: pulumi.Input<number | undefined>
    preferredBackupWindow?: pulumi.Input<string | undefined>
    preferredMaintenanceWindow?: pulumi.Input<string | undefined>
    region?: pulumi.Input<string | undefined>
    restoreToPointInTime?: pulumi.Input<inputs.docdb.ClusterRestoreToPointInTime | undefined>
    serverlessV2ScalingConfiguration?: pulumi.Input<inputs.docdb.ClusterServerlessV2ScalingConfiguration | undefined>
    skipFinalSnapshot?: pulumi.Input<boolean | undefined>
    snapshotIdentifier?: pulumi.Input<string | undefined>
    storageEncrypted?: pulumi.Input<boolean | undefined>
    storageType?: pulumi.Input<string | undefined>
    tags?: pulumi.Input<
      | {
          [key: string]: pulumi.Input<string>
        }
      | undefined
    >
    vpcSecurityGroupIds?: pulumi.Input<pulumi.Input<string>[] | undefined>
  }
  export class Cluster extends pulumi.CustomResource {
    readonly arn: pulumi.Output<string>
    readonly clusterIdentifier: pulumi.Output<string>
    readonly clusterIdentifierPrefix: pulumi.Output<string>
    readonly clusterResourceId: pulumi.Output<string>
    readonly dbClusterParameterGroupName: pulumi.Output<string>
    readonly dbSubnetGroupName: pulumi.Output<string>
    readonly endpoint: pulumi.Output<string>
    readonly engineVersion: pulumi.Output<string>
    readonly hostedZoneId: pulumi.Output<string>
    readonly kmsKeyId: pulumi.Output<string>
    readonly masterUsername: pulumi.Output<string>
    readonly networkType: pulumi.Output<string>
    readonly preferredBackupWindow: pulumi.Output<string>
    readonly preferredMaintenanceWindow: pulumi.Output<string>
    readonly readerEndpoint: pulumi.Output<string>
    readonly region: pulumi.Output<string>
    constructor(name: string, args?: ClusterArgs, opts?: pulumi.CustomResourceOptions)
  }
}
export declare namespace neptune {
  export interface ClusterArgs {
    allowMajorVersionUpgrade?: pulumi.Input<boolean | undefined>
    applyImmediately?: pulumi.Input<boolean | undefined>
    availabilityZones?: pulumi.Input<pulumi.Input<string>[] | undefined>
    backupRetentionPeriod?: pulumi.Input<number | undefined>
    clusterIdentifier?: pulumi.Input<string | undefined>
    clusterIdentifierPrefix?: pulumi.Input<string | undefined>
    copyTagsToSnapshot?: pulumi.Input<boolean | undefined>
    deletionProtection?: pulumi.Input<boolean | undefined>
    enableCloudwatchLogsExports?: pulumi.Input<pulumi.Input<string>[] | undefined>
    engine?: pulumi.Input<string | undefined>
    engineVersion?: pulumi.Input<string | undefined>
    finalSnapshotIdentifier?: pulumi.Input<string | undefined>
    globalClusterIdentifier?: pulumi.Input<string | undefined>
    iamDatabaseAuthenticationEnabled?: pulumi.Input<boolean | undefined>
    iamRoles?: pulumi.Input<pulumi.Input<string>[] | undefined>
    kmsKeyArn?: pulumi.Input<string | undefined>
    neptuneClusterParameterGroupName?: pulumi.Input<string | undefined>
    neptuneInstanceParameterGroupName?: pulumi.Input<string | undefined>
    neptuneSubnetGroupName?: pulumi.Input<string | undefined>
    port?: pulumi.Input<number | undefined>
    preferredBackupWindow?: pulumi.Input<string | undefined>
    preferredMaintenanceWindow?: pulumi.Input<string | undefined>
    region?: pulumi.Input<string | undefined>
    replicationSourceIdentifier?: pulumi.Input<string | undefined>
    serverlessV2ScalingConfiguration?: pulumi.Input<inputs.neptune.ClusterServerlessV2ScalingConfiguration | undefined>
    skipFinalSnapshot?: pulumi.Input<boolean | undefined>
    snapshotIdentifier?: pulumi.Input<string | undefined>
    storageEncrypted?: pulumi.Input<boolean | undefined>
    storageType?: pulumi.Input<string | undefined>
    tags?: pulumi.Input<
      | {
          [key: string]: pulumi.Input<string>
        }
      | undefined
    >
    vpcSecurityGroupIds?: pulumi.Input<pulumi.Input<string>[] | undefined>
  }
  export class Cluster extends pulumi.CustomResource {
    readonly arn: pulumi.Output<string>
    readonly clusterIdentifier: pulumi.Output<string>
    readonly clusterIdentifierPrefix: pulumi.Output<string>
    readonly clusterResourceId: pulumi.Output<string>
    readonly endpoint: pulumi.Output<string>
    readonly engineVersion: pulumi.Output<string>
    readonly hostedZoneId: pulumi.Output<string>
    readonly kmsKeyArn: pulumi.Output<string>
    readonly neptuneClusterParameterGroupName: pulumi.Output<string>
    readonly neptuneSubnetGroupName: pulumi.Output<string>
    readonly preferredBackupWindow: pulumi.Output<string>
    readonly preferredMaintenanceWindow: pulumi.Output<string>
    readonly readerEndpoint: pulumi.Output<string>
    readonly region: pulumi.Output<string>
    readonly storageType: pulumi.Output<string>
    constructor(name: string, args?: ClusterArgs, opts?: pulumi.CustomResourceOptions)
  }
}
export declare namespace redshift {
  export interface ClusterArgs {
    allowVersionUpgrade?: pulumi.Input<boolean | undefined>
    applyImmediately?: pulumi.Input<boolean | undefined>
    aquaConfigurationStatus?: pulumi.Input<string | undefined>
    automatedSnapshotRetentionPeriod?: pulumi.Input<number | undefined>
    availabilityZone?: pulumi.Input<string | undefined>
    availabilityZoneRelocationEnabled?: pulumi.Input<boolean | undefined>
    clusterIdentifier: pulumi.Input<string>
    clusterParameterGroupName?: pulumi.Input<string | undefined>
    clusterSubnetGroupName?: pulumi.Input<string | undefined>
    clusterType?: pulumi.Input<string | undefined>
    clusterVersion?: pulumi.Input<string | undefined>
    databaseName?: pulumi.Input<string | undefined>
    defaultIamRoleArn?: pulumi.Input<string | undefined>
    elasticIp?: pulumi.Input<string | undefined>
    encrypted?: pulumi.Input<string | undefined>
    enhancedVpcRouting?: pulumi.Input<boolean | undefined>
    finalSnapshotIdentifier?: pulumi.Input<string | undefined>
    iamRoles?: pulumi.Input<pulumi.Input<string>[] | undefined>
    kmsKeyId?: pulumi.Input<string | undefined>
    maintenanceTrackName?: pulumi.Input<string | undefined>
    manageMasterPassword?: pulumi.Input<boolean | undefined>
    manualSnapshotRetentionPeriod?: pulumi.Input<number | undefined>
    masterPassword?: pulumi.Input<string | undefined>
    masterPasswordSecretKmsKeyId?: pulumi.Input<string | undefined>
    masterPasswordWo?: pulumi.Input<string | undefined>
    masterPasswordWoVersion?: pulumi.Input<number | undefined>
    masterUsername?: pulumi.Input<string | undefined>
    multiAz?: pulumi.Input<boolean | undefined>
    nodeType: pulumi.Input<string>
    numberOfNodes?: pulumi.Input<number | undefined>
    ownerAccount?: pulumi.Input<string | undefined>
    port?: pulumi.Input<number | undefined>
    preferredMaintenanceWindow?: pulumi.Input<string | undefined>
    publiclyAccessible?: pulumi.Input<boolean | undefined>
    region?: pulumi.Input<string | undefined>
    skipFinalSnapshot?: pulumi.Input<boolean | undefined>
    snapshotArn?: pulumi.Input<string | undefined>
    snapshotClusterIdentifier?: pulumi.Input<string | undefined>
    snapshotIdentifier?: pulumi.Input<string | undefined>
    tags?: pulumi.Input<
      | {
          [key: string]: pulumi.Input<string>
        }
      | undefined
    >
    vpcSecurityGroupIds?: pulumi.Input<pulumi.Input<string>[] | undefined>
  }
  export class Cluster extends pulumi.CustomResource {
    readonly aquaConfigurationStatus: pulumi.Output<string>
    readonly arn: pulumi.Output<string>
    readonly availabilityZone: pulumi.Output<string>
    readonly clusterIdentifier: pulumi.Output<string>
    readonly clusterNamespaceArn: pulumi.Output<string>
    readonly clusterParameterGroupName: pulumi.Output<string>
    readonly clusterPublicKey: pulumi.Output<string>
    readonly clusterRevisionNumber: pulumi.Output<string>
    readonly clusterSubnetGroupName: pulumi.Output<string>
    readonly clusterType: pulumi.Output<string>
    readonly databaseName: pulumi.Output<string>
    readonly defaultIamRoleArn: pulumi.Output<string>
    readonly dnsName: pulumi.Output<string>
    readonly endpoint: pulumi.Output<string>
    readonly kmsKeyId: pulumi.Output<string>
    readonly masterPasswordSecretArn: pulumi.Output<string>
    readonly masterPasswordSecretKmsKeyId: pulumi.Output<string>
    readonly nodeType: pulumi.Output<string>
    readonly preferredMaintenanceWindow: pulumi.Output<string>
    readonly region: pulumi.Output<string>
    constructor(name: string, args: ClusterArgs, opts?: pulumi.CustomResourceOptions)
  }
}
export declare namespace redshiftserverless {
  export interface NamespaceArgs {
    adminPasswordSecretKmsKeyId?: pulumi.Input<string | undefined>
    adminUserPassword?: pulumi.Input<string | undefined>
    adminUserPasswordWo?: pulumi.Input<string | undefined>
    adminUserPasswordWoVersion?: pulumi.Input<number | undefined>
    adminUsername?: pulumi.Input<string | undefined>
    dbName?: pulumi.Input<string | undefined>
    defaultIamRoleArn?: pulumi.Input<string | undefined>
    iamRoles?: pulumi.Input<pulumi.Input<string>[] | undefined>
    kmsKeyId?: pulumi.Input<string | undefined>
    logExports?: pulumi.Input<pulumi.Input<string>[] | undefined>
    manageAdminPassword?: pulumi.Input<boolean | undefined>
    namespaceName: pulumi.Input<string>
    region?: pulumi.Input<string | undefined>
    tags?: pulumi.Input<
      | {
          [key: string]: pulumi.Input<string>
        }
      | undefined
    >
  }
  export class Namespace extends pulumi.CustomResource {
    readonly adminPasswordSecretArn: pulumi.Output<string>
    readonly adminPasswordSecretKmsKeyId: pulumi.Output<string>
    readonly adminUsername: pulumi.Output<string>
    readonly arn: pulumi.Output<string>
    readonly dbName: pulumi.Output<string>
    readonly kmsKeyId: pulumi.Output<string>
    readonly namespaceId: pulumi.Output<string>
    readonly namespaceName: pulumi.Output<string>
    readonly region: pulumi.Output<string>
    constructor(name: string, args: NamespaceArgs, opts?: pulumi.CustomResourceOptions)
  }
}
export declare namespace elasticache {
  export interface ServerlessCacheArgs {
    cacheUsageLimits?: pulumi.Input<inputs.elasticache.ServerlessCacheCacheUsageLimits | undefined>
    dailySnapshotTime?: pulumi.Input<string | undefined>
    description?: pulumi.Input<string | undefined>
    engine: pulumi.Input<string>
    kmsKeyId?: pulumi.Input<string | undefined>
    majorEngineVersion?: pulumi.Input<string | undefined>
    name?: pulumi.Input<string | undefined>
    networkType?: pulumi.Input<string | undefined>
    region?: pulumi.Input<string | undefined>
    securityGroupIds?: pulumi.Input<pulumi.Input<string>[] | undefined>
    snapshotArnsToRestores?: pulumi.Input<pulumi.Input<string>[] | undefined>
    snapshotRetentionLimit?: pulumi.Input<number | undefined>
    subnetIds?: pulumi.Input<pulumi.Input<string>[] | undefined>
    tags?: pulumi.Input<
      | {
          [key: string]: pulumi.Input<string>
        }
      | undefined
    >
    timeouts?: pulumi.Input<inputs.elasticache.ServerlessCacheTimeouts | undefined>
    userGroupId?: pulumi.Input<string | undefined>
  }
  export class ServerlessCache extends pulumi.CustomResource {
    readonly arn: pulumi.Output<string>
    readonly createTime: pulumi.Output<string>
    readonly dailySnapshotTime: pulumi.Output<string>
    readonly description: pulumi.Output<string>
    readonly engine: pulumi.Output<string>
    readonly fullEngineVersion: pulumi.Output<string>
    readonly majorEngineVersion: pulumi.Output<string>
    readonly name: pulumi.Output<string>
    readonly networkType: pulumi.Output<string>
    readonly region: pulumi.Output<string>
    readonly status: pulumi.Output<string>
    constructor(name: string, args: ServerlessCacheArgs, opts?: pulumi.CustomResourceOptions)
  }
}
export declare namespace memorydb {
  export interface ClusterArgs {
    aclName: pulumi.Input<string>
    autoMinorVersionUpgrade?: pulumi.Input<boolean | undefined>
    dataTiering?: pulumi.Input<boolean | undefined>
    description?: pulumi.Input<string | undefined>
    engine?: pulumi.Input<string | undefined>
    engineVersion?: pulumi.Input<string | undefined>
    finalSnapshotName?: pulumi.Input<string | undefined>
    ipDiscovery?: pulumi.Input<string | undefined>
    kmsKeyArn?: pulumi.Input<string | undefined>
    maintenanceWindow?: pulumi.Input<string | undefined>
    multiRegionClusterName?: pulumi.Input<string | undefined>
    name?: pulumi.Input<string | undefined>
    namePrefix?: pulumi.Input<string | undefined>
    networkType?: pulumi.Input<string | undefined>
    nodeType: pulumi.Input<string>
    numReplicasPerShard?: pulumi.Input<number | undefined>
    numShards?: pulumi.Input<number | undefined>
    parameterGroupName?: pulumi.Input<string | undefined>
    port?: pulumi.Input<number | undefined>
    region?: pulumi.Input<string | undefined>
    securityGroupIds?: pulumi.Input<pulumi.Input<string>[] | undefined>
    snapshotArns?: pulumi.Input<pulumi.Input<string>[] | undefined>
    snapshotName?: pulumi.Input<string | undefined>
    snapshotRetentionLimit?: pulumi.Input<number | undefined>
    snapshotWindow?: pulumi.Input<string | undefined>
    snsTopicArn?: pulumi.Input<string | undefined>
    subnetGroupName?: pulumi.Input<string | undefined>
    tags?: pulumi.Input<
      | {
          [key: string]: pulumi.Input<string>
        }
      | undefined
    >
    tlsEnabled?: pulumi.Input<boolean | undefined>
  }
  export class Cluster extends pulumi.CustomResource {
    readonly aclName: pulumi.Output<string>
    readonly arn: pulumi.Output<string>
    readonly engine: pulumi.Output<string>
    readonly enginePatchVersion: pulumi.Output<string>
    readonly engineVersion: pulumi.Output<string>
    readonly ipDiscovery: pulumi.Output<string>
    readonly maintenanceWindow: pulumi.Output<string>
    readonly name: pulumi.Output<string>
    readonly namePrefix: pulumi.Output<string>
    readonly networkType: pulumi.Output<string>
    readonly nodeType: pulumi.Output<string>
    readonly parameterGroupName: pulumi.Output<string>
    readonly region: pulumi.Output<string>
    readonly snapshotWindow: pulumi.Output<string>
    readonly subnetGroupName: pulumi.Output<string>
    constructor(name: string, args: ClusterArgs, opts?: pulumi.CustomResourceOptions)
  }
}
export declare namespace opensearch {
  export interface DomainArgs {
    accessPolicies?: pulumi.Input<string | undefined>
    advancedOptions?: pulumi.Input<
      | {
          [key: string]: pulumi.Input<string>
        }
      | undefined
    >
    advancedSecurityOptions?: pulumi.Input<inputs.opensearch.DomainAdvancedSecurityOptions | undefined>
    aimlOptions?: pulumi.Input<inputs.opensearch.DomainAimlOptions | undefined>
    autoTuneOptions?: pulumi.Input<inputs.opensearch.DomainAutoTuneOptions | undefined>
    clusterConfig?: pulumi.Input<inputs.opensearch.DomainClusterConfig | undefined>
    cognitoOptions?: pulumi.Input<inputs.opensearch.DomainCognitoOptions | undefined>
    deploymentStrategyOptions?: pulumi.Input<inputs.opensearch.DomainDeploymentStrategyOptions | undefined>
    domainEndpointOptions?: pulumi.Input<inputs.opensearch.DomainDomainEndpointOptions | undefined>
    domainName?: pulumi.Input<string | undefined>
    ebsOptions?: pulumi.Input<inputs.opensearch.DomainEbsOptions | undefined>
    encryptAtRest?: pulumi.Input<inputs.opensearch.DomainEncryptAtRest | undefined>
    engineVersion?: pulumi.Input<string | undefined>
    identityCenterOptions?: pulumi.Input<inputs.opensearch.DomainIdentityCenterOptions | undefined>
    ipAddressType?: pulumi.Input<string | undefined>
    logPublishingOptions?: pulumi.Input<pulumi.Input<inputs.opensearch.DomainLogPublishingOption>[] | undefined>
    nodeToNodeEncryption?: pulumi.Input<inputs.opensearch.DomainNodeToNodeEncryption | undefined>
    offPeakWindowOptions?: pulumi.Input<inputs.opensearch.DomainOffPeakWindowOptions | undefined>
    region?: pulumi.Input<string | undefined>
    snapshotOptions?: pulumi.Input<inputs.opensearch.DomainSnapshotOptions | undefined>
    softwareUpdateOptions?: pulumi.Input<inputs.opensearch.DomainSoftwareUpdateOptions | undefined>
    tags?: pulumi.Input<
      | {
          [key: string]: pulumi.Input<string>
        }
      | undefined
    >
    vpcOptions?: pulumi.Input<inputs.opensearch.DomainVpcOptions | undefined>
  }
  export class Domain extends pulumi.CustomResource {
    readonly accessPolicies: pulumi.Output<string>
    readonly arn: pulumi.Output<string>
    readonly dashboardEndpoint: pulumi.Output<string>
    readonly dashboardEndpointV2: pulumi.Output<string>
    readonly domainEndpointV2HostedZoneId: pulumi.Output<string>
    readonly domainId: pulumi.Output<string>
    readonly domainName: pulumi.Output<string>
    readonly endpoint: pulumi.Output<string>
    readonly endpointV2: pulumi.Output<string>
    readonly engineVersion: pulumi.Output<string>
    readonly ipAddressType: pulumi.Output<string>
    readonly region: pulumi.Output<string>
    constructor(name: string, args?: DomainArgs, opts?: pulumi.CustomResourceOptions)
  }
  export interface ServerlessSecurityPolicyArgs {
    description?: pulumi.Input<string | undefined>
    name?: pulumi.Input<string | undefined>
    policy: pulumi.Input<string>
    region?: pulumi.Input<string | undefined>
    type: pulumi.Input<string>
  }
  export class ServerlessSecurityPolicy extends pulumi.CustomResource {
    readonly name: pulumi.Output<string>
    readonly policy: pulumi.Output<string>
    readonly policyVersion: pulumi.Output<string>
    readonly region: pulumi.Output<string>
    readonly type: pulumi.Output<string>
    constructor(name: string, args: ServerlessSecurityPolicyArgs, opts?: pulumi.CustomResourceOptions)
  }
}
export declare namespace sqs {
  export interface QueueArgs {
    contentBasedDeduplication?: pulumi.Input<boolean | undefined>
    deduplicationScope?: pulumi.Input<string | undefined>
    delaySeconds?: pulumi.Input<number | undefined>
    fifoQueue?: pulumi.Input<boolean | undefined>
    fifoThroughputLimit?: pulumi.Input<string | undefined>
    kmsDataKeyReusePeriodSeconds?: pulumi.Input<number | undefined>
    kmsMasterKeyId?: pulumi.Input<string | undefined>
    maxMessageSize?: pulumi.Input<number | undefined>
    messageRetentionSeconds?: pulumi.Input<number | undefined>
    name?: pulumi.Input<string | undefined>
    namePrefix?: pulumi.Input<string | undefined>
    policy?: pulumi.Input<string | undefined>
    receiveWaitTimeSeconds?: pulumi.Input<number | undefined>
    redriveAllowPolicy?: pulumi.Input<string | undefined>
    redrivePolicy?: pulumi.Input<string | undefined>
    region?: pulumi.Input<string | undefined>
    sqsManagedSseEnabled?: pulumi.Input<boolean | undefined>
    tags?: pulumi.Input<
      | {
          [key: string]: pulumi.Input<string>
        }
      | undefined
    >
    visibilityTimeoutSeconds?: pulumi.Input<number | undefined>
  }
  export class Queue extends pulumi.CustomResource {
    readonly arn: pulumi.Output<string>
    readonly deduplicationScope: pulumi.Output<string>
    readonly fifoThroughputLimit: pulumi.Output<string>
    readonly name: pulumi.Output<string>
    readonly namePrefix: pulumi.Output<string>
    readonly policy: pulumi.Output<string>
    readonly redriveAllowPolicy: pulumi.Output<string>
    readonly redrivePolicy: pulumi.Output<string>
    readonly region: pulumi.Output<string>
    readonly url: pulumi.Output<string>
    constructor(name: string, args?: QueueArgs, opts?: pulumi.CustomResourceOptions)
  }
}
export declare namespace sns {
  export interface TopicArgs {
    applicationFailureFeedbackRoleArn?: pulumi.Input<string | undefined>
    applicationSuccessFeedbackRoleArn?: pulumi.Input<string | undefined>
    applicationSuccessFeedbackSampleRate?: pulumi.Input<number | undefined>
    archivePolicy?: pulumi.Input<string | undefined>
    contentBasedDeduplication?: pulumi.Input<boolean | undefined>
    deliveryPolicy?: pulumi.Input<string | undefined>
    displayName?: pulumi.Input<string | undefined>
    fifoThroughputScope?: pulumi.Input<string | undefined>
    fifoTopic?: pulumi.Input<boolean | undefined>
    firehoseFailureFeedbackRoleArn?: pulumi.Input<string | undefined>
    firehoseSuccessFeedbackRoleArn?: pulumi.Input<string | undefined>
    firehoseSuccessFeedbackSampleRate?: pulumi.Input<number | undefined>
    httpFailureFeedbackRoleArn?: pulumi.Input<string | undefined>
    httpSuccessFeedbackRoleArn?: pulumi.Input<string | undefined>
    httpSuccessFeedbackSampleRate?: pulumi.Input<number | undefined>
    kmsMasterKeyId?: pulumi.Input<string | undefined>
    lambdaFailureFeedbackRoleArn?: pulumi.Input<string | undefined>
    lambdaSuccessFeedbackRoleArn?: pulumi.Input<string | undefined>
    lambdaSuccessFeedbackSampleRate?: pulumi.Input<number | undefined>
    name?: pulumi.Input<string | undefined>
    namePrefix?: pulumi.Input<string | undefined>
    policy?: pulumi.Input<string | undefined>
    region?: pulumi.Input<string | undefined>
    signatureVersion?: pulumi.Input<number | undefined>
    sqsFailureFeedbackRoleArn?: pulumi.Input<string | undefined>
    sqsSuccessFeedbackRoleArn?: pulumi.Input<string | undefined>
    sqsSuccessFeedbackSampleRate?: pulumi.Input<number | undefined>
    tags?: pulumi.Input<
      | {
          [key: string]: pulumi.Input<string>
        }
      | undefined
    >
    tracingConfig?: pulumi.Input<string | undefined>
  }
  export class Topic extends pulumi.CustomResource {
    readonly arn: pulumi.Output<string>
    readonly beginningArchiveTime: pulumi.Output<string>
    readonly fifoThroughputScope: pulumi.Output<string>
    readonly name: pulumi.Output<string>
    readonly namePrefix: pulumi.Output<string>
    readonly owner: pulumi.Output<string>
    readonly policy: pulumi.Output<string>
    readonly region: pulumi.Output<string>
    readonly tracingConfig: pulumi.Output<string>
    constructor(name: string, args?: TopicArgs, opts?: pulumi.CustomResourceOptions)
  }
}
export declare namespace cloudwatch {
  export interface EventBusArgs {
    deadLetterConfig?: pulumi.Input<inputs.cloudwatch.EventBusDeadLetterConfig | undefined>
    description?: pulumi.Input<string | undefined>
    eventSourceName?: pulumi.Input<string | undefined>
    kmsKeyIdentifier?: pulumi.Input<string | undefined>
    logConfig?: pulumi.Input<inputs.cloudwatch.EventBusLogConfig | undefined>
    name?: pulumi.Input<string | undefined>
    region?: pulumi.Input<string | undefined>
    tags?: pulumi.Input<
      | {
          [key: string]: pulumi.Input<string>
        }
      | undefined
    >
  }
  export class EventBus extends pulumi.CustomResource {
    readonly arn: pulumi.Output<string>
    readonly name: pulumi.Output<string>
    readonly region: pulumi.Output<string>
    constructor(name: string, args?: EventBusArgs, opts?: pulumi.CustomResourceOptions)
  }
  export interface LogGroupArgs {
    deletionProtectionEnabled?: pulumi.Input<boolean | undefined>
    kmsKeyId?: pulumi.Input<string | undefined>
    logGroupClass?: pulumi.Input<string | undefined>
    name?: pulumi.Input<string | undefined>
    namePrefix?: pulumi.Input<string | undefined>
    region?: pulumi.Input<string | undefined>
    retentionInDays?: pulumi.Input<number | undefined>
    skipDestroy?: pulumi.Input<boolean | undefined>
    tags?: pulumi.Input<
      | {
          [key: string]: pulumi.Input<string>
        }
      | undefined
    >
  }
  export class LogGroup extends pulumi.CustomResource {
    readonly arn: pulumi.Output<string>
    readonly logGroupClass: pulumi.Output<string>
    readonly name: pulumi.Output<string>
    readonly namePrefix: pulumi.Output<string>
    readonly region: pulumi.Output<string>
    constructor(name: string, args?: LogGroupArgs, opts?: pulumi.CustomResourceOptions)
  }
}
export declare namespace kinesis {
  export interface StreamArgs {
    arn?: pulumi.Input<string | undefined>
    encryptionType?: pulumi.Input<string | undefined>
    enforceConsumerDeletion?: pulumi.Input<boolean | undefined>
    kmsKeyId?: pulumi.Input<string | undefined>
    maxRecordSizeInKib?: pulumi.Input<number | undefined>
    name?: pulumi.Input<string | undefined>
    region?: pulumi.Input<string | undefined>
    retentionPeriod?: pulumi.Input<number | undefined>
    shardCount?: pulumi.Input<number | undefined>
    shardLevelMetrics?: pulumi.Input<pulumi.Input<string>[] | undefined>
    streamModeDetails?: pulumi.Input<inputs.kinesis.StreamStreamModeDetails | undefined>
    tags?: pulumi.Input<
      | {
          [key: string]: pulumi.Input<string>
        }
      | undefined
    >
    warmThroughputMibPs?: pulumi.Input<number | undefined>
  }
  export class Stream extends pulumi.CustomResource {
    readonly arn: pulumi.Output<string>
    readonly name: pulumi.Output<string>
    readonly region: pulumi.Output<string>
    constructor(name: string, args?: StreamArgs, opts?: pulumi.CustomResourceOptions)
  }
  export interface FirehoseDeliveryStreamArgs {
    arn?: pulumi.Input<string | undefined>
    destination: pulumi.Input<string>
    destinationId?: pulumi.Input<string | undefined>
    elasticsearchConfiguration?: pulumi.Input<
      inputs.kinesis.FirehoseDeliveryStreamElasticsearchConfiguration | undefined
    >
    extendedS3Configuration?: pulumi.Input<inputs.kinesis.FirehoseDeliveryStreamExtendedS3Configuration | undefined>
    httpEndpointConfiguration?: pulumi.Input<inputs.kinesis.FirehoseDeliveryStreamHttpEndpointConfiguration | undefined>
    icebergConfiguration?: pulumi.Input<inputs.kinesis.FirehoseDeliveryStreamIcebergConfiguration | undefined>
    kinesisSourceConfiguration?: pulumi.Input<
      inputs.kinesis.FirehoseDeliveryStreamKinesisSourceConfiguration | undefined
    >
    mskSourceConfiguration?: pulumi.Input<inputs.kinesis.FirehoseDeliveryStreamMskSourceConfiguration | undefined>
    name?: pulumi.Input<string | undefined>
    opensearchConfiguration?: pulumi.Input<inputs.kinesis.FirehoseDeliveryStreamOpensearchConfiguration | undefined>
    opensearchserverlessConfiguration?: pulumi.Input<
      inputs.kinesis.FirehoseDeliveryStreamOpensearchserverlessConfiguration | undefined
    >
    redshiftConfiguration?: pulumi.Input<inputs.kinesis.FirehoseDeliveryStreamRedshiftConfiguration | undefined>
    region?: pulumi.Input<string | undefined>
    serverSideEncryption?: pulumi.Input<inputs.kinesis.FirehoseDeliveryStreamServerSideEncryption | undefined>
    snowflakeConfiguration?: pulumi.Input<inputs.kinesis.FirehoseDeliveryStreamSnowflakeConfiguration | undefined>
    splunkConfiguration?: pulumi.Input<inputs.kinesis.FirehoseDeliveryStreamSplunkConfiguration | undefined>
    tags?: pulumi.Input<
      | {
          [key: string]: pulumi.Input<string>
        }
      | undefined
    >
    versionId?: pulumi.Input<string | undefined>
  }
  export class FirehoseDeliveryStream extends pulumi.CustomResource {
    readonly arn: pulumi.Output<string>
    readonly destination: pulumi.Output<string>
    readonly destinationId: pulumi.Output<string>
    readonly name: pulumi.Output<string>
    readonly region: pulumi.Output<string>
    readonly versionId: pulumi.Output<string>
    constructor(name: string, args: FirehoseDeliveryStreamArgs, opts?: pulumi.CustomResourceOptions)
  }
}
export declare namespace msk {
  export interface ClusterArgs {
    brokerNodeGroupInfo: pulumi.Input<inputs.msk.ClusterBrokerNodeGroupInfo>
    clientAuthentication?: pulumi.Input<inputs.msk.ClusterClientAuthentication | undefined>
    clusterName?: pulumi.Input<string | undefined>
    configurationInfo?: pulumi.Input<inputs.msk.ClusterConfigurationInfo | undefined>
    encryptionInfo?: pulumi.Input<inputs.msk.ClusterEncryptionInfo | undefined>
    enhancedMonitoring?: pulumi.Input<string | undefined>
    kafkaVersion: pulumi.Input<string>
    loggingInfo?: pulumi.Input<inputs.msk.ClusterLoggingInfo | undefined>
    numberOfBrokerNodes: pulumi.Input<number>
    openMonitoring?: pulumi.Input<inputs.msk.ClusterOpenMonitoring | undefined>
    rebalancing?: pulumi.Input<inputs.msk.ClusterRebalancing | undefined>
    region?: pulumi.Input<string | undefined>
    storageMode?: pulumi.Input<string | undefined>
    tags?: pulumi.Input<
      | {
          [key: string]: pulumi.Input<string>
        }
      | undefined
    >
  }
  export class Cluster extends pulumi.CustomResource {
    readonly arn: pulumi.Output<string>
    readonly bootstrapBrokers: pulumi.Output<string>
    readonly bootstrapBrokersIpv6: pulumi.Output<string>
    readonly bootstrapBrokersPublicSaslIam: pulumi.Output<string>
    readonly bootstrapBrokersPublicSaslScram: pulumi.Output<string>
    readonly bootstrapBrokersPublicTls: pulumi.Output<string>
    readonly bootstrapBrokersSaslIam: pulumi.Output<string>
    readonly bootstrapBrokersSaslIamIpv6: pulumi.Output<string>
    readonly bootstrapBrokersSaslScram: pulumi.Output<string>
    readonly bootstrapBrokersSaslScramIpv6: pulumi.Output<string>
    readonly bootstrapBrokersTls: pulumi.Output<string>
    readonly bootstrapBrokersTlsIpv6: pulumi.Output<string>
    readonly bootstrapBrokersVpcConnectivitySaslIam: pulumi.Output<string>
    readonly bootstrapBrokersVpcConnectivitySaslScram: pulumi.Output<string>
    readonly bootstrapBrokersVpcConnectivityTls: pulumi.Output<string>
    readonly clusterName: pulumi.Output<string>
    readonly clusterUuid: pulumi.Output<string>
    readonly currentVersion: pulumi.Output<string>
    readonly customerActionStatus: pulumi.Output<string>
    readonly kafkaVersion: pulumi.Output<string>
    readonly region: pulumi.Output<string>
    readonly storageMode: pulumi.Output<string>
    readonly zookeeperConnectString: pulumi.Output<string>
    readonly zookeeperConnectStringTls: pulumi.Output<string>
    constructor(name: string, args: ClusterArgs, opts?: pulumi.CustomResourceOptions)
  }
}
export declare namespace sfn {
  export interface StateMachineArgs {
    definition: pulumi.Input<string>
    encryptionConfiguration?: pulumi.Input<inputs.sfn.StateMachineEncryptionConfiguration | undefined>
    loggingConfiguration?: pulumi.Input<inputs.sfn.StateMachineLoggingConfiguration | undefined>
    name?: pulumi.Input<string | undefined>
    namePrefix?: pulumi.Input<string | undefined>
    publish?: pulumi.Input<boolean | undefined>
    region?: pulumi.Input<string | undefined>
    roleArn: pulumi.Input<string>
    tags?: pulumi.Input<
      | {
          [key: string]: pulumi.Input<string>
        }
      | undefined
    >
    tracingConfiguration?: pulumi.Input<inputs.sfn.StateMachineTracingConfiguration | undefined>
    type?: pulumi.Input<string | undefined>
  }
  export class StateMachine extends pulumi.CustomResource {
    readonly arn: pulumi.Output<string>
    readonly creationDate: pulumi.Output<string>
    readonly definition: pulumi.Output<string>
    readonly description: pulumi.Output<string>
    readonly name: pulumi.Output<string>
    readonly namePrefix: pulumi.Output<string>
    readonly region: pulumi.Output<string>
    readonly revisionId: pulumi.Output<string>
    readonly roleArn: pulumi.Output<string>
    readonly stateMachineVersionArn: pulumi.Output<string>
    readonly status: pulumi.Output<string>
    readonly versionDescription: pulumi.Output<string>
    constructor(name: string, args: StateMachineArgs, opts?: pulumi.CustomResourceOptions)
  }
}
export declare namespace ses {
  export interface ReceiptRuleArgs {
    addHeaderActions?: pulumi.Input<pulumi.Input<inputs.ses.ReceiptRuleAddHeaderAction>[] | undefined>
    after?: pulumi.Input<string | undefined>
    bounceActions?: pulumi.Input<pulumi.Input<inputs.ses.ReceiptRuleBounceAction>[] | undefined>
    enabled?: pulumi.Input<boolean | undefined>
    lambdaActions?: pulumi.Input<pulumi.Input<inputs.ses.ReceiptRuleLambdaAction>[] | undefined>
    name?: pulumi.Input<string | undefined>
    recipients?: pulumi.Input<pulumi.Input<string>[] | undefined>
    region?: pulumi.Input<string | undefined>
    ruleSetName: pulumi.Input<string>
    s3Actions?: pulumi.Input<pulumi.Input<inputs.ses.ReceiptRuleS3Action>[] | undefined>
    scanEnabled?: pulumi.Input<boolean | undefined>
    snsActions?: pulumi.Input<pulumi.Input<inputs.ses.ReceiptRuleSnsAction>[] | undefined>
    stopActions?: pulumi.Input<pulumi.Input<inputs.ses.ReceiptRuleStopAction>[] | undefined>
    tlsPolicy?: pulumi.Input<string | undefined>
    workmailActions?: pulumi.Input<pulumi.Input<inputs.ses.ReceiptRuleWorkmailAction>[] | undefined>
  }
  export class ReceiptRule extends pulumi.CustomResource {
    readonly arn: pulumi.Output<string>
    readonly name: pulumi.Output<string>
    readonly region: pulumi.Output<string>
    readonly ruleSetName: pulumi.Output<string>
    readonly tlsPolicy: pulumi.Output<string>
    constructor(name: string, args: ReceiptRuleArgs, opts?: pulumi.CustomResourceOptions)
  }
}
export declare namespace secretsmanager {
  export interface SecretArgs {
    description?: pulumi.Input<string | undefined>
    forceOverwriteReplicaSecret?: pulumi.Input<boolean | undefined>
    kmsKeyId?: pulumi.Input<string | undefined>
    name?: pulumi.Input<string | undefined>
    namePrefix?: pulumi.Input<string | undefined>
    policy?: pulumi.Input<string | undefined>
    recoveryWindowInDays?: pulumi.Input<number | undefined>
    region?: pulumi.Input<string | undefined>
    replicas?: pulumi.Input<pulumi.Input<inputs.secretsmanager.SecretReplica>[] | undefined>
    tags?: pulumi.Input<
      | {
          [key: string]: pulumi.Input<string>
        }
      | undefined
    >
    type?: pulumi.Input<string | undefined>
  }
  export class Secret extends pulumi.CustomResource {
    readonly arn: pulumi.Output<string>
    readonly name: pulumi.Output<string>
    readonly namePrefix: pulumi.Output<string>
    readonly policy: pulumi.Output<string>
    readonly region: pulumi.Output<string>
    constructor(name: string, args?: SecretArgs, opts?: pulumi.CustomResourceOptions)
  }
}
export declare namespace ssm {
  export interface ParameterArgs {
    allowedPattern?: pulumi.Input<string | undefined>
    arn?: pulumi.Input<string | undefined>
    dataType?: pulumi.Input<string | undefined>
    description?: pulumi.Input<string | undefined>
    insecureValue?: pulumi.Input<string | undefined>
    keyId?: pulumi.Input<string | undefined>
    name?: pulumi.Input<string | undefined>
    overwrite?: pulumi.Input<boolean | undefined>
    region?: pulumi.Input<string | undefined>
    tags?: pulumi.Input<
      | {
          [key: string]: pulumi.Input<string>
        }
      | undefined
    >
    tier?: pulumi.Input<string | undefined>
    type: pulumi.Input<string>
    value?: pulumi.Input<string | undefined>
    valueWo?: pulumi.Input<string | undefined>
    valueWoVersion?: pulumi.Input<number | undefined>
  }
  export class Parameter extends pulumi.CustomResource {
    readonly arn: pulumi.Output<string>
    readonly dataType: pulumi.Output<string>
    readonly insecureValue: pulumi.Output<string>
    readonly keyId: pulumi.Output<string>
    readonly name: pulumi.Output<string>
    readonly region: pulumi.Output<string>
    readonly tier: pulumi.Output<string>
    readonly type: pulumi.Output<string>
    readonly value: pulumi.Output<string>
    constructor(name: string, args: ParameterArgs, opts?: pulumi.CustomResourceOptions)
  }
}
export declare namespace cloudtrail {
  export interface TrailArgs {
    advancedEventSelectors?: pulumi.Input<pulumi.Input<inputs.cloudtrail.TrailAdvancedEventSelector>[] | undefined>
    cloudWatchLogsGroupArn?: pulumi.Input<string | undefined>
    cloudWatchLogsRoleArn?: pulumi.Input<string | undefined>
    enableLogFileValidation?: pulumi.Input<boolean | undefined>
    enableLogging?: pulumi.Input<boolean | undefined>
    eventSelectors?: pulumi.Input<pulumi.Input<inputs.cloudtrail.TrailEventSelector>[] | undefined>
    includeGlobalServiceEvents?: pulumi.Input<boolean | undefined>
    insightSelectors?: pulumi.Input<pulumi.Input<inputs.cloudtrail.TrailInsightSelector>[] | undefined>
    isMultiRegionTrail?: pulumi.Input<boolean | undefined>
    isOrganizationTrail?: pulumi.Input<boolean | undefined>
    kmsKeyId?: pulumi.Input<string | undefined>
    name?: pulumi.Input<string | undefined>
    region?: pulumi.Input<string | undefined>
    s3BucketName: pulumi.Input<string>
    s3KeyPrefix?: pulumi.Input<string | undefined>
    snsTopicName?: pulumi.Input<string | undefined>
    tags?: pulumi.Input<
      | {
          [key: string]: pulumi.Input<string>
        }
      | undefined
    >
  }
  export class Trail extends pulumi.CustomResource {
    readonly arn: pulumi.Output<string>
    readonly homeRegion: pulumi.Output<string>
    readonly name: pulumi.Output<string>
    readonly region: pulumi.Output<string>
    readonly s3BucketName: pulumi.Output<string>
    readonly snsTopicArn: pulumi.Output<string>
    constructor(name: string, args: TrailArgs, opts?: pulumi.CustomResourceOptions)
  }
}
export declare namespace lambda {
  export interface FunctionArgs {
    architectures?: pulumi.Input<pulumi.Input<string>[] | undefined>
    capacityProviderConfig?: pulumi.Input<inputs.lambda.FunctionCapacityProviderConfig | undefined>
    code?: pulumi.Input<object | undefined>
    codeSha256?: pulumi.Input<string | undefined>
    codeSigningConfigArn?: pulumi.Input<string | undefined>
    deadLetterConfig?: pulumi.Input<inputs.lambda.FunctionDeadLetterConfig | undefined>
    description?: pulumi.Input<string | undefined>
    durableConfig?: pulumi.Input<inputs.lambda.FunctionDurableConfig | undefined>
    environment?: pulumi.Input<inputs.lambda.FunctionEnvironment | undefined>
    ephemeralStorage?: pulumi.Input<inputs.lambda.FunctionEphemeralStorage | undefined>
    fileSystemConfig?: pulumi.Input<inputs.lambda.FunctionFileSystemConfig | undefined>
    handler?: pulumi.Input<string | undefined>
    imageConfig?: pulumi.Input<inputs.lambda.FunctionImageConfig | undefined>
    imageUri?: pulumi.Input<string | undefined>
    kmsKeyArn?: pulumi.Input<string | undefined>
    layers?: pulumi.Input<pulumi.Input<string>[] | undefined>
    loggingConfig?: pulumi.Input<inputs.lambda.FunctionLoggingConfig | undefined>
    memorySize?: pulumi.Input<number | undefined>
    name?: pulumi.Input<string | undefined>
    packageType?: pulumi.Input<string | undefined>
    publish?: pulumi.Input<boolean | undefined>
    publishTo?: pulumi.Input<string | undefined>
    region?: pulumi.Input<string | undefined>
    replaceSecurityGroupsOnDestroy?: pulumi.Input<boolean | undefined>
    replacementSecurityGroupIds?: pulumi.Input<pulumi.Input<string>[] | undefined>
    reservedConcurrentExecutions?: pulumi.Input<number | undefined>
    role: pulumi.Input<string>
    runtime?: pulumi.Input<string | undefined>
    s3Bucket?: pulumi.Input<string | undefined>
    s3Key?: pulumi.Input<string | undefined>
    s3ObjectVersion?: pulumi.Input<string | undefined>
    skipDestroy?: pulumi.Input<boolean | undefined>
    snapStart?: pulumi.Input<inputs.lambda.FunctionSnapStart | undefined>
    sourceCodeHash?: pulumi.Input<string | undefined>
    sourceKmsKeyArn?: pulumi.Input<string | undefined>
    tags?: pulumi.Input<
      | {
          [key: string]: pulumi.Input<string>
        }
      | undefined
    >
    tenancyConfig?: pulumi.Input<inputs.lambda.FunctionTenancyConfig | undefined>
    timeout?: pulumi.Input<number | undefined>
    tracingConfig?: pulumi.Input<inputs.lambda.FunctionTracingConfig | undefined>
    useResourceTimeoutForPropagation?: pulumi.Input<boolean | undefined>
    vpcConfig?: pulumi.Input<inputs.lambda.FunctionVpcConfig | undefined>
  }
  export class Function extends pulumi.CustomResource {
    readonly arn: pulumi.Output<string>
    readonly codeSha256: pulumi.Output<string>
    readonly invokeArn: pulumi.Output<string>
    readonly lastModified: pulumi.Output<string>
    readonly name: pulumi.Output<string>
    readonly qualifiedArn: pulumi.Output<string>
    readonly qualifiedInvokeArn: pulumi.Output<string>
    readonly region: pulumi.Output<string>
    readonly responseStreamingInvokeArn: pulumi.Output<string>
    readonly role: pulumi.Output<string>
    readonly signingJobArn: pulumi.Output<string>
    readonly signingProfileVersionArn: pulumi.Output<string>
    readonly sourceCodeHash: pulumi.Output<string>
    readonly version: pulumi.Output<string>
    constructor(name: string, args: FunctionArgs, opts?: pulumi.CustomResourceOptions)
  }
}
export declare namespace ecr {
  export interface RepositoryArgs {
    encryptionConfigurations?: pulumi.Input<pulumi.Input<inputs.ecr.RepositoryEncryptionConfiguration>[] | undefined>
    forceDelete?: pulumi.Input<boolean | undefined>
    imageScanningConfiguration?: pulumi.Input<inputs.ecr.RepositoryImageScanningConfiguration | undefined>
    imageTagMutability?: pulumi.Input<string | undefined>
    imageTagMutabilityExclusionFilters?: pulumi.Input<
      pulumi.Input<inputs.ecr.RepositoryImageTagMutabilityExclusionFilter>[] | undefined
    >
    name?: pulumi.Input<string | undefined>
    region?: pulumi.Input<string | undefined>
    tags?: pulumi.Input<
      | {
          [key: string]: pulumi.Input<string>
        }
      | undefined
    >
  }
  export class Repository extends pulumi.CustomResource {
    readonly arn: pulumi.Output<string>
    readonly name: pulumi.Output<string>
    readonly region: pulumi.Output<string>
    readonly registryId: pulumi.Output<string>
    readonly repositoryUrl: pulumi.Output<string>
    constructor(name: string, args?: RepositoryArgs, opts?: pulumi.CustomResourceOptions)
  }
}
export declare namespace eks {
  export interface ClusterArgs {
    accessConfig?: pulumi.Input<inputs.eks.ClusterAccessConfig | undefined>
    bootstrapSelfManagedAddons?: pulumi.Input<boolean | undefined>
    computeConfig?: pulumi.Input<inputs.eks.ClusterComputeConfig | undefined>
    controlPlaneScalingConfig?: pulumi.Input<inputs.eks.ClusterControlPlaneScalingConfig | undefined>
    defaultAddonsToRemoves?: pulumi.Input<pulumi.Input<string>[] | undefined>
    deletionProtection?: pulumi.Input<boolean | undefined>
    enabledClusterLogTypes?: pulumi.Input<pulumi.Input<string>[] | undefined>
    encryptionConfig?: pulumi.Input<inputs.eks.ClusterEncryptionConfig | undefined>
    forceUpdateVersion?: pulumi.Input<boolean | undefined>
    kubeApiServerConfig?: pulumi.Input<inputs.eks.ClusterKubeApiServerConfig | undefined>
    kubeControllerManagerConfig?: pulumi.Input<inputs.eks.ClusterKubeControllerManagerConfig | undefined>
    kubeSchedulerConfig?: pulumi.Input<inputs.eks.ClusterKubeSchedulerConfig | undefined>
    kubernetesNetworkConfig?: pulumi.Input<inputs.eks.ClusterKubernetesNetworkConfig | undefined>
    name?: pulumi.Input<string | undefined>
    outpostConfig?: pulumi.Input<inputs.eks.ClusterOutpostConfig | undefined>
    region?: pulumi.Input<string | undefined>
    remoteNetworkConfig?: pulumi.Input<inputs.eks.ClusterRemoteNetworkConfig | undefined>
    roleArn: pulumi.Input<string>
    storageConfig?: pulumi.Input<inputs.eks.ClusterStorageConfig | undefined>
    tags?: pulumi.Input<
      | {
          [key: string]: pulumi.Input<string>
        }
      | undefined
    >
    upgradePolicy?: pulumi.Input<inputs.eks.ClusterUpgradePolicy | undefined>
    version?: pulumi.Input<string | undefined>
    vpcConfig: pulumi.Input<inputs.eks.ClusterVpcConfig>
    zonalShiftConfig?: pulumi.Input<inputs.eks.ClusterZonalShiftConfig | undefined>
  }
  export class Cluster extends pulumi.CustomResource {
    readonly arn: pulumi.Output<string>
    readonly clusterId: pulumi.Output<string>
    readonly createdAt: pulumi.Output<string>
    readonly endpoint: pulumi.Output<string>
    readonly name: pulumi.Output<string>
    readonly platformVersion: pulumi.Output<string>
    readonly region: pulumi.Output<string>
    readonly roleArn: pulumi.Output<string>
    readonly status: pulumi.Output<string>
    readonly version: pulumi.Output<string>
    constructor(name: string, args: ClusterArgs, opts?: pulumi.CustomResourceOptions)
  }
}
export declare namespace ecs {
  export interface ClusterArgs {
    configuration?: pulumi.Input<inputs.ecs.ClusterConfiguration | undefined>
    name?: pulumi.Input<string | undefined>
    region?: pulumi.Input<string | undefined>
    serviceConnectDefaults?: pulumi.Input<inputs.ecs.ClusterServiceConnectDefaults | undefined>
    settings?: pulumi.Input<pulumi.Input<inputs.ecs.ClusterSetting>[] | undefined>
    tags?: pulumi.Input<
      | {
          [key: string]: pulumi.Input<string>
        }
      | undefined
    >
  }
  export class Cluster extends pulumi.CustomResource {
    readonly arn: pulumi.Output<string>
    readonly name: pulumi.Output<string>
    readonly region: pulumi.Output<string>
    constructor(name: string, args?: ClusterArgs, opts?: pulumi.CustomResourceOptions)
  }
}
export declare namespace workspaces {
  export interface WorkspaceArgs {
    bundleId: pulumi.Input<string>
    directoryId: pulumi.Input<string>
    region?: pulumi.Input<string | undefined>
    rootVolumeEncryptionEnabled?: pulumi.Input<boolean | undefined>
    tags?: pulumi.Input<
      | {
          [key: string]: pulumi.Input<string>
        }
      | undefined
    >
    userName: pulumi.Input<string>
    userVolumeEncryptionEnabled?: pulumi.Input<boolean | undefined>
    volumeEncryptionKey?: pulumi.Input<string | undefined>
    workspaceProperties?: pulumi.Input<inputs.workspaces.WorkspaceWorkspaceProperties | undefined>
  }
  export class Workspace extends pulumi.CustomResource {
    readonly bundleId: pulumi.Output<string>
    readonly computerName: pulumi.Output<string>
    readonly directoryId: pulumi.Output<string>
    readonly ipAddress: pulumi.Output<string>
    readonly region: pulumi.Output<string>
    readonly state: pulumi.Output<string>
    readonly userName: pulumi.Output<string>
    constructor(name: string, args: WorkspaceArgs, opts?: pulumi.CustomResourceOptions)
  }
}
export declare namespace glue {
  export interface DataCatalogEncryptionSettingsArgs {
    catalogId?: pulumi.Input<string | undefined>
    dataCatalogEncryptionSettings: pulumi.Input<inputs.glue.DataCatalogEncryptionSettingsDataCatalogEncryptionSettings>
    region?: pulumi.Input<string | undefined>
  }
  export class DataCatalogEncryptionSettings extends pulumi.CustomResource {
    readonly catalogId: pulumi.Output<string>
    readonly region: pulumi.Output<string>
    constructor(name: string, args: DataCatalogEncryptionSettingsArgs, opts?: pulumi.CustomResourceOptions)
  }
}
export declare namespace athena {
  export interface WorkgroupArgs {
    configuration?: pulumi.Input<inputs.athena.WorkgroupConfiguration | undefined>
    description?: pulumi.Input<string | undefined>
    forceDestroy?: pulumi.Input<boolean | undefined>
    name?: pulumi.Input<string | undefined>
    region?: pulumi.Input<string | undefined>
    state?: pulumi.Input<string | undefined>
    tags?: pulumi.Input<
      | {
          [key: string]: pulumi.Input<string>
        }
      | undefined
    >
  }
  export class Workgroup extends pulumi.CustomResource {
    readonly arn: pulumi.Output<string>
    readonly name: pulumi.Output<string>
    readonly region: pulumi.Output<string>
    constructor(name: string, args?: WorkgroupArgs, opts?: pulumi.CustomResourceOptions)
  }
}
export declare namespace sagemaker {
  export interface NotebookInstanceArgs {
    additionalCodeRepositories?: pulumi.Input<pulumi.Input<string>[] | undefined>
    defaultCodeRepository?: pulumi.Input<string | undefined>
    directInternetAccess?: pulumi.Input<string | undefined>
    instanceMetadataServiceConfiguration?: pulumi.Input<
      inputs.sagemaker.NotebookInstanceInstanceMetadataServiceConfiguration | undefined
    >
    instanceType: pulumi.Input<string>
    kmsKeyId?: pulumi.Input<string | undefined>
    lifecycleConfigName?: pulumi.Input<string | undefined>
    name?: pulumi.Input<string | undefined>
    platformIdentifier?: pulumi.Input<string | undefined>
    region?: pulumi.Input<string | undefined>
    roleArn: pulumi.Input<string>
    rootAccess?: pulumi.Input<string | undefined>
    securityGroups?: pulumi.Input<pulumi.Input<string>[] | undefined>
    subnetId?: pulumi.Input<string | undefined>
    tags?: pulumi.Input<
      | {
          [key: string]: pulumi.Input<string>
        }
      | undefined
    >
    volumeSize?: pulumi.Input<number | undefined>
  }
  export class NotebookInstance extends pulumi.CustomResource {
    readonly arn: pulumi.Output<string>
    readonly instanceType: pulumi.Output<string>
    readonly name: pulumi.Output<string>
    readonly networkInterfaceId: pulumi.Output<string>
    readonly platformIdentifier: pulumi.Output<string>
    readonly region: pulumi.Output<string>
    readonly roleArn: pulumi.Output<string>
    readonly url: pulumi.Output<string>
    constructor(name: string, args: NotebookInstanceArgs, opts?: pulumi.CustomResourceOptions)
  }
}
export declare namespace codeartifact {
  export interface DomainArgs {
    domain: pulumi.Input<string>
    encryptionKey?: pulumi.Input<string | undefined>
    region?: pulumi.Input<string | undefined>
    tags?: pulumi.Input<
      | {
          [key: string]: pulumi.Input<string>
        }
      | undefined
    >
  }
  export class Domain extends pulumi.CustomResource {
    readonly arn: pulumi.Output<string>
    readonly assetSizeBytes: pulumi.Output<string>
    readonly createdTime: pulumi.Output<string>
    readonly domain: pulumi.Output<string>
    readonly encryptionKey: pulumi.Output<string>
    readonly owner: pulumi.Output<string>
    readonly region: pulumi.Output<string>
    readonly s3BucketArn: pulumi.Output<string>
    constructor(name: string, args: DomainArgs, opts?: pulumi.CustomResourceOptions)
  }
}
export declare namespace route53 {
  export interface KeySigningKeyArgs {
    hostedZoneId: pulumi.Input<string>
    keyManagementServiceArn: pulumi.Input<string>
    name?: pulumi.Input<string | undefined>
    status?: pulumi.Input<string | undefined>
  }
  export class KeySigningKey extends pulumi.CustomResource {
    readonly digestAlgorithmMnemonic: pulumi.Output<string>
    readonly digestValue: pulumi.Output<string>
    readonly dnskeyRecord: pulumi.Output<string>
    readonly dsRecord: pulumi.Output<string>
    readonly hostedZoneId: pulumi.Output<string>
    readonly keyManagementServiceArn: pulumi.Output<string>
    readonly name: pulumi.Output<string>
    readonly publicKey: pulumi.Output<string>
    readonly signingAlgorithmMnemonic: pulumi.Output<string>
    constructor(name: string, args: KeySigningKeyArgs, opts?: pulumi.CustomResourceOptions)
  }
}
