import type { Element, ElementContent, Parents, Root, RootContent } from 'hast'
import rehypeParse from 'rehype-parse'
import rehypeRemark from 'rehype-remark'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { SKIP, visit } from 'unist-util-visit'

const DROPPED = new Set([
  'nav',
  'footer',
  'script',
  'style',
  'template',
  'button',
  'svg',
  'form',
  'fieldset',
  'noscript',
])

/**
 * The contents of a page for programs: what stands in its `<main>`, as Markdown. Links are whole, so that a copy of the
 * copy still leads back; menus, buttons and hints for fingers are left out.
 *
 * @param url the page's own address
 */
export function markdownOf(html: string, url: string): string {
  const file = unified()
    .use(rehypeParse)
    .use(() => (tree: Root) => mainOf(tree, url))
    .use(rehypeRemark)
    .use(remarkGfm, { tablePipeAlign: false })
    .use(remarkStringify, { bullet: '-', fences: true })
    .processSync(html)
  // in an address the escape is allowed, and misread by what is no parser
  const text = String(file)
    .replaceAll(String.raw`\&`, '&')
    .replaceAll(' ](', '](')
    .trim()
  return `${text}\n\n---\n\nSource: ${url}\n`
}

/** The page's own part of the tree, cleaned; the whole tree where there is none. */
function mainOf(tree: Root, url: string): Root {
  let main: Element | undefined
  visit(tree, 'element', (node) => {
    if (node.tagName === 'main') main ??= node
  })
  const root: Root = { type: 'root', children: main?.children ?? tree.children }
  // React's own marks
  visit(root, 'comment', (_node, at, parent) => {
    if (parent && at !== undefined) parent.children.splice(at, 1)
    return [SKIP, at ?? 0]
  })
  visit(root, 'element', (node, at, parent) => {
    const { properties } = node
    // a word that is explained on demand stays, its explanation is for the page
    if (properties.popoverTarget !== undefined && parent && at !== undefined) {
      parent.children.splice(at, 1, ...node.children)
      return [SKIP, at]
    }
    // the head of a column that sorts: its word stays
    if (node.tagName === 'th') {
      node.children = node.children.flatMap((child) =>
        child.type === 'element' && child.tagName === 'button' ? child.children : [child],
      )
    }
    // the sign between the steps of a path is no arrow on a button
    const isSign = text(node) === '›'
    const isUnread =
      properties.dataPrint === 'no' || properties.ariaHidden === 'true' || properties.popover !== undefined
    if (DROPPED.has(node.tagName) || (isUnread && !isSign)) {
      if (parent && at !== undefined) parent.children.splice(at, 1)
      return [SKIP, at ?? 0]
    }
    if (typeof properties.href === 'string') properties.href = new URL(properties.href, url).href
    // each line of a policy is a block of its own, for the eye
    if (node.tagName === 'pre') node.children = [{ type: 'text', value: linesOf(node) }]
    // the eye sees a line of its own, or a gap
    const between = isOnItsOwnLine(node) ? ' ' : gapBefore(node, parent)
    if (between && parent && at !== undefined && isStuckTo(parent.children[at - 1])) {
      parent.children.splice(at, 0, { type: 'text', value: between })
      return at + 1
    }
    // a link around a heading is for the mouse, unless it leads away
    if (/^h[1-6]$/.test(node.tagName)) node.children = node.children.flatMap(withoutLink)
    return undefined
  })
  return root
}

const hasClass = ({ properties }: Element, name: string) => [properties.className].flat().includes(name)

const isOnItsOwnLine = (node: Element) => ['span', 'code'].includes(node.tagName) && hasClass(node, 'block')

/** What stands for the gap that a style sheet sets between two spans: they are a list, or side by side. */
function gapBefore({ tagName }: Element, parent: Parents | undefined): string | undefined {
  if (tagName !== 'span' || parent?.type !== 'element') return undefined
  if (hasClass(parent, 'flex-wrap')) return ', '
  return hasClass(parent, 'grid') ? ' ' : undefined
}

const isStuckTo = (before: RootContent | undefined) =>
  before !== undefined && !(before.type === 'text' && /\s$/.test(before.value))

const withoutLink = (node: ElementContent): ElementContent[] =>
  node.type === 'element' && node.tagName === 'a' && !String(node.properties.href).startsWith('https:')
    ? node.children
    : [node]

const text = (each: ElementContent): string =>
  each.type === 'text' ? each.value : each.type === 'element' ? each.children.map(text).join('') : ''

function linesOf(node: Element): string {
  const isLine = (each: ElementContent) => each.type === 'element' && hasClass(each, 'line')
  const [code] = node.children
  const lines = code?.type === 'element' ? code.children.filter(isLine) : []
  const isInBlocks = lines.length > 0 && !node.children.some((each) => text(each).includes('\n'))
  return isInBlocks ? lines.map(text).join('\n') : node.children.map(text).join('')
}
