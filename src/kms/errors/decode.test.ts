import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readAnswers } from '../answers.ts'
import { factOf } from '../facts.ts'
import { decode } from './decode.ts'
import { DECIDERS, ERROR_GROUPS, KNOWN_ERRORS, type Decider } from './known.ts'
import { permissionSays } from './permission.ts'

const KEY = 'arn:aws:kms:us-east-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab'
const JOHN = 'arn:aws:iam::123456789012:user/John'

const idsIn = (text: string) => {
  const decoded = decode(text)
  return decoded.kind === 'known' ? decoded.errors.map(({ id }) => id) : decoded.kind
}

const readIn = (text: string) => {
  const decoded = decode(text)
  return decoded.kind === 'empty' ? {} : decoded.read
}

/** Messages as AWS's documentation prints them, with an action of AWS KMS where AWS's example has another one. */
const MESSAGES: readonly (readonly [message: string, ...ids: string[]])[] = [
  [
    `User: ${JOHN} is not authorized to perform: kms:Decrypt\nbecause no service control policy allows the kms:Decrypt action`,
    'service-control-policy',
  ],
  [
    `User: ${JOHN} is not authorized to perform: kms:Decrypt\nwith an explicit deny in a service control policy: arn:aws:organizations::777788889999:policy/o-exampleorgid/service_control_policy/p-examplepolicyid123`,
    'service-control-policy',
  ],
  [
    `User: ${JOHN} is not authorized to perform: kms:Decrypt\non resource: ${KEY}\nwith an explicit deny in a resource control policy`,
    'resource-control-policy',
  ],
  [
    `User: ${JOHN} is not authorized to perform: kms:Decrypt\nbecause no VPC endpoint policy allows the kms:Decrypt action`,
    'vpc-endpoint-policy',
  ],
  [
    `User: ${JOHN} is not authorized to perform: kms:Decrypt\non resource: ${KEY}\nwith an explicit deny in a VPC endpoint policy`,
    'vpc-endpoint-policy',
  ],
  [
    `User: ${JOHN} is not authorized to perform: kms:Decrypt\non resource: ${KEY}\nbecause no permissions boundary allows the kms:Decrypt action`,
    'permissions-boundary',
  ],
  [
    `User: ${JOHN} is not authorized to perform: kms:Decrypt\nwith an explicit deny in a permissions boundary: arn:aws:iam::123456789012:policy/DeveloperPermissionBoundary`,
    'permissions-boundary',
  ],
  [
    `User: ${JOHN} is not authorized to perform: kms:Decrypt\nbecause no session policy allows the kms:Decrypt action`,
    'session-policy',
  ],
  [
    `User: ${JOHN} is not authorized to perform: kms:Decrypt\nwith an explicit deny in a session policy: arn:aws:iam::123456789012:policy/DeveloperSessionPolicy`,
    'session-policy',
  ],
  [
    `User: ${JOHN} is not authorized to perform: kms:Decrypt\nbecause no resource-based policy allows the kms:Decrypt action`,
    'no-resource-based-policy-allows',
  ],
  [
    `User: ${JOHN} is not authorized to perform: kms:Decrypt\non resource: ${KEY}\nwith an explicit deny in a resource-based policy`,
    'explicit-deny-in-a-key-policy',
  ],
  [
    'User: arn:aws:iam::123456789012:role/HR is not authorized to perform: kms:Decrypt\nbecause no identity-based policy allows the kms:Decrypt action',
    'no-identity-based-policy-allows',
  ],
  [
    'User xxxxxxx is not authorized to perform: kms:Decrypt on the resource associated with this ciphertext because no identity-based policy allows the kms:Decrypt action',
    'no-identity-based-policy-allows',
  ],
  [
    `User: arn:aws:iam::123456789012:role/HR is not authorized to perform: kms:Decrypt\non resource: ${KEY}\nwith an explicit deny in an identity-based policy: arn:aws:iam::123456789012:policy/HRAccessPolicy`,
    'explicit-deny-in-an-identity-based-policy',
  ],
  [
    'User: <assumed role> is not authorized to perform: kms:CreateGrant on this resource because the resource does not exist in this Region, no resource-based policies allow access, or a resource-based policy explicitly denies access',
    'does-not-exist-in-this-region',
  ],
  [
    'Service or caller is not authorized to use the provided AWS KMS key, because the resource\ndoes not exist in this Region, no resource-based policies allow access, or a resource-based policy explicitly denies access',
    'does-not-exist-in-this-region',
  ],
  ['An error occurred (AccessDenied) when calling the GetObject operation: Access Denied', 's3-access-denied'],
  ['<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>', 's3-access-denied'],
  [
    'User: arn:aws:sts::123456789012:assumed-role/validator-role/x is not authorized to perform: kms:Sign on resource: arn:aws:kms:us-east-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab',
    'is-not-authorized-to-perform',
  ],
  [
    'PutKeyPolicy request failed\nMalformedPolicyDocumentException - Policy contains a statement with one or more invalid principals',
    'policy-invalid-principals',
  ],
  [
    'creating KMS Key: operation error KMS: CreateKey, https response error StatusCode: 400, RequestID: 6cfdb1a7, MalformedPolicyDocumentException: The new key policy will not allow you to update the key policy in the future.',
    'policy-lockout',
  ],
  ['MalformedPolicyDocumentException: Syntax errors in policy.', 'policy-malformed'],
  [`DisabledException: ${KEY} is disabled.`, 'is-disabled'],
  [`DisabledException: ${KEY} is pending deletion (or pending replica deletion).`, 'is-pending-deletion'],
  [`KMSInvalidStateException: ${KEY} is pending deletion.`, 'is-pending-deletion'],
  [`KMSInvalidStateException: ${KEY} is not pending deletion.`, 'is-not-pending-deletion'],
  [
    `KMSInvalidStateException: ${KEY} is pending import because no key material has ever been imported or one of the imported key materials is deleted or expired.`,
    'is-pending-import',
  ],
  [`KMSInvalidStateException: ${KEY} is unavailable.`, 'is-unavailable'],
  [`KMSInvalidStateException: ${KEY} is creating.`, 'is-creating-or-updating'],
  [`KMSInvalidStateException: ${KEY} is updating.`, 'is-creating-or-updating'],
  ['An error occurred (KMS.DisabledException) when calling the SendMessage operation', 'is-disabled'],
  ['An error occurred (KMSNotFound) when calling the Publish operation', 'not-found'],
  ['An error occurred (KmsInvalidState) when calling the SendMessage operation', 'invalid-state'],
  ['An error occurred (KMSThrottling) when calling the Publish operation', 'throttling'],
  [
    'An error occurred (KMS.AccessDeniedException) when calling the SendMessage operation: The ciphertext refers to a customer master key that does not exist, does not exist in this region, or you are not allowed to access.',
    'sns-sqs',
    'ciphertext-refers-to-a-customer-master-key',
  ],
  [
    'You have exceeded the rate at which you may call KMS. Reduce the frequency of your calls. (Service: AWSKMS; Status Code: 400; Error Code: ThrottlingException)',
    'throttling',
  ],
  [
    "KMSDisabledException: Lambda was unable to decrypt the environment variables because the KMS key used is disabled. Please check the function's KMS key settings.",
    'lambda-key-unusable',
    'is-disabled',
  ],
  [
    'An error occurred (KMSInvalidStateException) when calling the Invoke operation',
    'lambda-key-unusable',
    'invalid-state',
  ],
  ['An error occurred (KMSAccessDeniedException) when calling the Invoke operation', 'lambda-environment'],
  [
    "Calling the invoke API action failed with this message: Lambda was unable to decrypt the environment variables because KMS access was denied. Please check the function's AWS KMS key settings. KMS Exception: UnrecognizedClientExceptionKMS Message: The security token included in the request is invalid.",
    'lambda-environment',
  ],
  [
    `Lambda was unable to decrypt your environment variables because the KMS access was denied. KMS Exception: AccessDeniedException KMS Message: User: ${JOHN} is not authorized to perform: kms:Decrypt on resource: ${KEY} because no identity-based policy allows the kms:Decrypt action`,
    'lambda-environment',
    'no-identity-based-policy-allows',
  ],
  [
    'An error occurred (KMSKeyNotAccessibleFault) when calling the CreateDBInstance operation',
    'rds-key-not-accessible',
  ],
  ['"Message": "Client.InternalError: Client error on launch"', 'client-error-on-launch'],
  [
    'An error occurred (AccessDeniedException) when calling the GetSecretValue operation: Access to KMS is not allowed',
    'secrets-manager',
  ],
  ['S3 doesn’t have access to the destination bucket or KMS key', 's3-inventory'],
]

