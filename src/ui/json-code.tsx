import type { ReactNode } from 'react'

interface Props {
  children: string
  /** Names a piece that can be looked for by itself. */
  label?: string
  className?: string
}

/**
 * JSON with its keys, strings and placeholders told apart. Each line is a block, so that what does not fit goes on below its
 * own beginning, on a phone and on paper: nothing hides behind an edge.
 */
export function JsonCode({ children, label, className = 'px-4 py-2 sm:px-5' }: Props) {
  return (
    <pre className={`wraps ${className}`} {...(label && { role: 'group', 'aria-label': label })}>
      <code>
        {children.split('\n').map((line, at) => (
          // lines have no name but their place, and never move
          // oxlint-disable-next-line react/no-array-index-key
          <span key={at} className="line" data-indent={/^ */.exec(line)?.[0].length}>
            {coloured(line)}
          </span>
        ))}
      </code>
    </pre>
  )
}

const TOKEN = /("(?:[^"\\]|\\.)*")(\s*:)?/g

function coloured(json: string): ReactNode[] {
  const parts: ReactNode[] = []
  let from = 0
  for (const match of json.matchAll(TOKEN)) {
    const [whole, string = '', colon = ''] = match
    const before = json.slice(from, match.index)
    // what is too long for a line begins on its own, instead of leaving that blank
    const isFirst = parts.length === 0 && before.trim() === ''
    parts.push(
      before,
      <span
        key={match.index}
        className={`${colon ? 'text-customer-managed' : 'text-good'} ${isFirst ? 'break-all' : ''} ${/^"<\w+>"$/.test(string) ? 'min-[24rem]:whitespace-nowrap' : ''}`}
      >
        <Marked>{string}</Marked>
      </span>,
      colon,
    )
    from = match.index + whole.length
  }
  return [...parts, json.slice(from)]
}

/** Text in which placeholders stand out: whoever reads a policy or a command sees what is missing. */
export const Marked = ({ children }: { children: string }) =>
  children.split(/(<[A-Z0-9_]+>)/).map((part, at) =>
    part.startsWith('<') ? (
      // oxlint-disable-next-line react/no-array-index-key
      <mark
        key={at}
        className="rounded-sm bg-aws-managed-wash px-0.5 font-semibold text-aws-managed min-[24rem]:whitespace-nowrap"
      >
        {part}
      </mark>
    ) : (
      part
    ),
  )
