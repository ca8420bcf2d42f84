import type { ReactNode } from 'react'

/**
 * Something that is said and not so, with where it is said and what is true.
 *
 * @param id stands in links: never renamed
 * @param at addresses of pages that say it
 */
export function Myth({
  id,
  said,
  at = [],
  children,
}: {
  id: string
  said: string
  at?: readonly string[]
  children: ReactNode
}) {
  return (
    <section aria-labelledby={id} className="prose max-w-[68ch] border-t border-line pt-1">
      <h3 id={id}>
        <a className="heading-link" href={`#${id}`}>
          <span className="text-bad">Myth:</span> {said}
        </a>
      </h3>
      <div className="prose">{children}</div>
      <p className="text-sm text-muted">
        {at.length === 0
          ? 'Heard often.'
          : at.map((url, index) => (
              <span key={url}>
                {index === 0 ? 'Read at ' : ', '}
                <a href={url} rel="noreferrer">
                  {new URL(url).host}
                </a>
              </span>
            ))}
      </p>
    </section>
  )
}
