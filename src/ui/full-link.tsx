import type { Answers } from '../kms/answers.ts'
import type { Outcome } from '../kms/decide.ts'
import { fieldOf, FIELD_IDS } from '../kms/policy/details.ts'
import { inSentence } from '../kms/words.ts'
import { BUTTON } from './button.ts'
import { CopyButton } from './copy-button.tsx'
import { toHash, useDetails } from './details.ts'
import { useSettings } from './settings.ts'
import { linkTo } from './share.tsx'

/** A second link that carries what was typed, after saying what that is. */
export function FullLink({ outcome, answers }: { outcome: Outcome; answers: Answers }) {
  const { details } = useDetails()
  const settings = useSettings()
  const carried = FIELD_IDS.filter((id) => details[id]?.length)
  return (
    <details data-print="no" className="mt-4 max-w-[68ch] rounded-xl border border-line bg-card px-5 py-3">
      <summary className="min-h-6 font-semibold">A link with your accounts in it</summary>
      {carried.length === 0 ? (
        <p className="mt-2 text-muted">
          You have typed nothing that it could carry. Fill in your accounts above, and a full link can take them along.
        </p>
      ) : (
        <>
          <p className="mt-2">
            It carries, readable for everyone who gets it:{' '}
            {carried.map((id) => `${inSentence(fieldOf(id).label)} (${details[id]?.join(', ')})`).join('; ')}. They
            stand behind the #, which browsers send to no server. Do not paste it where everybody reads along.
          </p>
          <p className="mt-3">
            <CopyButton className={BUTTON.quiet} textOf={() => linkTo(outcome, answers, settings) + toHash(details)}>
              Copy full link
            </CopyButton>
          </p>
        </>
      )}
    </details>
  )
}
