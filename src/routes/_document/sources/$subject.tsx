import { createFileRoute, notFound } from '@tanstack/react-router'
import { isSubject, SUBJECTS } from '../../../kms/subjects.ts'
import { pageHead } from '../../../ui/page-head.ts'
import { SubjectPage } from '../../../ui/sources-page.tsx'

export const Route = createFileRoute('/_document/sources/$subject')({
  loader: ({ params }) => {
    if (!isSubject(params.subject)) throw notFound()
    return params.subject
  },
  head: ({ loaderData: subject }) =>
    subject
      ? pageHead(
          `Sources: ${SUBJECTS[subject]}`,
          'The facts on this subject, each with its source and the day it was last checked.',
        )
      : {},
  component: function Subject() {
    return <SubjectPage subject={Route.useLoaderData()} />
  },
})
