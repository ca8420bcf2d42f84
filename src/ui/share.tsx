import { Link } from '@tanstack/react-router'
import { writeLink, type Answers } from '../kms/answers.ts'
import type { Outcome } from '../kms/decide.ts'
import { fieldOf, FIELD_IDS } from '../kms/policy/details.ts'
import { inSentence } from '../kms/words.ts'
import { BUTTON } from './button.ts'
import { CopyButton } from './copy-button.tsx'
import { toHash, useDetails } from './details.ts'
import { href } from './href.ts'

interface Props {
  outcome: Outcome
  answers: Answers
}

/** The address of a recommendation: the answers by name and the rules of today, nothing of what was typed. */
const linkTo = (outcome: Outcome, answers: Answers) =>
  `${location.origin}${href(`/recommendation/${outcome}/`)}?${new URLSearchParams(writeLink(answers))}`

/** Copies the link that is the save. */
export function CopyLink({ outcome, answers }: Props) {
  return (
    <CopyButton className={BUTTON.primary} textOf={() => linkTo(outcome, answers)}>
      Copy link
    </CopyButton>
  )
}

/** The way to lay another link beside this one. */
export const CompareLink = ({ answers }: { answers: Answers }) => (
  <Link
    to="/compare-links/"
    search={{ a: new URLSearchParams(writeLink(answers)).toString() }}
    className={BUTTON.quiet}
  >
    Compare with another link
  </Link>
)

/** A second link that carries what was typed, after saying what that is. */
export function FullLink({ outcome, answers }: Props) {
  const { details } = useDetails()
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
            <CopyButton className={BUTTON.quiet} textOf={() => linkTo(outcome, answers) + toHash(details)}>
              Copy full link
            </CopyButton>
          </p>
        </>
      )}
    </details>
  )
}
