import type { ReactNode } from 'react'
import type { FactId } from '../kms/facts.ts'
import { BUTTON } from './button.ts'
import { Fact } from './fact.tsx'

interface Props {
  title: string
  /** What the picture shows now: told to whoever does not see it, each time it changes. */
  status: ReactNode
  /** Whatever changes the picture; nothing without JavaScript. */
  controls: ReactNode
  picture: ReactNode
  facts: readonly FactId[]
}

/** A lab: controls, a picture that follows them, and what it rests on. Without JavaScript the picture stands still. */
export function LabFrame({ title, status, controls, picture, facts }: Props) {
  return (
    <figure className="finished max-w-[52rem] rounded-2xl border border-line bg-card p-5" data-print="avoid-break">
      <figcaption className="font-display text-lg font-semibold">{title}</figcaption>
      <div className="mt-4 grid grid-cols-[minmax(0,1fr)] items-start gap-x-8 gap-y-5 md:grid-cols-[minmax(0,1fr)_22rem]">
        <div>
          <div className="noscript:hidden" data-print="no">
            {controls}
          </div>
          <div role="status" className="mt-4 grid gap-2">
            {status}
          </div>
        </div>
        <div className="max-w-sm">{picture}</div>
      </div>
      <details className="mt-4 text-[0.9375rem] text-muted">
        <summary className="min-h-6">What this rests on</summary>
        <ul className="mt-2 grid max-w-[68ch] list-disc gap-1.5 pl-5">
          {facts.map((id) => (
            <li key={id}>
              <Fact id={id} />
            </li>
          ))}
        </ul>
      </details>
    </figure>
  )
}

interface LabButtonProps {
  /** There is nothing more to do with it now. It stays where the keyboard is, which a disabled button would not. */
  isIdle?: boolean
  onClick: () => void
  children: ReactNode
}

export const LabButton = ({ isIdle = false, onClick, children }: LabButtonProps) => (
  <button
    type="button"
    aria-disabled={isIdle}
    onClick={isIdle ? undefined : onClick}
    className={`${BUTTON.quiet} aria-disabled:cursor-default aria-disabled:border-line aria-disabled:opacity-50`}
  >
    {children}
  </button>
)

/** Text in a picture of 340 units: 12 px on a screen that is 360 px wide. */
export const LAB_TEXT = 'text-[0.90625rem]'
const NAME_TEXT = 'text-[0.96875rem] font-semibold'

/** A box of a picture with a name and a line below it. */
export function Box({
  x,
  y,
  width,
  height,
  name,
  says,
  className = 'stroke-edge',
  children,
}: {
  x: number
  y: number
  width: number
  height: number
  name: string
  says?: string
  className?: string
  children?: ReactNode
}) {
  return (
    <g>
      <rect x={x} y={y} width={width} height={height} rx="10" strokeWidth="1.5" className={`fill-paper ${className}`} />
      <text x={x + 14} y={y + (says || height > 60 ? 23 : height / 2 + 5)} className={`fill-ink ${NAME_TEXT}`}>
        {name}
      </text>
      {says && (
        <text x={x + 14} y={y + 42} className={`fill-muted ${LAB_TEXT}`}>
          {says}
        </text>
      )}
      {children}
    </g>
  )
}
