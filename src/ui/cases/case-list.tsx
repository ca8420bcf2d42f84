import { CASES, worked } from '../../kms/cases.ts'
import { href } from '../href.ts'
import { OptionTag } from '../key-glyph.tsx'
import { PAGE_WIDTH } from '../layout.tsx'

/** All worked cases: the situation, and the answer in a line. */
export function CaseList({ titles }: { titles: ReadonlyMap<string, string> }) {
  return (
    <div className={`${PAGE_WIDTH} pt-12`}>
      <h1 className="text-4xl sm:text-5xl">Worked cases</h1>
      <p className="mt-6 max-w-[60ch] text-lg text-muted">
        Situations that people come with, each worked out: which key and why, the policies of each side in their order,
        how to see that it works, and how it fails.
      </p>
      <ul className="mt-10 border-t border-line">
        {CASES.map(({ id, situation, answer, variants }) => (
          <li
            key={id}
            className="grid gap-x-10 gap-y-2 border-b border-line py-5 md:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]"
          >
            <div>
              <a
                href={href(`/cases/${id}/`)}
                className="inline-block min-h-6 font-semibold underline decoration-1 underline-offset-3"
              >
                {titles.get(id)}
              </a>
              <p className="mt-1 text-[0.9375rem] text-muted">{situation}</p>
            </div>
            <div>
              <p>{answer}</p>
              <p className="mt-2 flex flex-wrap gap-2">
                {keysOf(id, Object.keys(variants)).map(({ shortName, family }) => (
                  <OptionTag key={shortName} family={family}>
                    {shortName}
                  </OptionTag>
                ))}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The kinds of key that the variants of a case lead to, each once. */
const keysOf = (id: string, variants: readonly string[]) => [
  ...new Set(variants.map((variant) => worked(id, variant).option)),
]
