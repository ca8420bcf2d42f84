import type { ReactNode } from 'react'

/** A table that scrolls inside itself and can be reached by keyboard. */
export function ScrollBox({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <p className="pb-1.5 text-sm text-muted lg:hidden" data-print="no" data-search="no">
        The table scrolls sideways where it does not fit.
      </p>
      <div
        role="group"
        aria-label={label}
        tabIndex={0}
        className="overflow-x-auto print:overflow-visible rounded-xl border border-line bg-card"
      >
        <table className="w-full border-collapse text-[0.9375rem]">{children}</table>
      </div>
    </div>
  )
}
