import { FACTS, type FactId } from '../facts.ts'
import type { OwnKey } from '../options.ts'
import { isNobody, valuesOf, type Details } from './details.ts'
import type { SettingId, Settings } from './settings.ts'
import { oneOrMore, type Explained, type Statement } from './statement.ts'

export interface Setting {
  readonly id: SettingId
  readonly label: string
  /** What it means, and what it costs. */
  readonly says: string
  readonly facts: readonly [FactId, ...FactId[]]
  readonly statements: (key: OwnKey, details: Details) => readonly Explained[]
}

const days = FACTS.deletionWaitMax.value

/** Whoever may change the key policy can take a Deny out: it stops mistakes, and makes intent take one step more. */
const EDITABLE = 'The key administrators can take it out again, because they may change this policy.'

const denyToAll = (Sid: string, actions: readonly string[], Condition?: Statement['Condition']): Statement => ({
  Sid,
  Effect: 'Deny',
  Principal: '*',
  Action: oneOrMore(actions),
  Resource: '*',
  ...(Condition && { Condition }),
})

export const SETTINGS: readonly Setting[] = [
  {
    id: 'deny-deletion',
    label: 'Only the role for emergencies deletes the key',
    says: `Refuses deletion to everybody else, also to roles that an IAM policy allows it, and to the root user. Disabling the key, which can be undone, is not refused. ${EDITABLE} If the role for emergencies is lost, they have to.`,
    facts: ['deletionIsFinal'],
    statements: ({ origin }, details) => {
      const nobody = isNobody(details, 'deleters')
      const imported = origin === 'EXTERNAL'
      return [
        {
          statement: denyToAll(
            'Deny deletion to all others',
            ['kms:ScheduleKeyDeletion', ...(imported ? ['kms:DeleteImportedKeyMaterial'] : [])],
            // a caller without an ARN of its own, like a service, does not match either, and is refused
            nobody ? undefined : { ArnNotEquals: { 'aws:PrincipalArn': oneOrMore(valuesOf(details, 'deleters')) } },
          ),
          cause: { kind: 'setting', setting: 'deny-deletion' },
          says: `${
            nobody
              ? 'Nobody is named to delete the key, so nobody can schedule its deletion before this statement is taken out'
              : 'Only the role for emergencies can schedule the deletion of the key'
          }${imported ? ', or delete its imported key material' : ''}. A Deny outweighs every Allow, in IAM policies too. ${EDITABLE}`,
          without: 'whoever an IAM policy or this policy allows it can end the key.',
          fact: 'deletionIsFinal',
        },
      ]
    },
  },
  {
    id: 'waiting-period',
    label: `Deletion waits ${days} days`,
    says: `Refuses to schedule deletion with a shorter waiting period than ${days} days, the longest there is, so that there is time to see it and to cancel. ${EDITABLE}`,
    facts: ['deletionWaitMax', 'deletionCanBeCancelled'],
    statements: ({ origin }) => [
      {
        statement: denyToAll('Deny a short waiting period', ['kms:ScheduleKeyDeletion'], {
          NumericLessThan: { 'kms:ScheduleKeyDeletionPendingWindowInDays': String(days) },
        }),
        cause: { kind: 'setting', setting: 'waiting-period' },
        says: `Nobody can schedule the deletion of the key with a waiting period below ${days} days. ${
          origin === 'EXTERNAL' ? 'Imported key material can still be deleted at once. ' : ''
        }${EDITABLE}`,
        without: `deletion can be scheduled with a waiting period of ${FACTS.deletionWaitMin.value} days.`,
        fact: 'deletionWaitMax',
        more: ['deletionCanBeCancelled'],
      },
    ],
  },
]

/** @throws if there is no such setting. */
export function settingOf(id: SettingId): Setting {
  const setting = SETTINGS.find((candidate) => candidate.id === id)
  if (!setting) throw new Error(`no setting is called '${id}'; see src/kms/policy/choices.ts`)
  return setting
}

/** The statements of the settings that are on, for the end of a key policy. */
export const guardsOf = (key: OwnKey, details: Details, settings: Settings): readonly Explained[] =>
  SETTINGS.filter(({ id }) => settings.includes(id)).flatMap(({ statements }) => statements(key, details))
