import { defineConfig } from 'vitest/config'

/**
 * For `npm run mutate`: the tests of what is mutated, without the plugins of the site. Those that walk the whole space are
 * left out: they would run anew for each mutant.
 */
export default defineConfig({
  test: { include: ['src/kms/{answers,changes,cost,decide,golden,migrations}.test.ts'], testTimeout: 60_000 },
})
