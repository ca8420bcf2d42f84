import { href } from './href.ts'
import { PAGE_WIDTH } from './layout.tsx'
import type { Lead, Part } from './prose.ts'

/** All pages of the guide, part by part. */
export function GuidePage({ chapters }: { chapters: readonly { part: Part; pages: readonly Lead[] }[] }) {
  return (
    <div className={`${PAGE_WIDTH} pt-12`}>
      <h1 className="text-4xl sm:text-5xl">The guide</h1>
      <p className="mt-6 max-w-[60ch] text-lg text-muted">
        Read it in order, or take the page that you came for. Every statement about AWS leads to its source and says
        when it was checked there.
      </p>
      {chapters.map(({ part, pages }) => (
        <section key={part} aria-labelledby={idOf(part)} className="mt-12">
          <h2 id={idOf(part)} className="text-2xl">
            {part}
          </h2>
          <ul className="mt-4 grid gap-x-14 border-t border-line md:grid-cols-2">
            {pages.map(({ path, name, description }) => (
              <li key={path} className="border-b border-line py-3">
                <a
                  href={href(path)}
                  className="inline-block min-h-6 font-semibold underline decoration-1 underline-offset-3"
                >
                  {name}
                </a>
                <p className="mt-1 max-w-[60ch] text-[0.9375rem] text-muted">{description}</p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

const idOf = (part: string) => part.toLowerCase().replaceAll(' ', '-')
