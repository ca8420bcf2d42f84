import tailwindcss from '@tailwindcss/vite'
import { tanstackRouter } from '@tanstack/router-plugin/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { fonts } from './build/fonts.ts'
import { prose } from './build/mdx.ts'
import { prerender } from './build/prerender.ts'
import { preview } from './build/preview.ts'

/** The path the site lives under, for hosts that put it into a folder. Starts and ends with a slash. */
const base = process.env.BASE_PATH ?? '/'
if (!/^\/(.+\/)?$/.test(base)) throw new Error(`BASE_PATH must start and end with a slash: ${base}`)

/** Where the site will be found, without a slash at the end. */
const siteUrl = process.env.SITE_URL ?? 'https://which-kms-key.example'

export default defineConfig({
  base,
  plugins: [
    prose(base),
    fonts(),
    tanstackRouter({ target: 'react', autoCodeSplitting: true, quoteStyle: 'single', addExtensions: true }),
    react(),
    tailwindcss(),
    prerender(siteUrl),
    preview(),
  ],
  build: {
    assetsInlineLimit: 0, // the Content-Security-Policy allows no data: URL but for images
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // On its own, or it lands in `vendor` and every page with a dynamic import loads React.
            { name: 'preload-helper', priority: 2, test: /preload-helper/ },
            {
              name: 'vendor',
              priority: 1,
              test: /node_modules[\\/](react|react-dom|scheduler|use-sync-external-store|@tanstack[\\/](history|react-router|react-store|router-core|store))[\\/]/,
            },
            // All the script of a document page: it must not drag in what app pages need.
            { name: 'document', priority: 2, test: /src[\\/]document\.ts/ },
            // What every app page needs anyway, in one file: it compresses better, and saves requests. Not main.tsx, which
            // awaits chunks that import this one.
            // Every fact is long, and there are hundreds: never in the way of a page that can do without.
            { name: 'facts', priority: 1, test: /src[\\/]kms[\\/](facts|figures|sources|subjects)/ },
            {
              name: 'site',
              priority: 2, // before what imports it: a group takes along what its modules import
              test: /src[\\/](kms[\\/](answers|decide|deliveries|explain|options|migrations|questions|services|standard-list|version|wizard|words)\.ts|kms[\\/]services[\\/]|router|routeTree|routes[\\/]_[\w]+\.tsx|ui[\\/](answer-list|button|field-of-keys|href|hydration|key-glyph|layout|not-found|page-head))/,
            },
          ],
        },
      },
    },
  },
  test: {
    include: ['{src,build,bench,prose,e2e}/**/*.test.{ts,tsx}'],
    testTimeout: 180_000, // some tests walk the whole space of answers, on machines that are slow or busy; speed is measured in bench/
  },
})
