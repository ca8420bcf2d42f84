import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, defineConfig, devices } from '@playwright/test'
import { CHROMIUM_PATH_FILE } from './browser.mjs'
import { DEVELOPMENT } from './hydration.ts'

const root = join(import.meta.dirname, '..')
const pathFile = join(root, CHROMIUM_PATH_FILE)
// without the file Playwright looks for its own, and says what is missing
const executablePath = existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : chromium.executablePath()

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
  expect: { timeout: 15_000 }, // a busy machine takes more than the default of five seconds to bring a page to life
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
  // stops the run if there is nothing built
  webServer: [
    {
      command: 'npx vite preview --host 127.0.0.1 --port 41857 --strictPort',
      cwd: root,
      url: address,
      reuseExistingServer: false,
    },
    {
      // The same site with React's development build, which tells of every attribute that does not match.
      command: `npx vite build --outDir ${DEVELOPMENT.folder} && npx vite preview --outDir ${DEVELOPMENT.folder} --host 127.0.0.1 --port ${DEVELOPMENT.port} --strictPort`,
      cwd: root,
      env: { NODE_ENV: 'development' },
      url: `http://127.0.0.1:${DEVELOPMENT.port}${base}`,
      reuseExistingServer: false,
    },
  ],
  projects: [
    { name: 'desktop', use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 900 } } },
    {
      name: 'phone',
      use: { ...devices['Desktop Chrome'], viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
  ],
})
