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
