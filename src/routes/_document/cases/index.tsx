import { createFileRoute } from '@tanstack/react-router'
import { CaseList } from '../../../ui/cases/case-list.tsx'

export const Route = createFileRoute('/_document/cases/')({
  loader: async () => (await import('../../-documents.ts')).casesPage(),
  head: ({ loaderData }) => loaderData?.head ?? {},
  component: function Cases() {
    return <CaseList {...Route.useLoaderData()} />
  },
})
