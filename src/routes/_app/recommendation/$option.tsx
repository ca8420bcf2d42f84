import { createFileRoute, notFound, redirect, useLocation, retainSearchParams } from '@tanstack/react-router'
import { PLACE_KEY, PLAN_KEY, readAnswers, SETTINGS_KEY, settingsIn } from '../../../kms/answers.ts'
import { unfinishedAt } from '../../../kms/changes.ts'
import { isOptionId, optionOf } from '../../../kms/options.ts'
import { rulesIn } from '../../../kms/version.ts'
import { pageHead } from '../../../ui/page-head.ts'
import { RecommendationPage } from '../../../ui/recommendation-page.tsx'

export const Route = createFileRoute('/_app/recommendation/$option')({
  search: { middlewares: [retainSearchParams<Record<string, string>>([PLAN_KEY, PLACE_KEY, SETTINGS_KEY])] },
  beforeLoad: ({ params, search }) => {
    const { answers } = readAnswers(search)
    const next = Object.keys(answers).length > 0 && unfinishedAt(answers, rulesIn(search))
    if (next) {
      const state = { unfinished: true }
      throw redirect({ to: '/wizard/$question/', params: { question: next.id }, search, state, replace: true })
    }
    if (params.option !== 'nothing-fits' && !isOptionId(params.option)) throw notFound()
  },
  loader: ({ params }) => (isOptionId(params.option) ? optionOf(params.option) : undefined),
  head: ({ loaderData: option }) =>
    option
      ? pageHead(
          option.name,
          `${option.is} When it is the one to take, its key policy, and what else must be in place.`,
        )
      : pageHead(
          'Nothing fits',
          'The answers contradict each other: which kinds of key come closest, and what to give up for them.',
        ),
  component: function Recommendation() {
    const named = Route.useLoaderData()
    const search = Route.useSearch()
    const { answers, dropped } = readAnswers(search)
    const { state } = useLocation()
    return (
      <RecommendationPage
        named={named}
        answers={answers}
        dropped={[...dropped, ...settingsIn(search).dropped, ...(state.dropped ?? [])]}
        rules={rulesIn(search)}
      />
    )
  },
})
