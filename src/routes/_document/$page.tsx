import { createFileRoute } from '@tanstack/react-router'
import { ProsePage } from '../../ui/prose-page.tsx'

export const Route = createFileRoute('/_document/$page')({
  loader: async ({ params }) => (await import('../-documents.ts')).prosePage(params.page),
  head: ({ loaderData }) => loaderData?.head ?? {},
  component: function Page() {
    return <ProsePage {...Route.useLoaderData()} />
  },
})
