import type { ReactNode } from 'react'
import { GLOSSARY, termOf, type TermId } from '../kms/glossary.ts'
import { SourceLinks } from './fact.tsx'
import { href } from './href.ts'

/**
 * A term with its definition on demand, by the browser's own means: works by mouse, touch, keyboard and screen reader,
 * without a script. Its id is fixed, so that a page that explains a term twice has an id twice, and the build stops.
 *
 * @throws if the glossary has no such term
 */
export function Term({ id, children }: { id: TermId; children: ReactNode }) {
  const { term, definition } = termOf(id)
  const popover = `term-${id}`
  return (
    <>
      <button
        type="button"
        popoverTarget={popover}
        className="cursor-help text-left underline decoration-dotted decoration-1 underline-offset-3"
      >
        {children}
      </button>
      <span popover="auto" id={popover} role="note" aria-label={term} className="term">
        <strong>{term}.</strong> {definition}{' '}
        <a href={href(`/glossary/#${id}`)} className="underline decoration-1 underline-offset-3">
          In the glossary
        </a>
      </span>
    </>
  )
}

/** Every term under a heading of its own. */
export const Glossary = () => (
  <>
    <nav aria-label="Terms">
      <ul className="notes flex flex-wrap gap-x-4">
        {GLOSSARY.map(({ id, term }) => (
          <li key={id}>
            <a href={`#${id}`} className="inline-block min-h-6 underline decoration-1 underline-offset-3">
              {term}
            </a>
          </li>
        ))}
      </ul>
    </nav>
    {GLOSSARY.map(({ id }) => (
      <Entry key={id} id={id} />
    ))}
  </>
)

function Entry({ id }: { id: TermId }) {
  const { term, definition, alsoCalled = [], facts, see = [] } = termOf(id)
  return (
    <section aria-labelledby={id} className="prose">
      <h3 id={id}>
        <a className="heading-link" href={`#${id}`}>
          {term}
        </a>
      </h3>
      <p>{definition}</p>
      <p className="text-sm text-muted">
        {alsoCalled.length > 0 && <>Elsewhere: {alsoCalled.join(', ')}. </>}
        {see.length > 0 && (
          <>
            See{' '}
            {see.map((other, at) => (
              <span key={other}>
                {at > 0 && ', '}
                <a href={`#${other}`}>{termOf(other).term}</a>
              </span>
            ))}
            .{' '}
          </>
        )}
        Sources: <SourceLinks ids={facts} />
      </p>
    </section>
  )
}
