import { serviceIn, type Answers } from '../answers.ts'
import type { KeyUse } from '../key-uses/key-use.ts'
import { valueOf, valuesOf, type Details } from '../policy/details.ts'
import { launchesElsewhere } from '../policy/launches.ts'
import { allOf, oneOrMore, type Cause, type Condition, type Explained } from '../policy/statement.ts'
import { sharedUseOf, sharedActionsOf } from '../policy/uses.ts'
import { serviceOf } from '../services.ts'
import type { SharedUse } from '../services/service.ts'
import { onlyFor } from './grants.ts'
import { accountPrincipal, onThisKey, viaService, filled } from './parts.ts'

/** Other accounts, by account ID or as an organization. Each of them needs an IAM policy of its own as well. */
export function allowOtherAccounts(use: KeyUse, answers: Answers, details: Details): Explained[] {
  const shared = sharedUseOf(answers)
  const actions = sharedActionsOf(answers, details)
  if (!shared || !actions) return []
  const launches = launchesElsewhere(answers, details)
  const { principal, condition, says: everyone } = otherAccounts(answers, details, 'kms:CallerAccount')
  const via = use.sharedDirectly ? undefined : use.via
  const service = serviceIn(answers)
  // code of one's own calls AWS KMS anyway
  const isDirect = !service || serviceOf(service).category === 'applications'
  const how = via ? ', only through the service' : isDirect ? '' : ', also by calling AWS KMS themselves'
  const cause: Cause = { kind: 'answer', question: 'accounts' }
  const fact = answers.accounts === 'organization' ? 'principalOrgCondition' : use.sharedFact
  const without = 'the other accounts are denied, whatever their IAM policies say.'
  return [
    {
      statement: onThisKey(
        {
          Sid: 'Allow other accounts to use the key',
          Effect: 'Allow',
          Principal: principal,
          Action: oneOrMore(actions),
        },
        allOf(viaService(via, details), filled(use.sharedCondition, details), condition),
      ),
      cause,
      says: `Lets the other accounts ${use.sharedSays?.[shared] ?? WHAT_THEY_DO[shared]}${how}.${shared === 'write' && actions.includes('kms:Decrypt') ? ' Writing takes kms:Decrypt too; the resource’s policy keeps them from reading.' : ''} Each of them must also allow its own principals, with the IAM policy below.${everyone}`,
      without,
      fact,
    },
    ...(use.describe
      ? [
          {
            statement: onThisKey(
              {
                Sid: 'Allow other accounts to see the key',
                Effect: 'Allow',
                Principal: principal,
                Action: 'kms:DescribeKey',
              },
              condition,
            ),
            cause,
            says: 'They may look at the key’s properties, and no more.',
            without: 'tools and services that check the key first fail there.',
            fact,
          } satisfies Explained,
        ]
      : []),
    ...(use.grants && use.sharedDirectly
      ? [
          {
            statement: onThisKey(
              {
                Sid: 'Allow other accounts to attach persistent resources',
                Effect: 'Allow',
                Principal: principal,
                Action: 'kms:CreateGrant',
              },
              allOf({ Bool: { 'kms:GrantIsForAWSResource': 'true' } }, condition),
            ),
            cause,
            says: 'The service in the other account makes a grant to open or copy what you shared. The condition keeps that account from making grants of its own.',
            without: 'what you shared can be seen there, but neither restored nor copied.',
            fact,
          } satisfies Explained,
        ]
      : []),
    ...(launches
      ? [
          {
            statement: onThisKey(
              {
                Sid: `Allow other accounts to make the grant for ${launches.nameInSid}`,
                Effect: 'Allow',
                Principal: principal,
                Action: 'kms:CreateGrant',
              },
              allOf(onlyFor(launches.roles), condition),
            ),
            cause,
            says: `A role of the other account makes one grant there, to the service-linked role that launches the instances; kms:GrantIsForAWSResource would refuse it, because no AWS service makes it.${launches.isOurReading ? ' That this goes as with EC2 Auto Scaling is our reading.' : ''} AWS’s statement for EC2 Auto Scaling has no condition. kms:GranteePrincipal is ours, so that nobody else can be given the key.`,
            without: `the grant cannot be made. ${launches.symptom}`,
            fact: launches.fact,
          } satisfies Explained,
        ]
      : []),
  ]
}

const WHAT_THEY_DO: { readonly [Use in SharedUse]: string } = {
  read: 'read',
  write: 'write',
  both: 'read and write',
}

/** Stands where `*` would be; AWS refuses it as a principal. */
const EVERYONE = '<EVERYONE_IN_THE_ORGANIZATION>'

/**
 * The principal and condition for the other accounts, and what to know about a wildcard. For an organization the own account is left out: a wildcard
 * would otherwise admit its roles without any IAM policy.
 *
 * @param ownAccountKey the condition key that names the caller's account to this service
 */
export function otherAccounts(
  answers: Answers,
  details: Details,
  ownAccountKey: 'kms:CallerAccount' | 'aws:PrincipalAccount',
): { principal: { AWS: string | readonly string[] }; condition?: Condition; says: string } {
  if (answers.accounts !== 'organization') {
    return {
      principal: { AWS: oneOrMore(valuesOf(details, 'otherAccounts').map((id) => accountPrincipal(id, details))) },
      says: '',
    }
  }
  const account = valueOf(details, 'account')
  const organization = valueOf(details, 'organization')
  // With a placeholder for the account, the wildcard would let in every role of it. As a principal AWS refuses one.
  const isComplete = details.account !== undefined && details.organization !== undefined
  return {
    principal: { AWS: isComplete ? '*' : EVERYONE },
    says: isComplete
      ? ` “*” means everyone: the condition holds it to your organization, and keeps this account out, ${ownAccountKey === 'kms:CallerAccount' ? 'which is let in by name' : 'whose roles go by IAM policies'}.`
      : ' The placeholder for everyone becomes “*”, held back by this condition, once account ID and organization ID are filled in. Until then AWS refuses the policy, on purpose: beside a placeholder a wildcard could let in more than you mean.',
    condition: {
      StringEquals: { 'aws:PrincipalOrgID': organization },
      StringNotEquals: { [ownAccountKey]: account },
    },
  }
}
