import { Fragment, type ReactNode } from 'react'
import { bucketKeysFor } from '../kms/bucket-keys.ts'
import { DELIVERIES } from '../kms/deliveries.ts'
import { factOf, type FactId } from '../kms/facts.ts'
import { OPTIONS, optionOf, type OptionId } from '../kms/options.ts'
import { deliver } from '../kms/policy/deliver.ts'
import { serviceOfStatement, someOf } from '../kms/policy/named.ts'
import { compares, type Statement } from '../kms/policy/statement.ts'
import { allEdges } from '../kms/service-edges.ts'
import { statementsAt, statementsOfDelivery } from '../kms/service-choice.ts'
import { optionNameAt, serviceOf } from '../kms/services.ts'
import { inSentence, listOf } from '../kms/words.ts'
import { BUTTON } from './button.ts'
import { edgeTitle, type AnyEdge } from './delivery-title.ts'
import { Fact, SourceLinks } from './fact.tsx'
import { href } from './href.ts'
import { PAGE_WIDTH } from './layout.tsx'
import { Section } from './recommendation/parts.tsx'
import { Statements } from './statement.tsx'

const BY_ID = new Map<string, AnyEdge>(allEdges().map((edge) => [edge.id, edge]))
export const edgeOf = (id: string): AnyEdge | undefined => BY_ID.get(id)

const answersOf = ({ id, into, asked }: AnyEdge) => ({ service: into, ...(asked && { delivery: id }) })

/** Whether AWS's own keys do, in a sentence. */
function verdict({ keys, into }: AnyEdge): string {
  const first = keys[0]
  if (!first) return 'No kind of key makes this work.'
  if (optionOf(first).ownKey)
    return `You need a customer managed key: the key policy has to name who calls, and that of a key which AWS provides cannot be changed.`
  const own = keys.some((id) => optionOf(id).ownKey)
  const service = serviceOf(into)
  const provided = OPTIONS.filter(({ id, ownKey }) => keys.includes(id) && !ownKey).map(
    (option) => `the ${inSentence(optionNameAt(service, option))}`,
  )
  // a name such as “SSE-S3” says whose key it is
  const whose = provided.some((name) => !name.includes('(')) ? ` of ${service.name.replace(/ \(.*\)$/, '')}` : ''
  return `You need no key of your own: it works under ${listOf(provided, 'or')}${whose}${own ? ', and under a customer managed key that admits it' : ', and under no KMS key of yours'}.`
}

