import type { ReactNode } from 'react'
import { DELIVERIES } from '../kms/deliveries.ts'
import type { FactId } from '../kms/facts.ts'
import { OPTIONS, optionOf } from '../kms/options.ts'
import { deliver } from '../kms/policy/deliver.ts'
import { allEdges } from '../kms/service-edges.ts'
import { statementsAt, statementsOfDelivery } from '../kms/service-choice.ts'
import { serviceOf } from '../kms/services.ts'
import { inSentence, listOf } from '../kms/words.ts'
import { BUTTON } from './button.ts'
import { Fact } from './fact.tsx'
import { href } from './href.ts'
import { PAGE_WIDTH } from './layout.tsx'
import { Section } from './recommendation/parts.tsx'
import { Statements } from './statement.tsx'

type AnyEdge = ReturnType<typeof allEdges>[number]

const BY_ID = new Map<string, AnyEdge>(allEdges().map((edge) => [edge.id, edge]))
export const edgeOf = (id: string): AnyEdge | undefined => BY_ID.get(id)

export const edgeTitle = ({ says, into }: AnyEdge) => `${says} into ${serviceOf(into).name}`

const answersOf = ({ id, into, asked }: AnyEdge) => ({ service: into, ...(asked && { delivery: id }) })

/** Whether AWS's own keys do, in a sentence. */
function verdict({ keys, into }: AnyEdge): string {
  const first = keys[0]
  if (!first) return 'No kind of key makes this work.'
  if (optionOf(first).ownKey)
    return `You need a customer managed key: the key policy has to name who calls, and that of a key which AWS provides cannot be changed.`
  const own = keys.some((id) => optionOf(id).ownKey)
  const provided = OPTIONS.filter(({ id, ownKey }) => keys.includes(id) && !ownKey).map(({ name }) => inSentence(name))
  return `You need no key of your own: it works under the ${listOf(provided, 'or')} of ${serviceOf(into).name}${own ? ', and under a customer managed key that admits it' : ', and under no KMS key of yours'}.`
}

/** One delivery by an AWS service: what it takes of the key and of the resource, and how it breaks. */
export function DeliveryPage({ edge }: { edge: AnyEdge }) {
  const service = serviceOf(edge.into)
  const delivery = DELIVERIES.find(({ id }) => id === edge.id)
  const statements = delivery
    ? statementsOfDelivery(edge.into, delivery.id)
    : statementsAt(service).filter(({ statement: { Principal } }) => Principal !== undefined && Principal !== '*')
  const also = deliver(optionOf(edge.keys[0] ?? 'customer-managed-key'), answersOf(edge), {}).also.filter(
    ({ id }) => id === 'delivery' || id.startsWith('delivery-of-'),
  )
  const notes = 'notes' in edge ? (edge.notes ?? []) : []
  return (
    <div className={`${PAGE_WIDTH} pt-12`}>
      <p data-search="no" className="mb-2 text-[0.9375rem] text-muted">
        <a href={href('/deliveries/')} className="underline decoration-1 underline-offset-3">
          Deliveries
        </a>{' '}
        <span aria-hidden="true">›</span>{' '}
        <a href={href(`/services/${edge.into}/`)} className="underline decoration-1 underline-offset-3">
          {service.name}
        </a>
      </p>
      <h1 className="max-w-[24ch] text-4xl sm:text-5xl">{edgeTitle(edge)}</h1>
      <div className="mt-6 grid max-w-[68ch] gap-4 text-lg">
        <p className="text-muted">{edge.hint}</p>
        <p>{verdict(edge)}</p>
        <p className="text-base">
          <Fact id={edge.fact} />
        </p>
      </div>
      {statements.length > 0 && (
        <Section id="statement" title="In the key policy">
          <Statements statements={statements} />
        </Section>
      )}
      {also.map(({ id, title, says, fact, policy }) => (
        <Section key={id} id={id} title={title}>
          <p className="max-w-[68ch]">{says}</p>
          {fact && <Source id={fact} />}
          {policy && (
            <div className="mt-4">
              <Statements statements={policy.statements} />
            </div>
          )}
        </Section>
      ))}
      <Section id="conditions" title="Conditions">
        <Row label="What AWS documents" facts={[edge.conditionFact]} />
        {edge.onlyWith?.map(({ key, value, fact }) => (
          <Row key={key} label={<Code>{key}</Code>} facts={[fact]}>
            Works only with {value}.
          </Row>
        ))}
        {edge.breaks.map(({ keys, fact }) => (
          <Row
            key={keys.join()}
            label={keys.map((key) => (
              <Code key={key}>{key}</Code>
            ))}
            facts={[fact]}
          >
            Breaks it: the statement would look right, and let nothing in.
          </Row>
        ))}
      </Section>
      <Section id="symptom" title="What you see when the key does not allow it">
        <p className="max-w-[68ch]">{edge.symptom.says}</p>
        <Source id={edge.symptom.fact} />
      </Section>
      {notes.length > 0 && (
        <Section id="know" title="Before you set it up">
          {notes.map(({ title, says, fact, more = [] }) => (
            <Row key={title} label={title} facts={[fact, ...more]}>
              {says}
            </Row>
          ))}
        </Section>
      )}
      <p className="mt-10">
        <a href={href(`/wizard/?${new URLSearchParams(answersOf(edge))}`)} className={BUTTON.primary}>
          Find the key, with this answered <span aria-hidden="true">→</span>
        </a>
      </p>
    </div>
  )
}

const Code = ({ children }: { children: string }) => (
  <code className="block text-[0.9em] [overflow-wrap:anywhere]">{children}</code>
)

const Source = ({ id }: { id: FactId }) => (
  <p className="mt-2 max-w-[68ch] text-[0.9375rem] text-muted">
    <Fact id={id} />
  </p>
)

function Row({ label, facts, children }: { label: ReactNode; facts: readonly FactId[]; children?: ReactNode }) {
  return (
    <div className="grid max-w-[76ch] gap-x-6 gap-y-1 border-t border-line py-2.5 last:border-b sm:grid-cols-[13rem_1fr]">
      <p className="font-semibold">{label}</p>
      <div>
        {children && <p>{children}</p>}
        {facts.map((id) => (
          <p key={id} className={children ? 'text-sm text-muted' : ''}>
            <Fact id={id} />
          </p>
        ))}
      </div>
    </div>
  )
}
