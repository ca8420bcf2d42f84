import { writeAnswers, type Answers } from '../kms/answers.ts'
import type { Outcome } from '../kms/decide.ts'
import { BUTTON } from './button.ts'
import { CopyButton } from './copy-button.tsx'
import { href } from './href.ts'

interface Props {
  outcome: Outcome
  answers: Answers
}

/** The address of a recommendation: the answers by name, nothing of what was typed. */
export const linkTo = (outcome: Outcome, answers: Answers) =>
  `${location.origin}${href(`/recommendation/${outcome}/`)}?${new URLSearchParams(writeAnswers(answers))}`

/** Copies the link that is the save. */
export function CopyLink({ outcome, answers }: Props) {
  return (
    <CopyButton className={BUTTON.primary} textOf={() => linkTo(outcome, answers)}>
      Copy link
    </CopyButton>
  )
}
