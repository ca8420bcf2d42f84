import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Renderer, type Node } from '@takumi-rs/core'
import type { Family } from '../src/kms/options.ts'
import { glyphPath } from '../src/ui/key-glyph.tsx'
import { fontFile } from './fonts.ts'

/** The key that a page is about, for its picture. */
export interface KeyOnPage {
  readonly family: Family
  /** which key it is, where the title does not say it */
  readonly says?: string
}

/** What the picture of a page says. */
export interface Pictured {
  readonly title: string
  readonly description: string
  /** none: the page is about keys of all families */
  readonly key?: KeyOnPage | undefined
}

/** In pixels: what the places where links are shared ask for. */
const SIZE = { width: 1200, height: 630 }
const MARGIN = 72
const SITE = 'Which KMS key?'
const ALL: readonly Family[] = ['aws-owned', 'aws-managed', 'customer-managed', 'own-custody']

/** Where the picture of a page stands. */
export const picturePath = (path: string) => `og${path === '/' ? '/index' : path.slice(0, -1)}.png`

/** The tags that name the picture of a page. */
export function pictureTags(path: string, { title, key }: Pictured, site: string): string {
  const alt = [title, key?.says].filter(Boolean).join(' · ')
  return [
    ['og:image', site + picturePath(path)],
    ['og:image:width', SIZE.width],
    ['og:image:height', SIZE.height],
    ['og:image:alt', alt.replaceAll('&', '&amp;').replaceAll('"', '&quot;')],
  ]
    .map(([property, content]) => `<meta property="${property}" content="${content}">`)
    .concat('<meta name="twitter:card" content="summary_large_image">')
    .join('')
}

/**
 * Draws pictures for links that are shared, in the light colours of src/styles.css. It is done beside the main thread:
 * start many, then wait. What was drawn once is kept until a package changes.
 *
 * @param cache folder for the pictures that are kept
 * @returns a function that makes the PNG of one page
 */
export async function painter(root: string, cache = join(root, 'node_modules/.cache/og')) {
  const renderer = new Renderer()
  await renderer.registerFont({ name: 'display', data: readFileSync(fontFile('instrument-sans')) })
  await renderer.registerFont({ name: 'text', data: readFileSync(fontFile('public-sans')) })
  const colour = coloursIn(readFileSync(join(root, 'src/styles.css'), 'utf8'))
  const packages = readFileSync(join(root, 'package-lock.json'))
  mkdirSync(cache, { recursive: true })
  return async (page: Pictured): Promise<Buffer> => {
    const node = layout(page, colour)
    const content = createHash('sha256')
      .update(packages)
      .update(JSON.stringify([node, SIZE]))
      .digest('hex')
    const file = join(cache, `${content}.png`)
    if (existsSync(file)) return readFileSync(file)
    const png = await renderer.render(node, { ...SIZE, format: 'png' })
    // under its name only when it is whole, should the build be stopped
    writeFileSync(`${file}.part`, png)
    renameSync(`${file}.part`, file)
    return png
  }
}

/** The colours of the light theme, by the name of their token. */
function coloursIn(css: string): (token: string) => string {
  const colours = new Map(
    [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}),/g)].map(([, name, light]) => [name, light]),
  )
  return (token) => {
    const colour = colours.get(token)
    if (!colour) throw new Error(`src/styles.css has no --${token} with a light colour`)
    return colour
  }
}

const SITE_NAME: Node = {
  type: 'text',
  text: SITE,
  style: {
    flexShrink: 0,
    fontFamily: 'display',
    fontSize: 32,
    fontWeight: 600,
    letterSpacing: '-0.02em',
    marginLeft: 'auto',
  },
}

const note = (text: string, color: string): Node => ({
  type: 'text',
  text,
  style: { color, fontSize: 28, fontWeight: 600, lineHeight: 1.3 },
})

function layout({ title, description, key }: Pictured, colour: (token: string) => string): Node {
  const glyph = (family: Family): Node => ({
    type: 'image',
    src: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 16"><path d="${glyphPath(family)}" fill="none" stroke="${colour(family)}" stroke-width="2" stroke-linejoin="round"/></svg>`,
    width: 96,
    height: 64,
  })
  const heading: Node = {
    type: 'text',
    text: title,
    style: {
      fontFamily: 'display',
      fontWeight: 600,
      fontSize: 72,
      letterSpacing: '-0.02em',
      lineHeight: 1.15,
      lineClamp: 3,
      textWrap: 'balance',
    },
  }
  const text: Node = {
    type: 'text',
    text: description,
    style: { color: colour('muted'), fontSize: 32, lineHeight: 1.4, lineClamp: 3 },
  }
  const foot: Node[] = [
    ...(key ? [key.family] : ALL).map(glyph),
    ...(key?.says ? [note(key.says, colour(key.family))] : []),
    ...(title === SITE ? [] : [SITE_NAME]),
  ]
  return {
    type: 'container',
    style: {
      backgroundColor: colour('paper'),
      color: colour('ink'),
      display: 'flex',
      flexDirection: 'column',
      fontFamily: 'text',
      height: '100%',
      width: '100%',
    },
    children: [
      {
        type: 'container',
        style: {
          display: 'flex',
          flexDirection: 'column',
          flexGrow: 1,
          gap: 28,
          justifyContent: 'center',
          padding: `0 ${MARGIN}px`,
        },
        children: [heading, text],
      },
      {
        type: 'container',
        style: {
          alignItems: 'center',
          backgroundColor: colour(key ? `${key.family}-wash` : 'wash'),
          display: 'flex',
          flexShrink: 0,
          gap: 24,
          height: 128,
          padding: `0 ${MARGIN}px`,
        },
        children: foot,
      },
    ],
  }
}
