import { createFileRoute } from '@tanstack/react-router'
import { SubjectPage } from '../../../ui/sources-page.tsx'

export const Route = createFileRoute('/_document/sources/$subject')({
  loader: async ({ params }) => (await import('../../-documents.ts')).subjectPage(params.subject),
  head: ({ loaderData }) => loaderData?.head ?? {},
  component: function Subject() {
    return <SubjectPage subject={Route.useLoaderData().subject} />
  },
})
