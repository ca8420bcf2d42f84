import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, defineConfig, devices } from '@playwright/test'
import { CHROMIUM_PATH_FILE } from './browser.mjs'

const root = join(import.meta.dirname, '..')
const read = (file: string) =>
  existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8').trim() : undefined

if (!existsSync(join(root, 'dist/index.html'))) throw new Error('nothing to test: run `npm run build` first')
const executablePath = read(CHROMIUM_PATH_FILE)
if (!executablePath) throw new Error('no browser chosen: run `node e2e/browser.mjs` first')

const base = process.env.BASE_PATH ?? '/'
const address = `http://127.0.0.1:41857${base}`

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  maxFailures: 12, // a site that does not start fails every test, slowly
  reporter: [['list']],
  use: {
    baseURL: address,
    launchOptions: {
      // its own Chromium Playwright finds itself, in the build it prefers for tests
      ...(executablePath !== chromium.executablePath() && { executablePath }),
      // The first lets a container's root run it; the next four keep it from calling home; the last makes text alike.
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-quic',
        '--no-first-run',
        '--font-render-hinting=none',
      ],
    },
  },
  webServer: {
    command: 'npx vite preview --host 127.0.0.1 --port 41857 --strictPort',
    cwd: root,
    url: address,
    reuseExistingServer: false,
  },
  projects: [
    { name: 'desktop', use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 900 } } },
    {
      name: 'phone',
      use: { ...devices['Desktop Chrome'], viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
  ],
})