test.each(MESSAGES)('%s', (message, ...ids) => {
  expect(idsIn(message)).toEqual(ids)
})

test('every known error is recognised by its own sample, and by no other of its group', () => {
  for (const { id, sample, group } of KNOWN_ERRORS) {
    const decoded = decode(sample)
    const errors = decoded.kind === 'known' ? decoded.errors : []
    expect(
      errors.filter((error) => error.group === group).map((error) => error.id),
      sample,
    ).toEqual([id])
  }
})

test('nothing is explained that is no error of ours', () => {
  for (const text of [
    'Connection reset by peer',
    'An error occurred (ResourceNotFoundException) when calling the GetSecretValue operation',
    'npm ERR! code E404',
    '{"Version": "2012-10-17", "Statement": []}',
  ])
    expect(idsIn(text), text).toBe('unknown')
  expect(idsIn(' \n\t ')).toBe('empty')
})

describe('what is read out', () => {
  test('caller, action, key and accounts, however the message is wrapped', () => {
    const message = `User: arn:aws:sts::444455556666:assumed-role/data-reader/jane@example.com is not authorized to perform: kms:Decrypt on resource: ${KEY} because no resource-based policy allows the kms:Decrypt action`
    const wrapped = [
      message,
      `"errorMessage": "${message}",`,
      JSON.stringify({ error: { message: JSON.stringify(message) } }),
      message.replaceAll(' ', '\n  '),
      `(${message.replace(KEY, `"${KEY}"`)})`,
    ]
    for (const text of wrapped)
      expect(readIn(text), text).toEqual({
        caller: {
          kind: 'role',
          written: 'arn:aws:sts::444455556666:assumed-role/data-reader/jane@example.com',
          name: 'data-reader',
          account: '444455556666',
        },
        action: 'kms:Decrypt',
        resource: KEY,
        key: { arn: KEY, account: '111122223333', region: 'us-east-2', isAlias: false },
        isCrossAccount: true,
      })
  })

  test('every kind of caller', () => {
    const kinds = [
      ['User: arn:aws:iam::123456789012:user/team/Mary is not', 'user', 'Mary'],
      ['User: arn:aws:iam::123456789012:root is not', 'root user', undefined],
      ['User: arn:aws-us-gov:sts::123456789012:federated-user/Jo is not', 'federated user', 'Jo'],
      [
        'User: arn:aws:sts::123456789012:assumed-role/AWSServiceRoleForAutoScaling/AutoScaling is not',
        'service-linked role',
        'AWSServiceRoleForAutoScaling',
      ],
      ['events.amazonaws.com is not authorized to access the key', 'service', 'events.amazonaws.com'],
      ['User: anonymous is not authorized', 'anonymous', undefined],
      ['User: arn:aws:sts::123456789012:something/new is not', 'other', undefined],
    ] as const
    for (const [text, kind, name] of kinds) {
      expect(readIn(text).caller?.kind, text).toBe(kind)
      expect(readIn(text).caller?.name, text).toBe(name)
    }
  })

  test('the policy that denied, with and without “with policy ARN”', () => {
    const policy = 'arn:aws:organizations::777788889999:policy/o-exampleorgid/service_control_policy/p-examplepolicyid'
    expect(readIn(`with an explicit deny in a service control policy: ${policy}`).policy).toBe(policy)
    expect(readIn(`with an explicit deny in a service control policy, with policy ARN: ${policy}.`).policy).toBe(policy)
  })

  test('same account, other account, and nothing where one is not told', () => {
    const say = (caller: string) =>
      `User: arn:aws:iam::${caller}:user/x is not authorized to perform: kms:Encrypt on resource: ${KEY}`
    expect(readIn(say('111122223333')).isCrossAccount).toBe(false)
    expect(readIn(say('444455556666')).isCrossAccount).toBe(true)
    expect(readIn(`${KEY} is disabled.`)).not.toHaveProperty('isCrossAccount')
  })

  test('an action of another service is said to be none of AWS KMS', () => {
    const decoded = decode(
      'User: arn:aws:iam::777788889999:user/MaryMajor is not authorized to perform: s3:GetObject on resource: "arn:aws:s3:::amzn-s3-demo-bucket1/object-name" because no resource-based policy allows the s3:GetObject action',
    )
    expect(decoded).toMatchObject({ kind: 'known', notes: [{ id: 'not-of-kms' }] })
  })
})

