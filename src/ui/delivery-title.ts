import type { allEdges } from '../kms/service-edges.ts'
import { serviceOf } from '../kms/services.ts'

export type AnyEdge = ReturnType<typeof allEdges>[number]

/** Where “A into B” would be wrong, or would say a name twice. */
const TITLES: { readonly [id: string]: string } = {
  cloudfront: 'CloudFront and a bucket under SSE-KMS',
  's3-replication': 'S3 replication: the key of the source bucket',
  's3-replicas': 'S3 replication: the key of the replicas',
  'auto-scaling': 'EC2 Auto Scaling and encrypted EBS volumes',
  'spot-instances': 'Spot Instances and encrypted EBS volumes',
  'spot-fleet': 'Spot Fleet and encrypted EBS volumes',
  'step-functions-logs': 'Step Functions logs in CloudWatch Logs',
  'dnssec-signing': 'Key policy for DNSSEC signing in Route 53',
  'lambda-packages': 'Key policy for Lambda .zip packages',
  'fargate-storage': 'Key policy for Fargate ephemeral storage',
  'backup-jobs': 'Key policy for AWS Backup jobs',
  'event-bus': 'Key policy for an EventBridge event bus',
  'received-mail': 'Key policy for mail that Amazon SES encrypts',
  'log-group': 'Key policy for a CloudWatch Logs log group',
  trail: 'Key policy for a CloudTrail trail',
  'query-results': 'Key policy for Athena managed query results',
}

/** The heading of its page. */
export const edgeTitle = ({ id, says, into }: AnyEdge): string => TITLES[id] ?? `${says} into ${serviceOf(into).name}`

/** Whether something comes into the service: its logs go out, and what comes with the service comes from nowhere. */
export const goesIn = ({ asked, id }: AnyEdge): boolean => asked && id !== 'step-functions-logs'

/** In a list of those of one service. What does not come in has no name but its title. */
export const edgeName = (edge: AnyEdge): string => (goesIn(edge) ? edge.says : edgeTitle(edge))
