import { createFileRoute } from '@tanstack/react-router'
import { pageHead } from '../../../ui/page-head.ts'
import { PathsPage } from '../../../ui/paths-page.tsx'

/** Where all answers lead. The address holds what the table is narrowed to. */
export const Route = createFileRoute('/_app/paths/')({
  head: () =>
    pageHead(
      'Every path through the wizard',
      'How many sets of answers there are, where they lead, and a link into each class of them, for a review.',
    ),
  component: function Paths() {
    const { service, outcome } = Route.useSearch()
    return <PathsPage service={service} outcome={outcome} />
  },
})
