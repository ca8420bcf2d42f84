import { createFileRoute } from '@tanstack/react-router'
import { ProsePage } from '../../../ui/prose-page.tsx'

export const Route = createFileRoute('/_document/cases/$case')({
  loader: async ({ params }) => (await import('../../-documents.ts')).casePage(params.case),
  head: ({ loaderData }) => loaderData?.head ?? {},
  component: function Case() {
    return <ProsePage {...Route.useLoaderData()} above={{ path: '/cases/', name: 'Worked cases' }} />
  },
})
