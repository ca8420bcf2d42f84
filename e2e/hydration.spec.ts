import { readdirSync } from 'node:fs'
import { DEVELOPMENT } from './hydration.ts'
import { ANSWERED, expect, test } from './test.ts'

const APPS = readdirSync('dist', { recursive: true })
  .map(String)
  .filter((file) => /^(wizard|recommendation|compare-links|plan|findings|paths)\b.*index\.html$/.test(file))
  .map((file) => file.replace('index.html', ''))
  .toSorted()

test.use({ baseURL: `http://127.0.0.1:${DEVELOPMENT.port}${process.env.BASE_PATH ?? '/'}` })

// Any warning of React's is a console message, on which every test fails.
test('React takes every app page over as it was written, whatever is asked for', async ({ page }) => {
  test.setTimeout(180_000) // eighty pages, on a development build
  expect(APPS.length).toBeGreaterThan(18)
  for (const path of APPS) {
    for (const asked of ['', '?service=s3', `?${ANSWERED}`, `?${ANSWERED}#account=111122223333`]) {
      await page.goto(path + asked)
      await expect(page.locator('html[data-hydrated]'), path + asked).toHaveCount(1)
    }
  }
})
