import { readFileSync } from 'node:fs'
import { createFontStack } from '@capsizecss/core'
import { entireMetricsCollection } from '@capsizecss/metrics/entireMetricsCollection'
import { fromBuffer } from '@capsizecss/unpack'
import subsetFont from 'subset-font'
import { expect, test } from 'vitest'
import { charactersOf, fontFile, FONT_FOLDER } from './fonts.ts'

const css = readFileSync('src/fonts.css', 'utf8')
const { regular, '700': bold } = entireMetricsCollection.arial.variants

// The weight that is mostly seen, measured against the face that stands in for it.
test.each([
  ['Instrument Sans', 'instrument-sans', 600, { ...entireMetricsCollection.arial, ...bold }],
  ['Public Sans', 'public-sans', 400, { ...entireMetricsCollection.arial, ...regular }],
  ['Public Sans', 'public-sans', 600, { ...entireMetricsCollection.arial, ...bold }],
] as const)('%s (%s, %i) has a stand-in of its measure', async (family, name, weight, standIn) => {
  const font = await subsetFont(readFileSync(fontFile(name)), charactersOf([]), { variationAxes: { wght: weight } })
  const metrics = { ...(await fromBuffer(font)), familyName: family }
  const { fontFaces } = createFontStack([metrics, standIn], { fontFaceFormat: 'styleObject' })
  const { ascentOverride, descentOverride, lineGapOverride, sizeAdjust } = fontFaces[0]?.['@font-face'] ?? {}
  expect(css).toContain(
    [
      `  ascent-override: ${ascentOverride};`,
      `  descent-override: ${descentOverride};`,
      `  line-gap-override: ${lineGapOverride};`,
      `  size-adjust: ${sizeAdjust};`,
    ].join('\n'),
  )
})

test('both fonts together stay within 30 KB', () => {
  const sizes = ['instrument-sans', 'public-sans'].map((name) => readFileSync(`${FONT_FOLDER}/${name}.woff2`).length)
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(30_000)
})
