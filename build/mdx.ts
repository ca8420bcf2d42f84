import mdx from '@mdx-js/rollup'
import rehypeShiki from '@shikijs/rehype/core'
import { valueToEstree } from 'estree-util-value-to-estree'
import type { Program } from 'estree'
import type { Element, ElementContent, Root } from 'hast'
import { toString } from 'hast-util-to-string'
import type { Root as MdastRoot } from 'mdast'
import rehypeAutolinkHeadings from 'rehype-autolink-headings'
import rehypeSlug from 'rehype-slug'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMdxFrontmatter from 'remark-mdx-frontmatter'
import { createCssVariablesTheme, createHighlighterCore, type ShikiTransformer } from 'shiki/core'
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import type { Plugin } from 'vite'
import { passagesOfTree } from '../prose/passages.mjs'

/** One heading of a page, as exported by every MDX file: `export const toc: TocEntry[]`. */
export interface TocEntry {
  depth: 2 | 3
  id: string
  text: string
}

/**
 * Prose: MDX to React, at build time. Each file exports its component, its front matter (`frontmatter`) and its
 * headings (`toc`), and imports nothing.
 *
 * @param base the path the site lives under, with a slash at both ends
 */
export async function prose(base: string): Promise<Plugin> {
  const highlighter = await createHighlighterCore({
    themes: [createCssVariablesTheme({ name: 'classes', variablePrefix: '--code-' })],
    langs: [
      import('shiki/langs/json.mjs'),
      import('shiki/langs/bash.mjs'),
      import('shiki/langs/hcl.mjs'),
      import('shiki/langs/yaml.mjs'),
      import('shiki/langs/ts.mjs'),
    ],
    engine: createJavaScriptRegexEngine(),
  })
  return {
    ...mdx({
      remarkPlugins: [remarkFrontmatter, remarkMdxFrontmatter, remarkGfm, refuseImports, refuseFigures],
      rehypePlugins: [
        rehypeSlug,
        exportToc,
        [rehypeAutolinkHeadings, { behavior: 'wrap', properties: { className: ['heading-link'] } }],
        [underBase, base],
        [rehypeShiki, highlighter, { theme: 'classes', transformers: [stylesToClasses] }],
      ],
    }),
    enforce: 'pre', // before React's plugin, which knows no MDX
  } as Plugin
}

/** Prose knows no code: the words it may use are handed to it when it is rendered. */
function refuseImports() {
  return (tree: MdastRoot, file: VFile) =>
    visit(tree, 'mdxjsEsm', (node) => {
      const program: Program | null | undefined = node.data?.estree
      if (program?.body.some((statement) => 'source' in statement && statement.source)) {
        file.fail('content imports nothing; its components come from src/ui/mdx.tsx', node)
      }
    })
}

/** A price, a period, a quota or a share, as prose must not hold it: such figures change, and stand in the registry. */
export const FIGURE =
  /[$€]\s?\d|\bUSD\s?\d|\d\s?%|(?<!per )\b\d{1,3}(?:,\d{3})+\b|\b\d+\s?(?:ms|hrs?|h)\b|\b\d[\d,.]* (?:KMS keys|principals|per)\b|\b(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred|thousand|million)[ -](?:USD|dollars?|cents?|(?:milli)?seconds?|minutes?|hours?|days?|weeks?|months?|years?|bytes|[KMGT]i?B|bits?|percent|requests?|calls|grants|aliases|characters|rotations|keys per)\b/i

/** How long a page takes is no figure of AWS. */
const OURS = /\bin five minutes\b/i

/**
 * Stops the build at figures in prose, wherever a reader meets it: in paragraphs, headings, cells, links, components, the
 * titles of components and the front matter. Code is not prose, nor is what others said.
 */
export function refuseFigures() {
  return (tree: MdastRoot, file: VFile) => {
    for (const { line, text } of passagesOfTree(file.path, tree)) {
      const figure = FIGURE.exec(text.replace(OURS, ''))?.[0]
      if (figure)
        file.fail(`"${figure}" belongs into src/kms/facts/, and here as <Value id="…" />`, { line, column: 1 })
    }
    visit(tree, ['mdxTextExpression', 'mdxFlowExpression'], (node) => {
      const isComment = 'value' in node && /^\s*\/\*[^]*\*\/\s*$/.test(node.value)
      if (!isComment) file.fail('content computes nothing: write the text itself, or a component', node)
    })
  }
}

/** Adds `export const toc = […]`, the headings of the second and third level. */
function exportToc() {
  return (tree: Root) => {
    const toc: TocEntry[] = []
    visit(tree, 'element', (node) => {
      if ((node.tagName === 'h2' || node.tagName === 'h3') && node.properties.id) {
        toc.push({ depth: node.tagName === 'h2' ? 2 : 3, id: node.properties.id, text: toString(node) })
      }
    })
    const program: Program = {
      type: 'Program',
      sourceType: 'module',
      body: [
        {
          type: 'ExportNamedDeclaration',
          specifiers: [],
          attributes: [],
          declaration: {
            type: 'VariableDeclaration',
            kind: 'const',
            declarations: [
              { type: 'VariableDeclarator', id: { type: 'Identifier', name: 'toc' }, init: valueToEstree(toc) },
            ],
          },
        },
      ],
    }
    tree.children.unshift({ type: 'mdxjsEsm', value: '', data: { estree: program } })
  }
}

/** Lets prose write `/compare/` wherever the site lives. */
function underBase(base: string) {
  return (tree: Root) =>
    visit(tree, 'element', ({ properties }) => {
      for (const name of ['href', 'src']) {
        const url = properties[name]
        if (typeof url === 'string' && /^\/(?!\/)/.test(url)) properties[name] = base + url.slice(1)
      }
    })
}

/**
 * Turns `style="color:var(--code-token-keyword)"` into `class="code-keyword"`: the Content-Security-Policy allows no
 * style attribute. Spans that then carry nothing are dissolved into their text.
 */
const stylesToClasses: ShikiTransformer = {
  name: 'styles-to-classes',
  pre(node) {
    delete node.properties.style
    node.properties.class = 'code scrolls'
  },
  line(node) {
    delete node.properties.class
  },
  span(node) {
    const token = /--code-token-([\w-]+)/.exec(String(node.properties.style))?.[1]
    delete node.properties.style
    if (token) node.properties.class = `code-${token}`
  },
  code(node) {
    node.children = dissolveSpans(node.children)
  },
}

const isBareSpan = ({ tagName, properties }: Element) => tagName === 'span' && Object.keys(properties).length === 0

const dissolveSpans = (children: ElementContent[]): ElementContent[] =>
  children.flatMap((child) => {
    if (child.type !== 'element') return [child]
    child.children = dissolveSpans(child.children)
    return isBareSpan(child) ? child.children : [child]
  })
