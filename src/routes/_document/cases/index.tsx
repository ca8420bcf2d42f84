import { createFileRoute } from '@tanstack/react-router'
import { CASES } from '../../../kms/cases.ts'
import { CaseList } from '../../../ui/cases/case-list.tsx'
import { pageHead } from '../../../ui/page-head.ts'
import { loadProse } from '../../-prose.ts'

export const Route = createFileRoute('/_document/cases/')({
  loader: async () =>
    new Map(
      await Promise.all(CASES.map(async ({ id }) => [id, (await loadProse(`cases/${id}`)).frontmatter.title] as const)),
    ),
  head: () =>
    pageHead(
      'Worked cases',
      'AWS KMS in situations that people come with: the key, the policies of each side, the order, how to see that it works and how it fails.',
    ),
  component: function Cases() {
    return <CaseList titles={Route.useLoaderData()} />
  },
})
