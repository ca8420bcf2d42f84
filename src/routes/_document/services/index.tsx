import { createFileRoute } from '@tanstack/react-router'
import { ServicesPage } from '../../../ui/services-page.tsx'

export const Route = createFileRoute('/_document/services/')({
  loader: async () => (await import('../../-documents.ts')).servicesPage(),
  head: ({ loaderData }) => loaderData?.head ?? {},
  component: ServicesPage,
})
