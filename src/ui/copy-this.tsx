import { BUTTON } from './button.ts'

interface Props {
  /** What is copied, for whoever does not see it beside the button. */
  of: string
}

/** Copies the code in the `data-copied` around it, on pages that run no script for it: see src/copy.ts. */
export const CopyThis = ({ of }: Props) => (
  <>
    <button
      type="button"
      data-copy
      data-print="no"
      data-search="no"
      aria-label={`Copy ${of}`}
      className={`${BUTTON.small} noscript:hidden`}
    >
      Copy
    </button>
    <span role="status" className="sr-only" />
  </>
)
