import { BUTTON } from './button.ts'
import { href } from './href.ts'
import { PAGE_WIDTH } from './layout.tsx'

/** What a wrong address shows. */
export function NotFound() {
  return (
    <div className={`${PAGE_WIDTH} pt-20`}>
      <h1 className="text-4xl">This page does not exist</h1>
      <p className="mt-4 max-w-[68ch] text-muted">
        The address is misspelt, or the page has moved. If you came by a link with answers in it, they are not lost:{' '}
        <span className="noscript:hidden">the wizard opens with them.</span>
        <span className="hidden noscript:inline">
          open the wizard and put everything from the question mark on behind its address.
        </span>
      </p>
      <p className="mt-8 flex flex-wrap gap-3">
        <a href={href('/wizard/')} data-keep-query className={BUTTON.primary}>
          Open the wizard
        </a>
        <button type="button" data-search-open aria-haspopup="dialog" className={`${BUTTON.quiet} noscript:hidden`}>
          Search the site
        </button>
        <a href={href('/guide/')} className={BUTTON.quiet}>
          Guide
        </a>
        <a href={href('/')} className={BUTTON.quiet}>
          Home
        </a>
      </p>
    </div>
  )
}
