import { href } from './href.ts'
import { PAGE_WIDTH } from './layout.tsx'
import { PROSE_WORDS } from './mdx.tsx'
import type { Lead, Place, Prose } from './prose.ts'

/** A page of prose, with its contents at the side where there is room. A bare page sets its own heading. */
export function ProsePage({
  prose: { default: Content, frontmatter, toc, file },
  place,
  above,
  bare = false,
}: {
  prose: Prose
  place?: Place | undefined
  /** The list that the page stands in, where that is not the guide. */
  above?: Pick<Lead, 'path' | 'name'>
  bare?: boolean
}) {
  if (bare) return <Content components={PROSE_WORDS} />
  const { title, wide = false } = frontmatter
  return (
    <div className={`${PAGE_WIDTH} pt-12 ${wide ? '' : 'grid gap-x-14 xl:grid-cols-[minmax(0,1fr)_13rem]'}`}>
      <article className="min-w-0">
        {place && (
          <p data-search="no" className="mb-2 text-[0.9375rem] text-muted">
            <a href={href('/guide/')} className="underline decoration-1 underline-offset-3">
              Guide
            </a>{' '}
            <span aria-hidden="true">›</span> {place.part}
          </p>
        )}
        {above && (
          <p data-search="no" className="mb-2 text-[0.9375rem] text-muted">
            <a href={href(above.path)} className="underline decoration-1 underline-offset-3">
              {above.name}
            </a>
          </p>
        )}
        <h1 className="max-w-[24ch] text-4xl sm:text-5xl">{title}</h1>
        <div className="prose mt-6">
          <Content components={PROSE_WORDS} />
        </div>
        <Foot place={place} file={file} />
      </article>
      {!wide && (toc.length > 2 || place) && (
        <aside className="sticky top-6 mt-2 hidden max-h-[calc(100dvh-3rem)] self-start overflow-y-auto text-sm xl:block">
          {toc.length > 2 && (
            <nav aria-label="On this page">
              <p className="mb-2 font-semibold">On this page</p>
              <ul>
                {toc.map(({ id, text, depth }) => (
                  <li key={id} className={depth === 3 ? 'pl-3' : ''}>
                    <a href={`#${id}`} className="block py-1 text-muted hover:text-ink">
                      {text}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          )}
          {place && (
            <Siblings
              place={place}
              current={frontmatter.nav ?? title}
              className={toc.length > 2 ? 'mt-6 border-t border-line pt-4' : ''}
            />
          )}
        </aside>
      )}
    </div>
  )
}

/** The pages of the same part. */
function Siblings({ place, current, className }: { place: Place; current: string; className: string }) {
  return (
    <nav aria-label={place.part} className={className}>
      <p className="mb-2 font-semibold">{place.part}</p>
      <ul>
        {place.siblings.map(({ path, name }) => (
          <li key={path}>
            <a
              href={href(path)}
              aria-current={name === current ? 'page' : undefined}
              className="block py-1 text-muted hover:text-ink aria-[current]:font-semibold aria-[current]:text-ink"
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Where the prose can be put right. Without an address of the repository the file is named. */
const EDIT_URL: string | undefined = import.meta.env.VITE_EDIT_URL

/** What to read next, and where to correct the page. */
function Foot({ place, file }: { place: Place | undefined; file: string }) {
  return (
    <footer data-print="no" className="mt-16 border-t border-line pt-6">
      {place && (
        <nav aria-label="Before and after this page" className="grid gap-4 sm:grid-cols-2">
          {place.before && <Step lead={place.before} says="Before" className="" />}
          {place.after && <Step lead={place.after} says="Next" className="sm:col-start-2 sm:text-right" />}
        </nav>
      )}
      <p className="mt-6 text-sm text-muted">
        Something wrong?{' '}
        {EDIT_URL ? (
          <a href={`${EDIT_URL}${file}`} rel="noreferrer" className="underline">
            Edit this page
          </a>
        ) : (
          <>
            This page is <code>{file}</code> in the repository.
          </>
        )}
      </p>
    </footer>
  )
}

const Step = ({ lead, says, className }: { lead: Lead; says: string; className: string }) => (
  <a
    href={href(lead.path)}
    className={`block rounded-xl border border-line bg-card px-5 py-3 hover:border-edge ${className}`}
  >
    <span className="block text-sm text-muted">{says}</span>
    <span className="font-semibold">{lead.name}</span>
  </a>
)
