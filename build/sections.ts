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
  const sections: { anchor: string; heading: string; text: string; code: string }[] = []
  let page = ''
  let about = ''
  let inCode = 0
  let inMain = 0
  let skipping = 0
  let heading: 'h1' | 'h2' | 'h3' | undefined
  let here = { anchor: '', heading: '', text: '', code: '' }
  const stack: boolean[] = [] // for each open element, whether it is skipped
  sections.push(here)
  const space = () => (inCode ? (here.code += ' ') : (here.text += ' '))

  const parser = new Parser({
    onopentag(tag, attributes) {
      if (tag === 'meta' && attributes['name'] === 'description') about = attributes['content'] ?? ''
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
      if (tag === 'pre') inCode++
      if (tag === 'h1') heading = tag
      const { id } = attributes
      const isFact = tag === 'li' && path.startsWith('/sources/')
      if (id && (tag === 'h2' || tag === 'h3' || isFact)) {
        here = { anchor: id, heading: '', text: '', code: '' }
        sections.push(here)
        if (tag !== 'li') heading = tag === 'h2' ? 'h2' : 'h3'
      }
      if (!INLINE.has(tag)) space()
    },
    ontext(text) {
      if (!inMain || skipping) return
      if (heading === 'h1') page += text
      else if (heading) here.heading += text
      else if (inCode) here.code += text
      else here.text += text
    },
    onclosetag(tag) {
      if (tag === 'main') inMain--
      if (tag === heading) heading = undefined
      if (!WITHOUT_END.has(tag) && stack.pop()) skipping--
      if (tag === 'pre' && inCode) inCode--
      if (inMain && !INLINE.has(tag)) space()
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
      ...(tidy(section.code) !== '' && { code: tidy(section.code) }),
      ...(section.anchor === '' && about !== '' && { about }),
      ...(section.anchor === '' && aliases.length > 0 && { alias: aliases.join(', ') }),
    }))
    .filter(({ anchor, text, code, heading: name }) => anchor === '' || text !== '' || name !== '' || code)
}
