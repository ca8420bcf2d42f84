import { createFileRoute } from '@tanstack/react-router'
import { ProsePage } from '../../../ui/prose-page.tsx'
import { loadProse, placeOf, proseHead } from '../../-prose.ts'

export const Route = createFileRoute('/_document/cases/$case')({
  loader: async ({ params }) => ({
    prose: await loadProse(`cases/${params.case}`),
    place: await placeOf(`cases/${params.case}`),
  }),
  head: ({ loaderData }) => proseHead(loaderData?.prose),
  component: function Case() {
    return <ProsePage {...Route.useLoaderData()} />
  },
})
