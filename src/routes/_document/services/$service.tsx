import { createFileRoute } from '@tanstack/react-router'
import { ServicePage } from '../../../ui/service-page.tsx'

export const Route = createFileRoute('/_document/services/$service')({
  loader: async ({ params }) => (await import('../../-documents.ts')).servicePage(params.service),
  head: ({ loaderData }) => loaderData?.head ?? {},
  component: function Service() {
    return <ServicePage service={Route.useLoaderData().service} />
  },
})