/** One delivery by an AWS service: what it takes of the key and of the resource, and how it breaks. */
export function DeliveryPage({ edge }: { edge: AnyEdge }) {
  const service = serviceOf(edge.into)
  const delivery = DELIVERIES.find(({ id }) => id === edge.id)
  const statements = delivery
    ? statementsOfDelivery(edge.into, delivery.id)
    : statementsAt(service).filter(({ statement: { Principal } }) => Principal !== undefined && Principal !== '*')
  const isOwn = (id: OptionId) => Boolean(optionOf(id).ownKey)
  const ownKey = edge.keys.find(isOwn)
  const awsKey = edge.keys.find((id) => !isOwn(id))
  const isChoice = ownKey !== undefined && awsKey !== undefined
  const alsoUnder = (id: OptionId) => deliver(optionOf(id), answersOf(edge), {}).also
  // the key policy above is that of a key of one’s own, and so is what stands beside it
  const steps = alsoUnder(ownKey ?? awsKey ?? 'customer-managed-key')
  // the policy of the resource, or what else has to allow it
  const also = steps.filter(({ id }) => ['delivery', 'delivery-policy', `delivery-${edge.id}`].includes(id))
  const underAwsKey = new Map(isChoice ? alsoUnder(awsKey).map(({ id, says }) => [id, says]) : [])
  const inOtherRegions = steps.filter(({ id }) => id === 'delivery-region')
  const notes = 'notes' in edge ? (edge.notes ?? []) : []
  const bucketKeys = bucketKeysFor(answersOf(edge))
  const tellsOfBucketKeys = ownKey !== undefined && edge.into === 's3' && !bucketKeys.on
  const isNoted = notes.some(({ fact }) => bucketKeys.facts.includes(fact))
  const nameOf = (isMeant: (statement: Statement) => boolean) =>
    someOf(
      statements.map(({ statement }) => statement),
      isMeant,
    )
  const conditions = [...(edge.onlyWith ?? []), ...edge.breaks]
  const documented = edge.conditionFact === edge.fact ? [] : [edge.conditionFact]
  // in the order of the page, from the top: what a fact says stands there once, and its page wherever it counts
  const said = new Set([edge.fact])
  const evidence = (...ids: readonly FactId[]): readonly Evidence[] =>
    ids.map((id) => {
      const inFull = !said.has(id)
      said.add(id)
      return { id, inFull }
    })
  return (
    <div className={`${PAGE_WIDTH} pt-12 [overflow-wrap:anywhere]`}>
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
          {isChoice && 'With a key of your own, this holds. '}
          <Fact id={edge.fact} />
        </p>
      </div>
      {statements.length > 0 && (
        <Section id="statement" title="In the key policy">
          <Statements statements={statements} />
        </Section>
      )}
      {also.map(({ id, title, says, fact, policy }, at) => (
        <Section key={id} id={at === 0 ? 'other-half' : id} title={title}>
          <p className="max-w-[68ch]">{says}</p>
          {underAwsKey.has(id) && underAwsKey.get(id) !== says && (
            <p className="mt-2 max-w-[68ch]">Under a key that AWS provides: {inSentence(underAwsKey.get(id) ?? '')}</p>
          )}
          {fact && <Source of={evidence(fact)} />}
          {policy && (
            <div className="mt-4">
              <Statements statements={policy.statements} />
            </div>
          )}
        </Section>
      ))}
      {documented.length + conditions.length > 0 && (
        <Section id="conditions" title="Which conditions work, and which break it">
          {documented.length > 0 && <Row label="What AWS documents" of={evidence(...documented)} />}
          {edge.onlyWith?.map(({ key, value, fact }) => (
            <Row key={key} label={<Code>{key}</Code>} of={evidence(fact)}>
              {worksOnlyWith(
                value,
                nameOf(({ Condition }) => compares(Condition, key)),
              )}
            </Row>
          ))}
          {edge.breaks.map(({ keys, fact, of }) => (
            <Row
              key={keys.join()}
              label={keys.map((key) => (
                <Code key={key}>{key}</Code>
              ))}
              of={evidence(fact)}
            >
              {breaks(
                nameOf((statement) => !of || (serviceOfStatement(statement) !== undefined) === (of === 'services')),
              )}
            </Row>
          ))}
        </Section>
      )}
      <Section
        id="symptom"
        title={ownKey ? 'What you see when the key does not allow it' : 'What you see under a KMS key'}
      >
        <p className="max-w-[68ch]">{edge.symptom.says}</p>
        <Source
          of={edge.symptom.documented ? evidence(edge.symptom.fact) : [{ id: edge.symptom.fact, inFull: false }]}
        />
      </Section>
      {(notes.length > 0 || inOtherRegions.length > 0 || tellsOfBucketKeys) && (
        <Section id="know" title="Before you set it up">
          {tellsOfBucketKeys && !isNoted && (
            <Row label="S3 Bucket Keys" of={evidence(...bucketKeys.facts)}>
              {bucketKeys.says}
            </Row>
          )}
          {inOtherRegions.map(({ id, title, says, fact }) => (
            <Row key={id} label={title} of={fact ? evidence(fact) : []}>
              {says}
            </Row>
          ))}
          {notes.map(({ title, says, fact, more = [], page }) => (
            <Row key={title} label={title} of={evidence(fact, ...more)}>
              {withLink(says, page)}
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

/** A note, in which the title of another delivery leads to its page. */
function withLink(says: string, page: string | undefined): ReactNode {
  const to = page === undefined ? undefined : edgeOf(page)
  if (!to) return says
  const title = edgeTitle(to)
  const [before, after = ''] = says.split(title)
  return (
    <>
      {before}
      <a href={href(`/deliveries/${to.id}/`)} className="underline decoration-1 underline-offset-3">
        {title}
      </a>
      {after}
    </>
  )
}

/** @param some statements, where the others take other values, or do not know the key */
const worksOnlyWith = (value: string, some: string | undefined): string =>
  some === undefined ? `Works only with ${value}.` : `In ${some} it works only with ${value}.`

/** @param some statements, where the others take the key */
const breaks = (some: string | undefined): string =>
  some === undefined
    ? 'Breaks it: the statement would look right, and let nothing in.'
    : `Breaks ${some}, which would look right and let nothing in.`

const Code = ({ children }: { children: string }) => (
  <code className="block text-[0.9em] [overflow-wrap:anywhere]">
    {children.split(/(?<=:)/).map((part, at) => (
      // parts of a name have no name but their place
      // oxlint-disable-next-line react/no-array-index-key
      <Fragment key={at}>
        {at > 0 && <wbr />}
        {part}
      </Fragment>
    ))}
  </code>
)

/** A fact behind a claim: its sentence, or its page alone where the sentence stands above or tells nothing of the claim. */
interface Evidence {
  readonly id: FactId
  readonly inFull: boolean
}

const Source = ({ of }: { of: readonly Evidence[] }) =>
  of.map(({ id, inFull }) => (
    <p key={id} className={inFull ? 'mt-2 max-w-[68ch] text-[0.9375rem] text-muted' : 'mt-2'}>
      {inFull ? <Fact id={id} /> : <SourceLinks ids={[id]} />}
    </p>
  ))

function Row({ label, of, children }: { label: ReactNode; of: readonly Evidence[]; children?: ReactNode }) {
  // without a claim of ours the facts are all that the row says
  const inFull = of.filter((each) => each.inFull || !children).map(({ id }) => id)
  const pages = new Set(inFull.map((id) => factOf(id).source))
  const others = of.map(({ id }) => id).filter((id) => !pages.has(factOf(id).source))
  return (
    <div className="grid max-w-[76ch] gap-x-6 gap-y-1 border-t border-line py-2.5 last:border-b sm:grid-cols-[13rem_1fr]">
      <p className="font-semibold">{label}</p>
      <div>
        {children && <p>{children}</p>}
        {inFull.map((id) => (
          <p key={id} className={children ? 'text-sm text-muted' : ''}>
            <Fact id={id} />
          </p>
        ))}
        {others.length > 0 && (
          <p>
            <SourceLinks ids={others} />
          </p>
        )}
      </div>
    </div>
  )
}
