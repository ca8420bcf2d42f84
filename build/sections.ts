import { Parser } from 'htmlparser2'
import type { Section } from '../src/search/section.ts'

const SKIPPED = new Set(['nav', 'footer', 'script', 'style', 'template', 'button', 'noscript'])
const WITHOUT_END = new Set([
  'area',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
])
const INLINE = new Set(['a', 'abbr', 'b', 'code', 'em', 'i', 'mark', 'span', 'strong', 'sub', 'sup', 'time', 'u'])

/**
 * What search can lead to on a page: its top, each heading with an id, and each fact of the registry. What a reader
 * does not read, like menus and marks of sources, is left out.
 *
 * @param path of the page, without base
 * @param aliases what else people call the subject of the page
 */
export function sectionsOf(path: string, html: string, aliases: readonly string[] = []): Section[] {
  const sections: { anchor: string; heading: string; text: string }[] = []
  let page = ''
  let inMain = 0
  let skipping = 0
  let heading: 'h1' | 'h2' | 'h3' | undefined
  let here = { anchor: '', heading: '', text: '' }
  const stack: boolean[] = [] // for each open element, whether it is skipped
  sections.push(here)

  const parser = new Parser({
    onopentag(tag, attributes) {
      if (tag === 'main') inMain++
      const isSkipped =
        SKIPPED.has(tag) ||
        attributes['data-search'] === 'no' ||
        attributes['aria-hidden'] === 'true' ||
        attributes['aria-label']?.startsWith('Source: ') === true
      if (!WITHOUT_END.has(tag)) {
        stack.push(isSkipped)
        if (isSkipped) skipping++
      }
      if (!inMain || skipping) return
      if (tag === 'h1') heading = tag
      const { id } = attributes
      const isFact = tag === 'li' && path.startsWith('/sources/')
      if (id && (tag === 'h2' || tag === 'h3' || isFact)) {
        here = { anchor: id, heading: '', text: '' }
        sections.push(here)
        if (tag !== 'li') heading = tag === 'h2' ? 'h2' : 'h3'
      }
      if (!INLINE.has(tag)) here.text += ' '
    },
    ontext(text) {
      if (!inMain || skipping) return
      if (heading === 'h1') page += text
      else if (heading) here.heading += text
      else here.text += text
    },
    onclosetag(tag) {
      if (tag === 'main') inMain--
      if (tag === heading) heading = undefined
      if (!WITHOUT_END.has(tag) && stack.pop()) skipping--
      if (inMain && !INLINE.has(tag)) here.text += ' '
    },
  })
  parser.end(html)

  const tidy = (text: string) => text.replaceAll(/\s+/g, ' ').trim()
  return sections
    .map((section) => ({
      path,
      anchor: section.anchor,
      page: tidy(page),
      heading: tidy(section.heading),
      text: tidy(section.text),
      ...(section.anchor === '' && aliases.length > 0 && { alias: aliases.join(', ') }),
    }))
    .filter(({ anchor, text, heading: name }) => anchor === '' || text !== '' || name !== '')
}
