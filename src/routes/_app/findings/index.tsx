import { createFileRoute } from '@tanstack/react-router'
import { FindingsPage } from '../../../ui/findings-page.tsx'
import { pageHead } from '../../../ui/page-head.ts'

export const Route = createFileRoute('/_app/findings/')({
  head: () =>
    pageHead(
      'Does the scanner have a point?',
      'What checks of Checkov, Trivy, Prowler, cfn-nag, Security Hub and AWS Config on KMS keys really ask for, and when an exception is right.',
    ),
  component: function Findings() {
    return <FindingsPage picked={Route.useSearch().check} />
  },
})
