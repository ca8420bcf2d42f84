import { createFileRoute } from '@tanstack/react-router'
import { SourcesPage } from '../../../ui/sources-page.tsx'

export const Route = createFileRoute('/_document/sources/')({
  loader: async () => (await import('../../-documents.ts')).sourcesPage(),
  head: ({ loaderData }) => loaderData?.head ?? {},
  component: SourcesPage,
})
