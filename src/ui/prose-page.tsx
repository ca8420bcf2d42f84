import type { ComponentType } from 'react'
import { PAGE_WIDTH } from './layout.tsx'
import { PROSE_WORDS } from './mdx.tsx'

/** A page of `content/`, as build/mdx.ts compiles it. */
export interface Prose {
  default: ComponentType<{ components?: object }>
  /** A wide page leaves the room at the side to its tables. */
  frontmatter: { title: string; description: string; wide?: boolean }
  toc: { depth: 2 | 3; id: string; text: string }[]
}

/** A page of prose, with its contents at the side where there is room. A bare page sets its own heading. */
export function ProsePage({
  prose: { default: Content, frontmatter, toc },
  bare = false,
}: {
  prose: Prose
  bare?: boolean
}) {
  if (bare) return <Content components={PROSE_WORDS} />
  const { title, wide = false } = frontmatter
  return (
    <div className={`${PAGE_WIDTH} pt-12 ${wide ? '' : 'grid gap-x-14 xl:grid-cols-[minmax(0,1fr)_13rem]'}`}>
      <article className="min-w-0">
        <h1 className="max-w-[24ch] text-4xl sm:text-5xl">{title}</h1>
        <div className="prose mt-6">
          <Content components={PROSE_WORDS} />
        </div>
      </article>
      {!wide && toc.length > 2 && (
        <nav
          aria-label="On this page"
          className="sticky top-6 mt-2 hidden max-h-[calc(100dvh-3rem)] self-start overflow-y-auto text-sm xl:block"
        >
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
    </div>
  )
}
