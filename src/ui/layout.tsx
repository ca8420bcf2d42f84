import type { ReactNode } from 'react'
import { href } from './href.ts'
import { KeyGlyph } from './key-glyph.tsx'

/** `menu`: in the menu of a narrow screen and at the foot; the others stand in the header too. */
const PAGES: readonly { path: string; name: string; menu?: true }[] = [
  { path: '/wizard/', name: 'Wizard' },
  { path: '/when/', name: 'When you need one' },
  { path: '/compare/', name: 'Compare' },
  { path: '/guide/', name: 'Guide' },
  { path: '/services/', name: 'Services' },
  { path: '/cases/', name: 'Cases' },
  { path: '/errors/', name: 'Errors' },
  { path: '/findings/', name: 'Scanner findings', menu: true },
  { path: '/plan/', name: 'A plan of several', menu: true },
]

const MORE = [
  { path: '/deliveries/', name: 'Deliveries' },
  { path: '/compare-links/', name: 'Compare two links' },
  { path: '/glossary/', name: 'Glossary' },
  { path: '/changes/', name: 'What changed' },
  { path: '/method/', name: 'Method' },
  { path: '/sources/', name: 'Sources' },
  { path: '/paths/', name: 'Every path' },
]

export const PAGE_WIDTH = 'mx-auto w-full max-w-[70rem] px-4 sm:px-6'

/** The frame of every page. Ordinary links: a document page has no router. */
export function Layout({ path, children }: { path: string; children: ReactNode }) {
  return (
    <div className="flex min-h-dvh flex-col">
      <a href="#main" className="absolute -top-20 left-4 z-20 rounded-md bg-ink px-4 py-2 text-paper focus:top-3">
        Skip to the content
      </a>
      <Header path={path} />
      <main id="main" className="grow">
        {children}
      </main>
      <Footer />
    </div>
  )
}

function Header({ path }: { path: string }) {
  return (
    <header data-print="no" className="border-b border-line">
      <div className={`${PAGE_WIDTH} flex flex-wrap items-center gap-x-7 gap-y-1 py-2`}>
        <a
          href={href('/')}
          className="flex min-h-11 items-center gap-2.5 font-display text-[1.0625rem] font-semibold tracking-tight"
        >
          <KeyGlyph family="customer-managed" />
          Which KMS key?
        </a>
        <div className="ml-auto flex items-center gap-2 lg:order-last lg:-mr-3.5">
          <button
            type="button"
            data-search-open
            aria-haspopup="dialog"
            aria-keyshortcuts="/ Control+K"
            title="Search (/ or Ctrl-K)"
            className="flex min-h-11 items-center gap-2 rounded-lg px-2.5 font-semibold hover:bg-wash noscript:hidden"
          >
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <circle cx="6.75" cy="6.75" r="4.75" fill="none" stroke="currentColor" strokeWidth="1.5" />
              <path d="m10.5 10.5 4 4" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
            </svg>
            <span className="sr-only sm:not-sr-only">Search</span>
          </button>
          <button
            type="button"
            data-theme-toggle
            aria-pressed="false"
            aria-label="Dark theme"
            className="grid size-11 place-items-center rounded-lg hover:bg-wash noscript:hidden"
          >
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
              <path d="M8 2.5a5.5 5.5 0 0 1 0 11Z" fill="currentColor" />
            </svg>
          </button>
          <button
            type="button"
            data-menu-toggle
            aria-controls="menu"
            aria-expanded="false"
            className="min-h-11 rounded-lg px-3 font-semibold hover:bg-wash lg:hidden noscript:hidden"
          >
            Menu
          </button>
        </div>
        <nav
          id="menu"
          aria-label="Site"
          className="hidden w-full pb-2 data-open:block lg:block lg:w-auto lg:pb-0 noscript:block"
        >
          <ul className="flex flex-col text-[0.9375rem] lg:flex-row lg:gap-6">
            {PAGES.map((page) => {
              const current =
                path.startsWith(page.path) || (page.path === '/wizard/' && path.startsWith('/recommendation/'))
              return (
                <li key={page.path} className={page.menu ? 'lg:hidden' : ''}>
                  <a
                    href={href(page.path)}
                    aria-current={path === page.path ? 'page' : undefined}
                    className={`flex min-h-11 items-center hover:text-ink ${current ? 'font-semibold text-ink' : 'text-muted'}`}
                  >
                    {page.name}
                  </a>
                </li>
              )
            })}
          </ul>
        </nav>
      </div>
    </header>
  )
}

function Footer() {
  return (
    <footer data-print="no" className="mt-24 border-t border-line">
      <div className={`${PAGE_WIDTH} py-8 text-sm text-muted`}>
        <nav aria-label="All pages">
          <ul className="flex flex-wrap gap-x-6">
            {[...PAGES, ...MORE].map((page) => (
              <li key={page.path}>
                <a
                  href={href(page.path)}
                  className="flex min-h-8 items-center underline decoration-1 underline-offset-3 hover:text-ink"
                >
                  {page.name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <p className="mt-4 max-w-[68ch]">
          Runs in your browser: no account, no tracking, nothing you type leaves the page. Not affiliated with Amazon
          Web Services. Check a policy with IAM Access Analyzer and in a test account before it goes into production.
        </p>
      </div>
    </footer>
  )
}
