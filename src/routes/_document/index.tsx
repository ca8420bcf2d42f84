import { createFileRoute } from '@tanstack/react-router'
import { ProsePage } from '../../ui/prose-page.tsx'

export const Route = createFileRoute('/_document/')({
  loader: async () => (await import('../-documents.ts')).prosePage('index'),
  head: ({ loaderData }) => loaderData?.head ?? {},
  component: function Home() {
    return <ProsePage {...Route.useLoaderData()} bare />
  },
})
