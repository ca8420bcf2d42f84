import { createFileRoute } from '@tanstack/react-router'
import { ProsePage } from '../../ui/prose-page.tsx'
import { loadProse, placeOf, proseHead } from '../-prose.ts'

export const Route = createFileRoute('/_document/$page')({
  loader: async ({ params }) => ({
    prose: await loadProse(params.page),
    place: await placeOf(params.page),
  }),
  head: ({ loaderData }) => proseHead(loaderData?.prose),
  component: function Page() {
    return <ProsePage {...Route.useLoaderData()} />
  },
})
