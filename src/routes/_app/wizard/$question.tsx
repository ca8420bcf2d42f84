import { createFileRoute, notFound, useLocation, retainSearchParams } from '@tanstack/react-router'
import { PLACE_KEY, PLAN_KEY, readAnswers, SETTINGS_KEY, type Dropped } from '../../../kms/answers.ts'
import { isQuestionId, questionOf } from '../../../kms/questions.ts'
import { pageHead } from '../../../ui/page-head.ts'
import { QuestionPage } from '../../../ui/question-page.tsx'

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** Answers that the change of another one has dropped, to be told on the next page. */
    dropped?: readonly Dropped[]
    /** Whether a link to a recommendation led here, because its answers are not complete. */
    unfinished?: boolean
  }
}

export const Route = createFileRoute('/_app/wizard/$question')({
  search: { middlewares: [retainSearchParams<Record<string, string>>([PLAN_KEY, PLACE_KEY, SETTINGS_KEY])] },
  loader: ({ params }) => {
    if (!isQuestionId(params.question)) throw notFound()
    return questionOf(params.question)
  },
  head: ({ loaderData }) => (loaderData ? pageHead(loaderData.ask, loaderData.hint) : {}),
  component: function WizardQuestion() {
    const question = Route.useLoaderData()
    const { answers, dropped } = readAnswers(Route.useSearch())
    const { state } = useLocation()
    // with the address as its key, going back and forth starts from what the address says
    return (
      <QuestionPage
        key={JSON.stringify([question.id, answers])}
        question={question}
        answers={answers}
        dropped={[...dropped, ...(state.dropped ?? [])]}
        isUnfinished={state.unfinished === true}
      />
    )
  },
})
