import { describe, expect, test } from 'vitest'
import { questionOf } from './questions.ts'
import { GUIDES } from './guides.ts'
import { optionOf } from './options.ts'
import { deliver } from './policy/deliver.ts'
import { SERVICES } from './services.ts'
import { switchOff } from './switch-off.ts'
import { beforeYouShip, traitsOf } from './traits.ts'

const own = optionOf('customer-managed-key')
const ASKING = questionOf('revocation')
  .choices.filter(({ needs }) => needs.includes('kill-switch'))
  .map(({ id }) => id)
const switchIn = (service: string, option = own) =>
  traitsOf(option, { service }).find(({ label }) => label === 'You can switch it off')?.value

describe.each([
  ['ecs-fargate', 'fargateDisabledKey'],
  ['ebs', 'openDataKeysOutliveTheKey'],
  ['eks', 'eksApiServerGoesOn'],
  ['rds', 'rdsStopsAfterDetection'],
  ['efs', 'efsLosesAccessWithItsKey'],
  ['dynamodb', 'dynamodbRefreshesTheKey'],
  ['elasticache', 'elasticacheDurableClusterFails'],
  ['memorydb', 'memorydbGoesOn'],
  ['workspaces', 'workspacesKeepTheDataKey'],
  ['sqs', 'sqsCachesDataKeys'],
  ['sns', 'snsReuse'],
  ['s3', 'bucketKeysOutliveTheKey'],
  ['application-public-key', 'publicKeysOutliveTheKey'],
  ['application-signing', 'publicKeysVerifyOn'],
])('%s goes on after its key is disabled', (service, fact) => {
  test.each(ASKING)('and says so first where the answer is “%s”', (revocation) => {
    expect(switchOff(own, { service, revocation })).toMatchObject({
      isAsked: true,
      ofService: expect.arrayContaining([fact]),
    })
    expect(beforeYouShip(own, { service, revocation })[0]).toBe(fact)
  })

  test('and no bare “yes” hides it', () => {
    expect(switchIn(service)).toBe('yes, not all at once')
    expect(beforeYouShip(own, { service })).toContain(fact)
  })
})

test('every key that makes data keys is said to act when it is next needed', () => {
  for (const { id } of SERVICES.filter(({ category }) => category !== 'applications' && category !== 'developer')) {
    expect(switchOff(own, { service: id, revocation: 'disable' })?.facts).toContain('disablingWaitsForTheNextUse')
  }
})

test('a key that AWS holds has no switch to explain', () => {
  expect(switchOff(optionOf('aws-managed-key'), { service: 'ebs' })).toBeUndefined()
  expect(switchIn('ebs', optionOf('aws-managed-key'))).toBe('no')
})

describe('the key of DNSSEC signing', () => {
  const answers = { service: 'route53-dnssec' }

  test('is said to take the zone down, whatever was answered, before everything else', () => {
    expect(switchOff(own, answers)?.danger?.says).toContain('the whole zone would stop resolving')
    expect(beforeYouShip(own, answers)[0]).toBe('dnssecOutage')
    expect(switchIn('route53-dnssec')).toBe('yes, with an outage')
  })

  test('warns in the very statement that allows disabling, with the source', () => {
    const delivered = deliver(own, answers, {})
    const deletion =
      delivered.kind === 'key-policy' &&
      delivered.statements.find(({ statement }) => statement.Action.includes('kms:DisableKey'))
    expect(deletion).toMatchObject({
      says: expect.stringContaining(GUIDES['route53-dnssec'].whenDisabled?.danger?.title ?? '?'),
      fact: 'dnssecOutage',
    })
  })
})
