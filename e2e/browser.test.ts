import { expect, test } from 'vitest'
import { decideBrowser } from './browser.mjs'

const bare = { own: undefined, downloadFailed: false, system: undefined, canInstall: false, installFailed: false }

test("prefers Playwright's own Chromium, and downloads it where it is missing", () => {
  expect(decideBrowser({ ...bare, own: '/own', system: '/system' })).toEqual({ use: '/own' })
  expect(decideBrowser({ ...bare, system: '/system' })).toEqual({ next: 'download' })
})

test('takes the Chromium that is there when the download fails', () => {
  expect(decideBrowser({ ...bare, downloadFailed: true, system: '/system', canInstall: true })).toEqual({
    use: '/system',
  })
})

test("installs Debian's package only when there is no other, and only once", () => {
  expect(decideBrowser({ ...bare, downloadFailed: true, canInstall: true })).toEqual({ next: 'install' })
  expect(decideBrowser({ ...bare, downloadFailed: true, canInstall: true, installFailed: true })).toEqual({
    next: 'give-up',
  })
  expect(decideBrowser({ ...bare, downloadFailed: true })).toEqual({ next: 'give-up' })
})
