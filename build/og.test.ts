import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { painter, picturePath, pictureTags, type Pictured } from './og.ts'

const page: Pictured = {
  title: 'Must you be able to cut off or destroy the data through its key?',
  description: 'A description as long as they come. '.repeat(6),
}
const owned: Pictured = { ...page, key: { family: 'aws-owned', says: 'The simplest: AWS owned key (SSE-S3)' } }

const folder = mkdtempSync(join(tmpdir(), 'og-'))
afterAll(() => rmSync(folder, { recursive: true }))
const paint = await painter('.', join(folder, 'first'))

/** What a PNG with a palette says of itself. */
function read(png: Buffer) {
  const chunk = (name: string) => {
    const at = png.indexOf(name, 0, 'latin1')
    return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4))
  }
  const header = chunk('IHDR')
  const palette = chunk('PLTE').toString('hex').match(/.{6}/g) ?? []
  return { width: header.readUInt32BE(0), height: header.readUInt32BE(4), colours: palette.map((hex) => `#${hex}`) }
}

const light = (token: string) =>
  new RegExp(`--${token}: light-dark\\((#\\w{6}),`).exec(readFileSync('src/styles.css', 'utf8'))?.[1]

describe('a picture', () => {
  test('has the size that its tags name, and few bytes', async () => {
    const png = await paint(page)
    const { width, height } = read(png)
    const tags = pictureTags('/', page, 'https://a.example/')
    expect(tags).toContain(`<meta property="og:image:width" content="${width}">`)
    expect(tags).toContain(`<meta property="og:image:height" content="${height}">`)
    expect(png.length).toBeLessThan(45_000)
  })

  test('is the same each time it is drawn, and another one for another text', async () => {
    const anew = await painter('.', join(folder, 'second'))
    const [first, again, other] = await Promise.all([paint(page), anew(page), paint({ ...page, title: 'Which?' })])
    expect(again.equals(first)).toBe(true)
    expect(other.equals(first)).toBe(false)
  })

  test('is drawn once for the same content', async () => {
    const kept = join(folder, 'kept')
    const draw = await painter('.', kept)
    await draw(owned)
    const [file = ''] = readdirSync(kept)
    writeFileSync(join(kept, file), 'kept')
    expect((await draw(owned)).toString()).toBe('kept')
    expect(read(await draw({ ...owned, description: '' })).width).toBe(1200)
  })

  test('has the colours of the key it is about, or of all four families', async () => {
    const one = read(await paint(owned)).colours
    expect(one).toEqual(
      expect.arrayContaining([light('paper'), light('ink'), light('aws-owned'), light('aws-owned-wash')]),
    )
    expect(one).not.toContain(light('own-custody'))
    const families = ['aws-owned', 'aws-managed', 'customer-managed', 'own-custody'].map(light)
    expect(read(await paint(page)).colours).toEqual(expect.arrayContaining([light('wash'), ...families]))
  })
})

test('stands at the address of its page', () => {
  expect(picturePath('/')).toBe('og/index.png')
  expect(picturePath('/services/s3/')).toBe('og/services/s3.png')
})

test('the tags name it with its whole address, and say in words what it shows', () => {
  const tags = pictureTags('/services/s3/', { ...owned, title: '“A” & "B"' }, 'https://a.example/x/')
  expect(tags).toContain('<meta property="og:image" content="https://a.example/x/og/services/s3.png">')
  expect(tags).toContain(
    '<meta property="og:image:alt" content="“A” &amp; &quot;B&quot; · The simplest: AWS owned key (SSE-S3)">',
  )
})
