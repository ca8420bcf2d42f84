import { createFileRoute } from '@tanstack/react-router'
import { DeliveryPage } from '../../../ui/delivery-page.tsx'

export const Route = createFileRoute('/_document/deliveries/$delivery')({
  loader: async ({ params }) => (await import('../../-documents.ts')).deliveryPage(params.delivery),
  head: ({ loaderData }) => loaderData?.head ?? {},
  component: function Delivery() {
    return <DeliveryPage edge={Route.useLoaderData().edge} />
  },
})
