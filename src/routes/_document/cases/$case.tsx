import { createFileRoute } from '@tanstack/react-router'
import { ProsePage } from '../../../ui/prose-page.tsx'
import { loadProse, proseHead } from '../../-prose.ts'

export const Route = createFileRoute('/_document/cases/$case')({
  loader: ({ params }) => loadProse(`cases/${params.case}`),
  head: ({ loaderData }) => proseHead(loaderData),
  component: function Case() {
    return <ProsePage prose={Route.useLoaderData()} above={{ path: '/cases/', name: 'Worked cases' }} />
  },
})
