import { createFileRoute } from '@tanstack/react-router'
import { NotFound } from '../ui/not-found.tsx'

export const Route = createFileRoute('/404')({
  staticData: { kind: 'document' },
  head: () => ({ meta: [{ title: 'Not found · Which KMS key?' }, { name: 'robots', content: 'noindex' }] }),
  component: NotFound,
})
