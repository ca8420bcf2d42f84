import { createFileRoute } from '@tanstack/react-router'
import { pageHead } from '../../../ui/page-head.ts'
import { SourcesPage } from '../../../ui/sources-page.tsx'

export const Route = createFileRoute('/_document/sources/')({
  head: () => pageHead('Sources', 'Every fact this site rests on, with its source and the day it was last checked.'),
  component: SourcesPage,
})
