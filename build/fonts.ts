import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import type { Plugin } from 'vite'

/** Where src/fonts.css looks for the subsets. */
export const FONT_FOLDER = 'node_modules/.cache/fonts'

/**
 * The weights in use: a font with one weight has half the size of a variable one. Each goes without the signs
 * that its text has no use for, as code has a font of its own, and only the headings are kerned, where it is seen.
 */
const FONTS = [
  { name: 'instrument-sans', weights: 600, without: /[^A-Za-z0-9 ?,.’“”():/–-]/g, features: ['kern'] },
  { name: 'public-sans', weights: { min: 400, max: 600 }, without: /[<>@[\\\]^`{|}~]/g, features: [] },
] as const

/** The font as its npm package ships it: the Latin letters, upright, with the weight axis. */
export const fontFile = (name: (typeof FONTS)[number]['name']) =>
  createRequire(import.meta.url).resolve(`@fontsource-variable/${name}/files/${name}-latin-wght-normal.woff2`)

/** Cuts the fonts down to the characters and weights the site uses, before Vite meets them in src/fonts.css. */
export function fonts(): Plugin {
  return {
    name: 'fonts',
    async configResolved({ root }) {
      const characters = charactersOf(['src', 'content'].map((folder) => join(root, folder)))
      mkdirSync(join(root, FONT_FOLDER), { recursive: true })
      for (const { name, weights, without, features } of FONTS) {
        // a variable, because the package's types do not know `keepFeatures` and `noHinting` yet
        const options = {
          targetFormat: 'woff2' as const,
          keepFeatures: [...features],
          noHinting: true,
          variationAxes: { wght: weights },
        }
        const subset = await subsetFont(readFileSync(fontFile(name)), characters.replace(without, ''), options)
        writeFileSync(join(root, FONT_FOLDER, `${name}.woff2`), subset)
      }
    },
  }
}

/** Printable ASCII, and every other character found in the files of the folders; sorted, so that builds are alike. */
export function charactersOf(folders: string[]): string {
  const characters = new Set(Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)))
  for (const folder of folders) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue
      for (const character of readFileSync(join(entry.parentPath, entry.name), 'utf8')) {
        if (character > '~') characters.add(character)
      }
    }
  }
  return [...characters].toSorted().join('')
}
