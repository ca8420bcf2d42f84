import type { ReactNode } from 'react'

/**
 * A table that scrolls inside itself and can be reached by keyboard. On a small screen it says so: src/document.ts takes the
 * words away where all of it is in view, and without scripts they are missing where it has two columns alone, which wrap.
 */
export function ScrollBox({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="[&:not(:has(tr>:nth-child(3)))>p]:hidden">
      <p className="pb-1.5 text-sm text-muted lg:hidden" data-scroll-hint="" data-print="no" data-search="no">
        The table scrolls sideways.
      </p>
      <div
        role="group"
        aria-label={label}
        tabIndex={0}
        className="scrolls overflow-x-auto rounded-xl border border-line print:overflow-visible"
      >
        <table className="w-full border-collapse text-[0.9375rem]">{children}</table>
      </div>
    </div>
  )
}
