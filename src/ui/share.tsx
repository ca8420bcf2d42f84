import { Link } from '@tanstack/react-router'
import { writeLink, type Answers } from '../kms/answers.ts'
import type { Outcome } from '../kms/decide.ts'
import type { Settings } from '../kms/policy/settings.ts'
import { RULES_VERSION } from '../kms/version.ts'
import { BUTTON } from './button.ts'
import { CopyButton } from './copy-button.tsx'
import { href } from './href.ts'
import { useSettings } from './settings.ts'

interface Props {
  outcome: Outcome
  answers: Answers
}

/** The address of a recommendation: answers by name, rules of today and policy settings, nothing of what was typed. */
export const linkTo = (outcome: Outcome, answers: Answers, settings: Settings) =>
  `${location.origin}${href(`/recommendation/${outcome}/`)}?${new URLSearchParams({
    ...writeLink(answers, settings),
  })}`

/** Where something that is delivered came from, for a comment in it: the link and the rules, nothing of what was typed. */
export const cameFrom = (outcome: Outcome, answers: Answers, settings: Settings): readonly string[] => [
  'Made by "Which KMS key?", rules version ' + String(RULES_VERSION) + ', from these answers:',
  linkTo(outcome, answers, settings),
]

/** Copies the link that is the save. */
export function CopyLink({ outcome, answers }: Props) {
  const settings = useSettings()
  return (
    <CopyButton className={BUTTON.primary} textOf={() => linkTo(outcome, answers, settings)}>
      Copy link
    </CopyButton>
  )
}

/** The way to lay another link beside this one. */
export function CompareLink({ answers }: { answers: Answers }) {
  const settings = useSettings()
  return (
    <Link
      to="/compare-links/"
      search={{ a: new URLSearchParams(writeLink(answers, settings)).toString() }}
      className={BUTTON.quiet}
    >
      Compare with another link
    </Link>
  )
}
