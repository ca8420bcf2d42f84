import { expect, test as base } from '@playwright/test'

export { expect }

/** Every test fails on a console message, a script error, or a request to another origin. */
export const test = base.extend<{ quiet: void }>({
  quiet: [
    async ({ page, baseURL }, use) => {
      const noise: string[] = []
      page.on('console', (message) => {
        // a test that asks for a page that is not there gets the browser's own line on it
        if (!message.text().includes('status of 404')) noise.push(`${message.type()}: ${message.text()}`)
      })
      page.on('pageerror', (error) => noise.push(error.message))
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

/** The answers of somebody who shares a bucket and wants to see each use of its key. */
export const SHARED_BUCKET =
  'service=s3&accounts=others&sharing=read&delivery=none&access=resource&revocation=no&rotation=no&regions=one&material=aws-kms'

/** A complete link, its answers in question order. */
export const CMK_LINK =
  '/recommendation/customer-managed-key/?service=s3&accounts=others&sharing=read&delivery=none&access=resource&audit=yes&revocation=no&rotation=no&regions=one&material=aws-kms'
