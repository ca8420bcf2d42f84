import { createFileRoute } from '@tanstack/react-router'
import { ComparePage } from '../../../ui/compare-page.tsx'
import { pageHead } from '../../../ui/page-head.ts'

/** Two links side by side: `?a=…&b=…`, each a query as a link of this site has it. */
export const Route = createFileRoute('/_app/compare-links/')({
  head: () =>
    pageHead(
      'Compare two links',
      'Two recommendations side by side: which answers differ, which kinds of key they rule out, and what changes in the policies.',
    ),
  component: function CompareLinks() {
    const { a = '', b = '' } = Route.useSearch()
    return <ComparePage a={a} b={b} />
  },
})
