import { createFileRoute } from '@tanstack/react-router'
import { GuidePage } from '../../../ui/guide-page.tsx'

export const Route = createFileRoute('/_document/guide/')({
  loader: async () => (await import('../../-documents.ts')).guidePage(),
  head: ({ loaderData }) => loaderData?.head ?? {},
  component: function Guide() {
    return <GuidePage chapters={Route.useLoaderData().chapters} />
  },
})
