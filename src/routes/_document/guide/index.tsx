import { createFileRoute } from '@tanstack/react-router'
import { GuidePage } from '../../../ui/guide-page.tsx'
import { pageHead } from '../../../ui/page-head.ts'
import { guide } from '../../-prose.ts'

export const Route = createFileRoute('/_document/guide/')({
  loader: guide,
  head: () =>
    pageHead(
      'The guide',
      'AWS KMS keys explained: which to choose, who gets in, how to look after them. Every fact has its source.',
    ),
  component: function Guide() {
    return <GuidePage chapters={Route.useLoaderData()} />
  },
})
