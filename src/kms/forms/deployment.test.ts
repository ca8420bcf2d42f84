import { expect, test } from 'vitest'
import { optionOf } from '../options.ts'
import { readDetails } from '../policy/details.ts'
import { deploymentOf } from './deployment.ts'
import { filesOf } from './form.ts'
import { FORMS } from './forms.ts'

test('a key that a service takes in one Region only is created there, whatever Region was typed', () => {
  for (const region of ['', 'eu-west-1']) {
    const { details } = readDetails({ account: '111122223333', region })
    const deployment = deploymentOf(optionOf('customer-managed-key'), { service: 'route53-dnssec' }, details, [])
    if (!deployment) throw new Error('the key is not there')
    for (const form of FORMS.filter(({ id }) => id !== 'json'))
      for (const { file, text } of filesOf(form, deployment)) {
        expect(text, file).not.toMatch(/eu-west-1|<REGION>/)
        // the resource of Terraform and Pulumi stands beside its provider, which names the Region
        if (file.startsWith('kms-key')) expect(text, file).toContain('us-east-1')
      }
  }
})

test('any other key is created where its reader wants it', () => {
  const { details } = readDetails({ account: '111122223333', region: 'eu-west-1' })
  for (const answers of [{}, { service: 's3' }, { service: 'application-signing' }])
    expect(deploymentOf(optionOf('customer-managed-key'), answers, details, [])?.region).toBe('eu-west-1')
})

test('the bucket of each replica is a placeholder of its own in the policy there', () => {
  const answers = { service: 's3', accounts: 'others', sharing: 'read' }
  for (const [replicaRegions, placeholder] of [
    ['eu-central-1', '<BUCKET_NAME_IN_EU_CENTRAL_1>'],
    ['', '<BUCKET_NAME_OF_THE_REPLICA>'],
  ] as const) {
    const { details } = readDetails({ account: '111122223333', bucket: 'examplebucket', replicaRegions })
    const deployment = deploymentOf(optionOf('multi-region-key'), answers, details, [])
    expect(JSON.stringify(deployment?.policy)).toContain('arn:aws:s3:::examplebucket')
    expect(deployment?.replicas).toHaveLength(1)
    expect(JSON.stringify(deployment?.replicas)).toContain(`arn:aws:s3:::${placeholder}`)
    expect(JSON.stringify(deployment?.replicas)).not.toContain('examplebucket')
  }
})