describe('any text', () => {
  const pieces = fc.constantFrom(
    'User: ',
    'arn:aws:kms:',
    'arn:aws:sts::123456789012:assumed-role/',
    ' is not authorized to perform: ',
    'explicit deny in a ',
    'when calling the ',
    'S3 ',
    KEY,
    '"',
    '\\n',
    ':',
    '/',
    ...KNOWN_ERRORS.map(({ sample }) => sample.slice(0, 40)),
  )
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.array(fc.oneof(pieces, fc.string({ maxLength: 10 })), { maxLength: 30 }).map((parts) => parts.join('')),
  )

  test('is taken, gives the same twice, and whatever is read stands in it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const decoded = decode(text)
        expect(decode(text)).toEqual(decoded)
        if (decoded.kind === 'empty') return
        const flat = text.replaceAll(/\\[nrt]/g, ' ')
        for (const read of [decoded.read.key?.arn, decoded.read.action, decoded.read.operation])
          if (read !== undefined) expect(flat).toContain(read)
      }),
      { numRuns: 1000 },
    )
  })

  test('around a known message leaves it known', () => {
    fc.assert(
      fc.property(fc.constantFrom(...KNOWN_ERRORS), texts, texts, (error, before, after) => {
        const decoded = decode(`${before}\n${error.sample}\n${after}`)
        expect(decoded.kind).toBe('known')
      }),
    )
  })

  test('is read in time linear in its length, where a backtracking pattern would take minutes', () => {
    for (const unit of ['a', 'User: ', 'S3 ', 'arn:aws:kms:', 'explicit deny in a ', ' calling the Object', ' '])
      expect(() => decode(unit.repeat(200_000 / unit.length))).not.toThrow()
  }, 10_000)
})

