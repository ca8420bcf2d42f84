import { Link } from '@tanstack/react-router'
import { writeLink, type Answers } from '../kms/answers.ts'
import type { Outcome } from '../kms/decide.ts'
import { BUTTON } from './button.ts'
import { CopyButton } from './copy-button.tsx'
import { href } from './href.ts'

interface Props {
  outcome: Outcome
  answers: Answers
}

/** The address of a recommendation: the answers by name and the rules of today, nothing of what was typed. */
export const linkTo = (outcome: Outcome, answers: Answers) =>
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
