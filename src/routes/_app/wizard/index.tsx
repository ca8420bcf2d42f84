import { createFileRoute, redirect, retainSearchParams } from '@tanstack/react-router'
import { PLACE_KEY, PLAN_KEY, readAnswers, SETTINGS_KEY, writeLink } from '../../../kms/answers.ts'
import { decide, outcomeOf } from '../../../kms/decide.ts'
import { nextQuestion } from '../../../kms/wizard.ts'
import { pageHead } from '../../../ui/page-head.ts'
import { WizardStart } from '../../../ui/wizard-start.tsx'

/** Without answers the wizard's door; with answers the way to where they lead. */
export const Route = createFileRoute('/_app/wizard/')({
  head: () =>
    pageHead(
      'Which key do I need?',
      'A few questions, one a page. Answers rule kinds of KMS keys out, in sight and with reasons.',
    ),
  search: { middlewares: [retainSearchParams<Record<string, string>>([PLAN_KEY, PLACE_KEY, SETTINGS_KEY])] },
  beforeLoad: ({ search }) => {
    if (Object.keys(search).every((key) => key === PLAN_KEY || key === PLACE_KEY || key === SETTINGS_KEY)) return
    const { answers, dropped } = readAnswers(search)
    const next = nextQuestion(answers)
    throw next
      ? redirect({ to: '/wizard/$question/', params: { question: next.id }, search, replace: true })
      : redirect({
          to: '/recommendation/$option/',
          params: { option: outcomeOf(decide(answers)) },
          search: writeLink(answers), // decided here and now
          state: { dropped },
          replace: true,
        })
  },
  component: WizardStart,
})
