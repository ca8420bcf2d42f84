const SITE = 'Which KMS key?'

/** Title and descriptions of a page, for its route's `head`. The address tags are added when it is prerendered. */
export const pageHead = (title: string, description: string) => {
  const full = title === SITE ? SITE : `${title} · ${SITE}`
  return {
    meta: [
      { title: full },
      { name: 'description', content: description },
      { property: 'og:title', content: title },
      { property: 'og:description', content: description },
      { property: 'og:type', content: 'website' },
      { property: 'og:site_name', content: SITE },
    ],
  }
}
