/** An entry of the feed, as src/prerender.tsx exports it. */
export interface FeedEntry {
  id: string
  /** Day, month or year: `2022-05` */
  date: string
  title: string
  /** Plain text, a paragraph each. */
  says: string[]
}

/**
 * An Atom feed (RFC 4287) of the changes of AWS. Its entries are dated by the change itself, a month or a year by its
 * first day, so that building the site again changes nothing.
 *
 * @param site address of the site with its base path and a slash at the end
 * @param entries newest first
 */
export function atomFeed(site: string, entries: readonly FeedEntry[]): string {
  const page = `${site}changes/`
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    '  <title>Which KMS key? What changed</title>',
    '  <subtitle>Changes by AWS that altered the advice on KMS keys</subtitle>',
    `  <id>${escape(page)}</id>`,
    `  <link rel="self" type="application/atom+xml" href="${escape(`${site}feed.xml`)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escape(page)}"/>`,
    `  <updated>${momentOf(entries[0]?.date ?? '1970')}</updated>`,
    '  <author><name>Which KMS key?</name></author>',
    ...entries.flatMap(({ id, date, title, says }) => [
      '  <entry>',
      `    <title>${escape(title)}</title>`,
      `    <id>${escape(`${page}#${id}`)}</id>`,
      `    <link rel="alternate" type="text/html" href="${escape(`${page}#${id}`)}"/>`,
      `    <updated>${momentOf(date)}</updated>`,
      `    <content type="html">${escape(says.map((each) => `<p>${escape(each)}</p>`).join(''))}</content>`,
      '  </entry>',
    ]),
    '</feed>',
  ]
  return `${lines.join('\n')}\n`
}

const momentOf = (date: string) => `${(date + '-01-01').slice(0, 10)}T00:00:00Z`

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
