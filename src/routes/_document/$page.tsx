import { createFileRoute } from '@tanstack/react-router'
import { ProsePage } from '../../ui/prose-page.tsx'
import { loadProse, proseHead } from '../-prose.ts'

export const Route = createFileRoute('/_document/$page')({
  loader: ({ params }) => loadProse(params.page),
  head: ({ loaderData }) => proseHead(loaderData),
  component: function Page() {
    return <ProsePage prose={Route.useLoaderData()} />
  },
})
