import { createFileRoute } from '@tanstack/react-router'
import { ProsePage } from '../../ui/prose-page.tsx'
import { loadProse, proseHead } from '../-prose.ts'

export const Route = createFileRoute('/_document/')({
  loader: () => loadProse('index'),
  head: ({ loaderData }) => proseHead(loaderData),
  component: function Home() {
    return <ProsePage prose={Route.useLoaderData()} bare />
  },
})
