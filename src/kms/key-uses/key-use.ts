import type { FactId } from '../facts.ts'
import type { SharedUse } from '../services/service.ts'
import type { Condition } from '../policy/statement.ts'

/** A service that calls AWS KMS under its own name whenever the resource is encrypted at all. */
export interface ServiceCaller {
  readonly sid: string
  readonly principal: string
  readonly actions: readonly string[]
  readonly condition?: Condition
  readonly says: string
  readonly without: string
  readonly fact: FactId
}

/** A statement for the key users that stands apart from their main one. */
interface FurtherUse {
  readonly sid: string
  readonly actions: readonly string[]
  readonly via?: string
  readonly condition?: Condition
  readonly says: string
  readonly without: string
  readonly fact: FactId
}

/** A key for another purpose, in the words of CreateKey. */
interface NotSymmetric {
  readonly keyUsage: 'ENCRYPT_DECRYPT' | 'SIGN_VERIFY' | 'GENERATE_VERIFY_MAC' | 'KEY_AGREEMENT'
  /** The only key spec and Region that are possible; absent where `key-specs.ts` has the choice and any Region does. */
  readonly only?: { readonly keySpec: string; readonly region: string; readonly fact: FactId }
}

/**
 * How a service's users reach its key. Patterns in braces are details: `{region}` is the Region that the reader typed.
 */
export interface KeyUse {
  /** Cryptographic operations of a key user; none where the service works from a grant alone. */
  readonly actions: readonly string[]
  /** `kms:ViaService` of those operations, several where the service needs them; absent where a caller reaches AWS KMS himself. */
  readonly via?: string | readonly string[]
  /** Further conditions on those operations. */
  readonly condition?: Condition
  /** How the key is created where it is not a symmetric encryption key: AWS KMS then never rotates it. */
  readonly notSymmetric?: NotSymmetric
  /** Whether users need `kms:DescribeKey`. It stands alone: it carries neither an encryption context nor, always, a service. */
  readonly describe: boolean
  /**
   * Whether the service works from a grant that its user's identity makes; `without-condition` where AWS's statement
   * for the service has no `kms:GrantIsForAWSResource`, because it is not supported there.
   */
  readonly grants: boolean | 'without-condition'
  /** Further conditions of AWS's own statement on `kms:CreateGrant`, beside `via` and `kms:GrantIsForAWSResource`. */
  readonly grantCondition?: Condition
  /** What to know about the grants of this service, where there is more than of all. */
  readonly grantSays?: string
  /** What is missing without the grant, where it is not the resource itself. */
  readonly grantWithout?: string
  /** The page with AWS's statement for these grants; absent where `fact` or what holds for all grants says it. */
  readonly grantFact?: FactId
  /** What key users need beside `actions`, under other conditions. */
  readonly further?: readonly FurtherUse[]
  /** Operations of other accounts. `via` and `condition` hold for them too, unless `sharedDirectly`. */
  readonly shared: { readonly [Use in SharedUse]?: readonly string[] }
  /** Conditions on other accounts beside `via`. */
  readonly sharedCondition?: Condition
  /** Where AWS's own statement for other accounts has no `kms:ViaService`, ours has none. */
  readonly sharedDirectly?: boolean
  /** What they do with it, after “Lets the other accounts”, where “read” and “write” would not say it. */
  readonly sharedSays?: { readonly [Use in SharedUse]?: string }
  /** The service's own actions that the other account's IAM policy needs, and on what. */
  readonly sharedService?: { readonly [Use in SharedUse]?: readonly string[] }
  readonly callers: readonly ServiceCaller[]
  readonly fact: FactId
  readonly sharedFact: FactId
}

/** The operations of a symmetric encryption key, as AWS’s console gives them to key users. */
export const SYMMETRIC = ['kms:Encrypt', 'kms:Decrypt', 'kms:ReEncrypt*', 'kms:GenerateDataKey*'] as const

/** Direct use, as the AWS KMS console writes it: code of one's own, or a key whose service is not named yet. */
export const DIRECT_USE: KeyUse = {
  actions: SYMMETRIC,
  describe: true,
  grants: false,
  shared: {
    read: ['kms:Decrypt'],
    write: ['kms:Encrypt', 'kms:GenerateDataKey*'],
    both: SYMMETRIC,
  },
  sharedSays: { read: 'decrypt', write: 'encrypt and get data keys', both: 'encrypt and decrypt' },
  callers: [],
  fact: 'keyUsersSymmetric',
  sharedFact: 'crossAccountNeedsBoth',
}
