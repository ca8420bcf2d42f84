import { createFileRoute } from '@tanstack/react-router'
import { DeliveriesPage } from '../../../ui/deliveries-page.tsx'

export const Route = createFileRoute('/_document/deliveries/')({
  loader: async () => (await import('../../-documents.ts')).deliveriesPage(),
  head: ({ loaderData }) => loaderData?.head ?? {},
  component: DeliveriesPage,
})
