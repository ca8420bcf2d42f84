import { readdirSync, readFileSync } from 'node:fs'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { EXIT, visit } from 'unist-util-visit'
import { parseSync } from 'vite'

/**
 * A piece of prose as a reader sees it: a paragraph, a heading, a cell, a sentence of the registry.
 *
 * @typedef {object} Passage
 * @property {string} file from the root of the repository
 * @property {number} line where it starts, from 1; the lines of a paragraph are kept
 * @property {string} text code, and what is put in from elsewhere, stand in it as {@link CODE}
 * @property {string} [id] the key in the registry that it stands under: that of a fact, of a list, of a member
 */

/** What stands for code, for a figure of the registry, for what a template puts in: no word, so nobody measures it. */
export const CODE = '`…`'

const BLOCKS = new Set(['paragraph', 'heading', 'tableCell'])
/** Attributes of components that hold a text of ours. What others said (`said`) is quoted, not ours. */
const TEXTS = new Set(['title'])
const FRONT_MATTER = /^(title|description|nav): *(.+)$/gm

const mdx = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx)

/**
 * The text of a node as it is read.
 *
 * @param {any} node
 * @returns {string}
 */
function textOf(node) {
  if (node.type === 'text') return node.value
  if (node.type === 'inlineCode' || node.name === 'Value') return CODE
  if (node.type === 'break') return '\n'
  const text = (node.children ?? []).map(textOf).join('')
  // a button is a sentence of its own, whatever stands beside it
  return node.name === 'Try' ? `${text}. ` : text
}

/** @param {any} node */
function isInBlock(node) {
  let found = false
  visit(node, (child) => {
    if (child === node || !BLOCKS.has(child.type)) return
    found = true
    return EXIT
  })
  return found
}

/** @param {string} file @param {string} source MDX */
export const passagesOfPage = (file, source) => passagesOfTree(file, mdx.parse(source))

/**
 * The passages of a page.
 *
 * @param {string} file
 * @param {import('mdast').Root} tree with GFM, front matter and MDX
 * @returns {Passage[]}
 */
export function passagesOfTree(file, tree) {
  /** @type {Passage[]} */
  const passages = []
  visit(tree, (/** @type {any} */ node) => {
    const line = node.position?.start.line ?? 1 // what a plugin put in stands nowhere
    if (node.type === 'yaml') {
      for (const { index, 1: id, 2: text } of node.value.matchAll(FRONT_MATTER)) {
        passages.push({ file, line: line + node.value.slice(0, index).split('\n').length, text, id })
      }
    }
    for (const { name, value } of node.attributes ?? []) {
      if (TEXTS.has(name) && typeof value === 'string') passages.push({ file, line, text: value })
    }
    if (!BLOCKS.has(node.type) || isInBlock(node)) return
    const text = textOf(node)
    if (text.trim()) passages.push({ file, line, text })
  })
  return passages
}

/** Three words: a name, an id or an ARN is no prose. @param {string} text */
const isProse = (text) => (text.match(/(?<=^|[\s(“])\p{L}[\p{L}’-]*(?=$|[\s,.;:?!)”])/gu)?.length ?? 0) > 2

/** Where strings are for programs, or for whoever works here. */
const NO_READER = new Set(['ImportDeclaration', 'ThrowStatement', 'TSInterfaceDeclaration', 'TSTypeAliasDeclaration'])

/** @param {any} node */
const keyOf = ({ type, key, id }) =>
  type === 'Property' ? String(key.name ?? key.value) : type === 'VariableDeclarator' ? String(id.name) : undefined

/**
 * The sentences in a module: strings, templates and what stands between tags.
 *
 * @param {string} file
 * @param {string} source TypeScript
 * @returns {Passage[]}
 */
export function passagesOfModule(file, source) {
  /** @type {Passage[]} */
  const passages = []
  /** @type {(node: any, id?: string) => void} */
  const walk = (node, id) => {
    if (node === null || typeof node !== 'object') return
    if (Array.isArray(node)) return node.forEach((child) => walk(child, id))
    if (NO_READER.has(node.type) || (node.type === 'JSXAttribute' && node.name.name === 'className')) return
    const text =
      node.type === 'Literal' && typeof node.value === 'string'
        ? node.value
        : node.type === 'JSXText'
          ? node.value
          : node.type === 'TemplateLiteral'
            ? node.quasis.map((/** @type {any} */ part) => part.value.cooked).join(CODE)
            : undefined
    const prose = text?.replaceAll(/\s+/g, ' ').trim()
    if (prose && isProse(prose)) {
      const start = node.start + (text.length - text.trimStart().length)
      passages.push({ file, line: source.slice(0, start).split('\n').length, text: prose, ...(id && { id }) })
    }
    const key = keyOf(node)
    const below = key === undefined ? id : id === undefined ? key : `${id}.${key}`
    for (const [name, child] of Object.entries(node)) if (name !== 'parent') walk(child, below)
  }
  walk(parseSync(file, source).program)
  return passages
}

/** @param {string} folder @param {RegExp} wanted */
const filesIn = (folder, wanted) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name}`)
    .filter((name) => wanted.test(name))
    .toSorted()

/** Modules without prose of ours: tests, generators of code, the titles of sources. */
const NOT_READ = /\.test\.tsx?$|\/(testing|access\/cases|forms|sources)\/|findings\/suppress\.ts/

/** Every passage that a reader of the site can meet: the pages, the registry, the words of the pages’ parts. */
export const allPassages = () => [
  ...filesIn('content', /\.mdx$/).flatMap((file) => passagesOfPage(file, readFileSync(file, 'utf8'))),
  ...[...filesIn('src/kms', /\.ts$/), ...filesIn('src/ui', /\.tsx?$/)]
    .filter((file) => !NOT_READ.test(file))
    .flatMap((file) => passagesOfModule(file, readFileSync(file, 'utf8'))),
]
