import { Link, useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useId, useState, type FormEvent } from 'react'
import type { Which } from '../kms/compare.ts'
import { readPasted, type Pasted } from '../kms/pasted.ts'
import { BUTTON } from './button.ts'
import { Fields } from './fields.tsx'
import { PAGE_WIDTH } from './layout.tsx'
import { BOTH, NAME, type Texts } from './two-links.ts'

// with the policies and facts in it, the comparison comes after the page
const LinkComparison = lazy(async () => ({ default: (await import('./link-comparison.tsx')).LinkComparison }))

interface Typed {
  /** The address in which it was typed: another one shows what it has itself. */
  readonly at: string
  readonly texts: Texts
  readonly sent: boolean
  readonly hadDetails: readonly Which[]
}

/** Two links, pasted or from the address, and what differs between them. */
export function ComparePage({ a, b }: Texts) {
  const navigate = useNavigate()
  const at = JSON.stringify([a, b])
  const [typed, setTyped] = useState<Typed>()
  const untouched: Typed = { at, texts: { a, b }, sent: false, hadDetails: [] }
  const { texts, sent, hadDetails } = typed?.at === at ? typed : untouched
  const form = useId()
  const problemOf = (which: Which) => {
    const pasted = readPasted(texts[which])
    const isFromAddress = texts[which] === (which === 'a' ? a : b)
    if (pasted.kind === 'empty') return sent ? 'Paste a link here, too.' : undefined
    return pasted.kind === 'wrong' && (sent || isFromAddress) ? pasted.says : undefined
  }

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const pasted = { a: readPasted(texts.a), b: readPasted(texts.b) }
    const wrong = BOTH.find((which) => pasted[which].kind !== 'link')
    if (wrong) {
      // the address keeps what is right: the comparison of before would stand below the error as if it were of these
      const kept = { a: queryIn(pasted.a), b: queryIn(pasted.b) }
      setTyped({ at: JSON.stringify([kept.a, kept.b]), texts, sent: true, hadDetails })
      if (kept.a !== a || kept.b !== b) {
        const search = Object.fromEntries(Object.entries(kept).filter(([, query]) => query !== ''))
        void navigate({ to: '/compare-links/', search, resetScroll: false })
      }
      document.getElementById(`${form}-${wrong}`)?.focus()
      return
    }
    const queries = { a: queryIn(pasted.a), b: queryIn(pasted.b) }
    setTyped({
      at: JSON.stringify([queries.a, queries.b]),
      texts: queries,
      sent: true,
      hadDetails: BOTH.filter((which) => {
        const each = pasted[which]
        return each.kind === 'link' && each.hadDetails
      }),
    })
    void navigate({ to: '/compare-links/', search: queries, resetScroll: false })
  }

  const queries = { a: queryIn(readPasted(a)), b: queryIn(readPasted(b)) }
  return (
    <div className={`${PAGE_WIDTH} pt-10`}>
      <h1 className="text-[2rem] sm:text-[2.5rem]">Compare two links</h1>
      <p className="mt-3 max-w-[60ch] text-lg text-muted">
        Yours and a colleague’s, or before and after: which answers differ, and what that changes in the key and its
        policies. Both are decided by today’s rules.
      </p>
      <p className="mt-6 hidden rounded-xl border border-edge bg-aws-managed-wash p-4 noscript:block">
        Comparing needs JavaScript.
      </p>
      <form onSubmit={submit} noValidate className="mt-8" data-print="no">
        <Fields>
          <div className="grid gap-x-6 gap-y-5 md:grid-cols-2">
            {BOTH.map((which) => (
              <LinkField
                key={which}
                id={`${form}-${which}`}
                name={NAME[which]}
                text={texts[which]}
                problem={problemOf(which)}
                hadDetails={hadDetails.includes(which)}
                onType={(text) =>
                  setTyped({
                    at,
                    texts: { ...texts, [which]: text },
                    sent: false,
                    hadDetails: hadDetails.filter((each) => each !== which),
                  })
                }
              />
            ))}
          </div>
          <p className="mt-5 flex flex-wrap items-center gap-3">
            <button type="submit" className={BUTTON.primary}>
              Compare
            </button>
            <span className="text-[0.9375rem] text-muted">
              The address of this page then holds both, so you can send the comparison on.
            </span>
          </p>
        </Fields>
      </form>
      {queries.a && queries.b ? (
        <>
          {typed?.at === at && (texts.a !== a || texts.b !== b) && (
            <p role="status" className="mt-8 max-w-[68ch] border-l-4 border-edge pl-4 text-muted">
              You changed a link. What stands below is still the comparison of the links before.
            </p>
          )}
          <Suspense fallback={<p className="mt-12 text-muted">The comparison follows …</p>}>
            <LinkComparison queries={queries} />
          </Suspense>
        </>
      ) : (
        <WhereLinksAre />
      )}
    </div>
  )
}

/** Before there is anything to compare: where links come from, and what a comparison looks like. */
function WhereLinksAre() {
  return (
    <div className="mt-12 grid gap-x-14 gap-y-8 border-t border-line pt-8 md:grid-cols-2">
      <div>
        <h2 className="text-lg">Where to get a link</h2>
        <ul className="mt-2 grid max-w-[68ch] list-disc gap-1.5 pl-5">
          <li>A recommendation has “Copy link”; its decision record holds the link too.</li>
          <li>Each page of the wizard keeps the answers in its address.</li>
          <li>Each workload of a plan opens its recommendation.</li>
        </ul>
      </div>
      <div>
        <h2 className="text-lg">What you will see</h2>
        <p className="mt-2 max-w-[68ch]">
          The answers that differ; the kinds of key that one of them rules out, and why; the statements that the one key
          policy has and the other has not; and what else must be in place.
        </p>
        <p className="mt-3">
          <Link to="/compare-links/" search={EXAMPLE} className="font-semibold underline">
            Show an example: a bucket for one account, and for several
          </Link>
        </p>
      </div>
    </div>
  )
}

const ONE_BUCKET =
  'delivery=none&access=resource&audit=yes&revocation=no&rotation=no&standards=none&regions=one&material=aws-kms'
const EXAMPLE: Texts = {
  a: `service=s3&accounts=own&${ONE_BUCKET}`,
  b: `service=s3&accounts=others&sharing=read&${ONE_BUCKET}&resources=one`,
}

const queryIn = (pasted: Pasted) => (pasted.kind === 'link' ? pasted.query : '')

interface FieldProps {
  id: string
  name: string
  text: string
  problem: string | undefined
  hadDetails: boolean
  onType: (text: string) => void
}

function LinkField({ id, name, text, problem, hadDetails, onType }: FieldProps) {
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="font-semibold">
        {name}
      </label>
      <p id={`${id}-hint`} className="text-sm text-muted">
        The whole link, or only what follows its question mark.
      </p>
      <textarea
        id={id}
        rows={4}
        value={text}
        spellCheck={false}
        autoComplete="off"
        autoCapitalize="off"
        aria-describedby={`${id}-hint ${id}-says`}
        aria-invalid={problem !== undefined}
        onChange={(event) => onType(event.target.value)}
        className={`mt-1.5 w-full rounded-lg border bg-card px-3 py-2 font-mono text-sm break-all ${problem ? 'border-bad' : 'border-edge'}`}
      />
      <p id={`${id}-says`} aria-live="polite" className="text-sm">
        {problem && <span className="text-bad">{problem}</span>}
        {hadDetails && (
          <span className="text-muted">
            What stood behind the # is thrown away: it can hold account numbers, and comparing needs none.
          </span>
        )}
      </p>
    </div>
  )
}
