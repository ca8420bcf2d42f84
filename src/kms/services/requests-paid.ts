import type { FactId } from '../facts.ts'
import type { ServiceId } from './ids.ts'

/** Who is charged for requests to the AWS managed key of a service, where a page of the service says it. */
export const REQUESTS_PAID: {
  readonly [Id in ServiceId]?: { readonly by: 'caller' | 'service'; readonly fact: FactId }
} = {
  dynamodb: { by: 'caller', fact: 'dynamodbAwsManagedKeyCosts' },
  'kinesis-data-streams': { by: 'caller', fact: 'kinesisAwsManagedKeyCosts' },
  'secrets-manager': { by: 'service', fact: 'secretsAwsManagedKeyIsFree' },
  lambda: { by: 'service', fact: 'lambdaAwsManagedKeyIsFree' },
}

/** What is counted while the reader says nothing else; AWS KMS charges the caller unless a service says otherwise. */
export const requestsPaidBy = (service: ServiceId | undefined): 'caller' | 'service' =>
  (service && REQUESTS_PAID[service]?.by) ?? 'caller'