describe('the list', () => {
  test('has each id once, in an order by group, and says what to look at', () => {
    const ids = KNOWN_ERRORS.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const groups = KNOWN_ERRORS.map(({ group }) => group)
    expect([...new Set(groups)]).toEqual(Object.keys(ERROR_GROUPS))
    expect(groups).toEqual(Object.keys(ERROR_GROUPS).flatMap((group) => groups.filter((each) => each === group)))
    for (const { id, means, check } of KNOWN_ERRORS) {
      expect(id).toMatch(/^[a-z0-9-]+$/)
      expect(means).toMatch(/\.$/)
      expect(check.length, id).toBeGreaterThan(0)
      for (const each of check) expect(each).toMatch(/[.?]$/)
    }
  })

  test('every kind of policy that can say no has its entry', () => {
    const named = KNOWN_ERRORS.flatMap(({ permission }) =>
      permission.kind === 'yes-missing' ? permission.of : 'by' in permission ? [permission.by] : [],
    )
    expect(new Set<Decider>(named)).toEqual(new Set(Object.keys(DECIDERS)))
  })

  test('has a source for each entry, and a way into the wizard that exists', () => {
    for (const { id, facts, wizard } of KNOWN_ERRORS) {
      expect(new Set(facts).size, id).toBe(facts.length)
      for (const fact of facts) expect(factOf(fact).source.url).toMatch(/^https:/)
      if (wizard) expect(readAnswers(Object.fromEntries(new URLSearchParams(wizard.answers))).dropped, id).toEqual([])
    }
  })

  test('holds no figure and no account but those of AWS’s examples', () => {
    const text = KNOWN_ERRORS.flatMap(({ means, check }) => [means, ...check]).join('\n')
    expect(text).not.toMatch(/\d+ (?:days|hours|seconds|minutes|KB|bytes)|\$\d/)
    const samples = KNOWN_ERRORS.map(({ sample }) => sample).join('\n')
    for (const account of samples.match(/\b\d{12}\b/g) ?? [])
      expect(['111122223333', '444455556666', '777788889999', '123456789012']).toContain(account)
  })
})

test('whose yes is missing, or whose no stands, is said from the message where it tells', () => {
  const both = { kind: 'denied-or-missing', by: 'endpoint' } as const
  expect(permissionSays(both)).toBe('A no stands in the policy of the VPC endpoint, or a yes is missing from it.')
  expect(permissionSays(both, 'with an explicit deny in a VPC endpoint policy')).toBe(
    'A no stands in the policy of the VPC endpoint.',
  )
  expect(permissionSays(both, 'because no VPC endpoint policy allows')).toBe(
    'A yes is missing from the policy of the VPC endpoint.',
  )
  expect(permissionSays({ kind: 'yes-missing', of: ['iam', 'key-policy', 'grant'] })).toBe(
    'A yes is missing from an IAM policy of the caller, the key policy or a grant on the key.',
  )
})
