import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { ACROSS_ACCOUNTS } from '../src/kms/access/kms-actions.ts'

/** The types of the AWS SDK, which carry what the API reference says of each operation. */
const folder = fileURLToPath(new URL('node_modules/@aws-sdk/client-kms/dist-types/commands/', import.meta.url))

/** Two operations of the API are one, as an action each for the key that is read and the one that is written. */
const actionsOf = (operation: string) => (operation === 'ReEncrypt' ? ['ReEncryptFrom', 'ReEncryptTo'] : [operation])

/** Of ML-KEM keys, which nothing here makes; AWS’s list of actions did not have them when this was written. */
const NEWER = ['decapsulate', 'encapsulate']

describe.skipIf(!existsSync(folder))('the API reference, where the AWS SDK is installed', () => {
  test('says of the same operations that they work on a key of another account', () => {
    const works = new Set<string>()
    const said = readdirSync(folder).filter((file) => file.endsWith('Command.d.ts'))
    for (const file of said) {
      const [, answer = ''] = /Cross-account use<\/b>:\s*(\w+)/.exec(readFileSync(folder + file, 'utf8')) ?? []
      expect(answer, file).not.toBe('')
      if (answer === 'Yes')
        for (const action of actionsOf(file.replace('Command.d.ts', ''))) works.add(action.toLowerCase())
    }
    expect(said.length).toBeGreaterThan(50)
    expect([...works].toSorted()).toEqual([...new Set([...ACROSS_ACCOUNTS, ...NEWER])].toSorted())
  })
})
