import type { ReactNode } from 'react'
import { assess, demandOf, VERDICTS } from '../kms/assess.ts'
import type { FactId } from '../kms/facts.ts'
import { optionOf, type OptionId } from '../kms/options.ts'
import type { StandardId } from '../kms/standard-list.ts'
import { standardOf, STANDARDS, type Judgement, type Standard } from '../kms/standards.ts'
import { factHref } from './fact-href.ts'
import { Fact, SourceLinks } from './fact.tsx'
import { FAMILY_TEXT, KeyGlyph } from './key-glyph.tsx'
import { ScrollBox } from './scroll-box.tsx'

/** The kinds of key that a standard is shown for; keys of other origins are in its section where it judges them otherwise. */
const SHOWN: readonly OptionId[] = ['aws-owned-key', 'aws-managed-key', 'customer-managed-key']
const ELSEWHERE: readonly OptionId[] = ['imported-key-material', 'cloudhsm-key-store', 'external-key-store']

/** Verdicts that fit into a cell; what they need stands in the section of the standard. */
const SHORT: { readonly [Verdict in Judgement['verdict']]: { says: string; className: string } } = {
  satisfied: { says: 'enough', className: 'text-good' },
  'satisfied-with': { says: 'enough, with care', className: 'text-good' },
  open: { says: 'open', className: '' },
  'not-satisfied': { says: 'not enough', className: 'text-bad' },
  'beyond-the-key': { says: 'no key is enough', className: 'text-bad' },
}

/** Where AWS services leave something open, no cell promises that a key settles it. */
const shortly = (standard: Standard, id: OptionId) => {
  const { verdict } = judged(standard, id)
  const isEnough = verdict === 'satisfied' || verdict === 'satisfied-with'
  return isEnough && standard.openInServices ? { says: 'enough as a key; more is open', className: '' } : SHORT[verdict]
}

const judged = (standard: Standard, id: OptionId) => assess(standard, optionOf(id), {})

/** Standards as rows: whether their text demands a key of one’s own, which kinds it accepts in general, and rotation. */
export function StandardsTable() {
  return (
    <ScrollBox label="What standards ask about keys">
      <thead>
        <tr>
          <Head>Standard</Head>
          <Head>Demands a customer managed key</Head>
          {SHOWN.map((id) => {
            const { family, shortName } = optionOf(id)
            return (
              <Head key={id} className={FAMILY_TEXT[family]}>
                <KeyGlyph family={family} className="mb-1" />
                {shortName}
              </Head>
            )
          })}
          <Head>Rotation of keys of your own</Head>
        </tr>
      </thead>
      <tbody>
        {STANDARDS.map((standard) => (
          <Row key={standard.id} standard={standard} />
        ))}
      </tbody>
    </ScrollBox>
  )
}

function Row({ standard }: { standard: Standard }) {
  const { name, version, demandsCustomerManagedKey: demand, rotates } = standard
  return (
    <tr className="border-t border-line">
      <th scope="row" className="min-w-44 p-3 text-left align-top font-semibold">
        {name} <span className="block text-sm font-normal text-muted">{version}</span>
      </th>
      <td className="min-w-36 p-3 align-top">
        {demand ? <FactLink id={demand.fact}>{`only ${demand.where}`}</FactLink> : 'no'}
      </td>
      {SHOWN.map((id) => {
        const { says, className } = shortly(standard, id)
        return (
          <td key={id} className={`min-w-28 p-3 align-top ${className}`}>
            {says}
          </td>
        )
      })}
      <td className="min-w-36 p-3 align-top">
        {rotates ? (
          <FactLink id={rotates.fact}>
            {rotates.within === 'a year' ? 'within a year' : 'within a period that you define'}
          </FactLink>
        ) : (
          'we found no period'
        )}
      </td>
    </tr>
  )
}

const Head = ({ children, className = '' }: { children: ReactNode; className?: string }) => (
  <th scope="col" className={`p-3 text-left align-bottom font-semibold ${className}`}>
    {children}
  </th>
)

const FactLink = ({ id, children }: { id: FactId; children: ReactNode }) => (
  <a
    href={factHref(id)}
    className="underline decoration-edge decoration-dotted decoration-1 underline-offset-4 hover:decoration-ink"
  >
    {children}
  </a>
)

/** What the text of one standard asks, what we make of each kind of key under it, and what assessors want to see. */
export function StandardReading({ id }: { id: StandardId }) {
  const standard = standardOf(id)
  return (
    <div className="grid max-w-[68ch] gap-3">
      <p>{demandOf(standard)}</p>
      <ul>
        {standard.asks.map((fact) => (
          <li key={fact}>
            <Fact id={fact} />
          </li>
        ))}
      </ul>
      <More title="What each kind of key needs under it">
        <p className="text-sm text-muted">Our reading, for a service about which it says nothing special.</p>
        <dl className="mt-3 grid gap-4">
          {[...SHOWN, ...ELSEWHERE.filter((option) => isJudgedApart(standard, option))].map((option) => (
            <Judged key={option} option={option} judgement={judged(standard, option)} />
          ))}
        </dl>
      </More>
      {standard.openInServices && (
        <More title="What no kind of key settles">
          <p>
            {standard.openInServices.says} <SourceLinks ids={standard.openInServices.facts} />
          </p>
        </More>
      )}
      <More title="What an assessor usually wants to see">
        <p className="text-sm text-muted">From practice, not from the text.</p>
        <ul>
          {standard.assessors.map((evidence) => (
            <li key={evidence}>{evidence}.</li>
          ))}
        </ul>
      </More>
    </div>
  )
}

/** Whether the kind of key is judged otherwise than a customer managed key as AWS KMS makes it. */
const isJudgedApart = ({ judges }: Standard, option: OptionId) => judges[option] !== judges['customer-managed-key']

function Judged({ option, judgement }: { option: OptionId; judgement: Judgement }) {
  const settings = judgement.verdict === 'satisfied-with' ? judgement.with : []
  return (
    <div>
      <dt className={`font-semibold ${FAMILY_TEXT[optionOf(option).family]}`}>{optionOf(option).name}</dt>
      <dd>
        <p className={SHORT[judgement.verdict].className}>
          {VERDICTS[judgement.verdict]}
          {settings.length > 0 ? ':' : '.'}
        </p>
        {settings.length > 0 && (
          <ul>
            {settings.map((setting) => (
              <li key={setting}>{setting}</li>
            ))}
          </ul>
        )}
        <p>
          {judgement.says} <SourceLinks ids={judgement.facts} />
        </p>
      </dd>
    </div>
  )
}

function More({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className="rounded-lg border border-line bg-card px-5 py-3">
      <summary className="min-h-6 font-semibold">{title}</summary>
      <div className="mt-3">{children}</div>
    </details>
  )
}
