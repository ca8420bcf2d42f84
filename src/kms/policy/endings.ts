import type { Answers } from '../answers.ts'
import { mayNameNobody } from '../blocks/administrators.ts'
import type { AlsoNeeded } from './deliver.ts'
import { isNobody, valuesOf, type Details } from './details.ts'
import type { Settings } from './settings.ts'

// Who can end the use of the key, where the policy and its settings leave hardly anybody.

/** What it means that the key policy names nobody who disables and deletes the key. */
export function withoutDeleters(answers: Answers, details: Details): AlsoNeeded[] {
  if (!isNobody(details, 'deleters') || !mayNameNobody(answers)) return []
  return [
    {
      id: 'no-deleters',
      title: 'Nobody is named to disable or delete the key',
      says:
        answers.access === 'own'
          ? 'The statement for it is left out, as you chose. Nobody can disable the key or schedule its deletion, and no IAM policy can allow it, until somebody changes this policy: the key administrators may. In an incident that is one step more.'
          : 'The statement for it is left out, as you chose. IAM policies of the account can still allow it, because the first statement lets them; nobody is named for an incident.',
      fact: 'accountStatementDelegates',
    },
  ]
}

/**
 * MFA keeps roles out, and what stands beside it lets in only those who are named: with roles alone, that is nobody. Each of
 * the two is right by itself, so it is said of the pair.
 *
 * @param answers after `settled`: `access` is `own` where no IAM policy lets anybody in
 */
export function onlyRolesUnderMfa(answers: Answers, details: Details, settings: Settings): AlsoNeeded[] {
  if (!settings.includes('mfa-deletion') || valuesOf(details, 'deleters').some(isUser)) return []
  const isOwn = answers.access === 'own'
  const [disabling, deletion] = [
    isOwn || settings.includes('deny-disabling'),
    isOwn || settings.includes('deny-deletion'),
  ]
  if ((!disabling && !deletion) || isNobody(details, 'deleters')) return []
  const what = [...(disabling ? ['disable the key'] : []), ...(deletion ? ['schedule its deletion'] : [])].join(' or ')
  return [
    {
      id: 'only-roles-under-mfa',
      title: 'MFA, and only roles to show it',
      says: `Whom the policy names for it are the only ones left who may ${what}, and the statement on MFA refuses roles: they do not show it. With roles alone, nobody can ${what} before the key administrators change this policy. Name an IAM user who signs in with MFA, or leave MFA out.`,
      fact: 'mfaOfRoles',
      more: ['mfaCondition'],
    },
  ]
}

const isUser = (arn: string): boolean => arn.includes(':user/')
