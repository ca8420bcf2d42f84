import { notFound } from '@tanstack/react-router'
import { KEY_USES } from '../kms/key-uses.ts'
import { titleAt } from '../kms/service-choice.ts'
import { isServiceId, serviceOf } from '../kms/services.ts'
import { isSubject, SUBJECTS } from '../kms/subjects.ts'
import { edgeOf } from '../ui/delivery-page.tsx'
import { edgeTitle } from '../ui/delivery-title.ts'
import { pageHead } from '../ui/page-head.ts'
import { guide, loadProse, placeOf, titlesIn } from './-prose.ts'

/**
 * What document pages show, with the titles and descriptions of them. Their routes load it when they are rendered, so that
 * it stays out of the scripts of the app pages, which know every route.
 */
export async function prosePage(name: string) {
  const prose = await loadProse(name)
  const { title, description } = prose.frontmatter
  return { prose, place: await placeOf(name), head: pageHead(title, description) }
}

export async function casePage(id: string) {
  const { prose, head } = await prosePage(`cases/${id}`)
  return { prose, head }
}

export const casesPage = async () => ({
  titles: await titlesIn('cases'),
  head: pageHead(
    'Worked cases',
    'AWS KMS in situations that people come with: the key, the policies of each side, the order, how to see that it works and how it fails.',
  ),
})

export const guidePage = async () => ({
  chapters: await guide(),
  head: pageHead(
    'The guide',
    'AWS KMS keys explained: which to choose, who gets in, how to look after them. Every fact has its source.',
  ),
})

export const servicesPage = () => ({
  head: pageHead(
    'Services, and the keys that they take',
    'AWS services side by side: default encryption, kinds of KMS key, sharing with other accounts, changing the key. To filter and to sort.',
  ),
})

export function servicePage(id: string) {
  if (!isServiceId(id)) throw notFound()
  const service = serviceOf(id)
  const { name, category, resource } = service
  const encrypts = category !== 'applications' && !KEY_USES[id].notSymmetric
  return {
    service,
    head: pageHead(
      titleAt(service),
      encrypts
        ? `The default encryption of ${name}, which kinds of KMS key it offers, when you need your own, its key policy, and how to change the key.`
        : `Which kind of KMS key to take for ${resource}, what its key policy needs, and how to change to another key.`,
    ),
  }
}

export const deliveriesPage = () => ({
  head: pageHead(
    'AWS services and encrypted buckets, queues and topics',
    'One AWS service puts data into what another one encrypts: which key works, and the statement that its key policy needs, for each pair that AWS documents.',
  ),
})

export function deliveryPage(id: string) {
  const edge = edgeOf(id)
  if (!edge) throw notFound()
  return {
    edge,
    head: pageHead(
      edgeTitle(edge),
      `${edge.hint} Which key works, the statement in its key policy, which conditions break it, and what you see when it is missing.`,
    ),
  }
}

export const sourcesPage = () => ({
  head: pageHead('Sources', 'Every fact this site rests on, with its source and the day it was last checked.'),
})

export function subjectPage(subject: string) {
  if (!isSubject(subject)) throw notFound()
  return {
    subject,
    head: pageHead(
      `Sources: ${SUBJECTS[subject]}`,
      'The facts on this subject, each with its source and the day it was last checked.',
    ),
  }
}
