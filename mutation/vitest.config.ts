import { defineConfig } from 'vitest/config'

/** For `npm run mutate`: the tests of the domain, without the plugins of the site. */
export default defineConfig({
  test: { include: ['src/kms/**/*.test.ts'], exclude: ['src/kms/policy/**'], testTimeout: 60_000 },
})
