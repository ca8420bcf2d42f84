import { createFileRoute } from '@tanstack/react-router'
import { CaseList } from '../../../ui/cases/case-list.tsx'
import { pageHead } from '../../../ui/page-head.ts'
import { titlesIn } from '../../-prose.ts'

export const Route = createFileRoute('/_document/cases/')({
  loader: () => titlesIn('cases'),
  head: () =>
    pageHead(
      'Worked cases',
      'AWS KMS in situations that people come with: the key, the policies of each side, the order, how to see that it works and how it fails.',
    ),
  component: function Cases() {
    return <CaseList titles={Route.useLoaderData()} />
  },
})
