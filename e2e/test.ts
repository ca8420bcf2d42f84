import { type Page, expect, test as base } from '@playwright/test'

export { expect }

/** Every test fails on a console message, a script error, or a request to another origin. */
export const test = base.extend<{ quiet: void }>({
  quiet: [
    async ({ page, baseURL }, use) => {
      const noise: string[] = []
      page.on('console', (message) => {
        // the browser's own line on a page that a test knows is not there, and an offer of React's development build
        if (!/status of 404|React DevTools/.test(message.text())) noise.push(`${message.type()}: ${message.text()}`)
      })
      page.on('pageerror', (error) => {
        // the browser's own word when a page comes too slowly to fade into
        if (!error.message.includes('ViewTransition opt-in disabled')) noise.push(error.message)
      })
      page.on('request', (request) => {
        const { origin } = new URL(request.url())
        if (origin !== new URL(baseURL ?? '').origin && !request.url().startsWith('blob:'))
          noise.push(`asked ${origin}`)
      })
      await use()
      expect(noise).toEqual([])
    },
    { auto: true },
  ],
})

/** What `act` puts in the clipboard, which is emptied before and needs its permissions. */
export async function copiedBy(page: Page, act: () => Promise<void>): Promise<string> {
  await page.evaluate(() => navigator.clipboard.writeText(''))
  await act()
  const read = () => page.evaluate(() => navigator.clipboard.readText())
  await expect.poll(read).not.toBe('')
  return read()
}

/** The answers of somebody who shares a bucket, that on the log left out. */
export const SHARED_BUCKET =
  'service=s3&accounts=others&sharing=read&delivery=none&access=resource&revocation=no&rotation=no&standards=none&regions=one&material=aws-kms&resources=one'

/** The same with each use of the key logged: complete, and in question order. */
export const ANSWERED =
  'service=s3&accounts=others&sharing=read&delivery=none&access=resource&audit=yes&revocation=no&rotation=no&standards=none&regions=one&material=aws-kms&resources=one'

/** A complete link. */
export const CMK_LINK = `/recommendation/customer-managed-key/?${ANSWERED}&rules=2`
