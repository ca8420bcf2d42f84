const BASE = 'inline-flex min-h-11 items-center justify-center gap-2 rounded-[10px] border px-5 py-2 font-semibold'

/** The looks of buttons and of links that act like buttons. */
export const BUTTON = {
  primary: `${BASE} border-ink bg-ink text-paper hover:opacity-90`,
  quiet: `${BASE} border-line bg-card hover:border-edge`,
  small:
    'inline-flex min-h-8 items-center gap-2 rounded-lg border border-line bg-card px-3 py-1 text-sm font-semibold hover:border-edge',
} as const
