import { Fragment, type ReactNode } from 'react'
import { writeAnswers, type Answers } from '../kms/answers.ts'
import type { FactId } from '../kms/facts.ts'
import { GUIDES } from '../kms/guides.ts'
import { toldOfLostKey } from '../kms/lost-keys.ts'
import { optionOf, type Option } from '../kms/options.ts'
import { routeOf } from '../kms/move.ts'
import { allEdges } from '../kms/service-edges.ts'
import {
  beyondTheSimplest,
  differencesAt,
  offeredAt,
  refusalsAt,
  sharedUnderAny,
  simplestAt,
  statementsAt,
  titleAt,
  type Refusal,
} from '../kms/service-choice.ts'
import { optionNameAt } from '../kms/services.ts'
import { CATEGORIES, type Service } from '../kms/services/service.ts'
import { inSentence } from '../kms/words.ts'
import { BUTTON } from './button.ts'
import { ComparisonTable } from './comparison-table.tsx'
import { edgeName } from './delivery-title.ts'
import { Fact } from './fact.tsx'
import { href } from './href.ts'
import { OptionTag } from './key-glyph.tsx'
import { PAGE_WIDTH } from './layout.tsx'
import { WayCard } from './recommendation/move.tsx'
import { Section } from './recommendation/parts.tsx'
import { ServiceNotes } from './recommendation/service-notes.tsx'
import { Statements } from './statement.tsx'

/** All that we know of the keys of one service, for whoever does not want to answer questions. */
export function ServicePage({ service }: { service: Service }) {
  const guide = GUIDES[service.id]
  const beyond = beyondTheSimplest(service)
  const isOwnCode = service.category === 'applications'
  const statements = statementsAt(service)
  const edges = allEdges().filter(({ into }) => into === service.id)
  const whenLost = toldOfLostKey(service.id)
  const said = new Set<FactId>([
    service.defaultFact,
    guide.calls.fact,
    guide.keyChange.fact,
    ...guide.moves.flatMap(({ facts }) => facts),
    ...whenLost,
  ])
  const advice = [...new Set([...guide.advice, ...Object.values(guide.adviceFor ?? {}).flat()])].filter(
    (fact) => !said.has(fact),
  )
  return (
    <div className={`${PAGE_WIDTH} pt-12 [overflow-wrap:anywhere]`}>
      <p data-search="no" className="mb-2 text-[0.9375rem] text-muted">
        <a href={href('/services/')} className="underline decoration-1 underline-offset-3">
          Services
        </a>{' '}
        <span aria-hidden="true">›</span> {CATEGORIES[service.category]}
      </p>
      <h1 className="max-w-[24ch] text-4xl sm:text-5xl">{titleAt(service)}</h1>
      <Lead service={service} />
      {beyond.length > 0 && (
        <Section id="when" title="When that is not enough">
          <dl className="max-w-[76ch] divide-y divide-line border-y border-line">
            {beyond.map(({ outcome, answers }) => (
              <div key={outcome} className="grid gap-x-6 gap-y-1 py-3 sm:grid-cols-[15rem_1fr]">
                <dt>
                  {outcome === 'nothing-fits' ? (
                    <span className="font-semibold text-bad">No kind of key does it</span>
                  ) : (
                    <Tag option={optionOf(outcome)} />
                  )}
                </dt>
                <dd>
                  <ul className="list-disc pl-5">
                    {answers.map(({ question, choice, answers: given }) => (
                      <li key={question.id + choice.id}>
                        <WizardLink answers={given}>{choice.because}</WizardLink>
                      </li>
                    ))}
                  </ul>
                </dd>
              </div>
            ))}
          </dl>
        </Section>
      )}
      <Kinds service={service} />
      {statements.length > 0 && (
        <Section id="statement" title={isOwnCode ? 'The key policy' : `The key policy for ${service.name}`}>
          <p className="mb-4 max-w-[68ch]">
            What a customer managed key needs for {isOwnCode ? 'this' : 'it'}, beside the statements that every key
            policy has. <WizardLink answers={{ service: service.id }}>The wizard writes the whole policy</WizardLink>,
            with your names in it.
          </p>
          <Statements statements={statements} />
        </Section>
      )}
      {edges.length > 0 && (
        <Section
          id="deliveries"
          title={edges.some(({ asked }) => asked) ? `Other AWS services and ${service.name}` : 'More on its key policy'}
        >
          <ul className="max-w-[76ch] divide-y divide-line border-y border-line">
            {edges.map((edge) => (
              <li key={edge.id} className="py-2.5">
                <a
                  href={href(`/deliveries/${edge.id}/`)}
                  className="inline-block min-h-6 font-semibold underline decoration-1 underline-offset-3"
                >
                  {edgeName(edge)}
                </a>
                <span className="block text-[0.9375rem] text-muted">{edge.hint}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <ServiceNotes service={service} known={[service.defaultFact]} />
      {guide.moves.length > 0 && (
        <Section id="move" title="How to change the key">
          <div className="grid max-w-[76ch] gap-5">
            {guide.moves.map((way) => (
              <Fragment key={way.how + way.steps.join()}>
                <WayCard way={way} {...routed(routeOf(way, service))} />
              </Fragment>
            ))}
          </div>
        </Section>
      )}
      {whenLost.length > 0 && (
        <Section id="disabled" title="When its key is disabled or lost">
          {guide.whenDisabled?.danger && (
            <div className="mb-3 max-w-[68ch] rounded-xl border-2 border-bad p-4">
              <p className="font-semibold text-bad">{guide.whenDisabled.danger.title}</p>
              <p>{guide.whenDisabled.danger.says}</p>
            </div>
          )}
          <Facts ids={whenLost} />
        </Section>
      )}
      {advice.length > 0 && (
        <Section id="know" title="Worth knowing">
          <Facts ids={advice} />
        </Section>
      )}
      <p className="mt-10">
        <a
          href={href(`/wizard/?${new URLSearchParams(writeAnswers({ service: service.id }))}`)}
          className={BUTTON.primary}
        >
          Find the key for {service.resource} <span aria-hidden="true">→</span>
        </a>
      </p>
    </div>
  )
}

const routed = (route: string | undefined) => (route ? { route } : {})

/** The answer first: what happens without a choice, and the simplest kind of key. */
function Lead({ service }: { service: Service }) {
  const simplest = simplestAt(service)
  const setting = simplest && GUIDES[service.id].settings[simplest.ownKey ? 'own-key' : simplest.id]
  return (
    <div className="mt-6 grid max-w-[68ch] gap-4 text-lg">
      <p>
        <Fact id={service.defaultFact} />
      </p>
      {simplest ? (
        <p>
          Take {simplest.ownKey ? 'a' : 'the'}{' '}
          <Tag option={simplest} name={inSentence(optionNameAt(service, simplest))} /> where nothing more is asked.
          {setting && ` What you set: ${inSentence(setting).replace(/^Nothing/, 'nothing')}`}
        </p>
      ) : (
        <p>No kind of KMS key protects {service.resource}.</p>
      )}
    </div>
  )
}

const Tag = ({ option, name = option.name }: { option: Option; name?: string }) => (
  <a href={href(`/recommendation/${option.id}/`)} className="underline decoration-1 underline-offset-3">
    <OptionTag family={option.family}>{name}</OptionTag>
  </a>
)

const WizardLink = ({ answers, children }: { answers: Answers; children: ReactNode }) => (
  <a
    href={href(`/wizard/?${new URLSearchParams(writeAnswers(answers))}`)}
    className="underline decoration-1 underline-offset-3"
  >
    {children}
  </a>
)

function Kinds({ service }: { service: Service }) {
  const offered = offeredAt(service)
  const differences = differencesAt(service)
  const refused = refusalsAt(service)
  const sharing = sharedUnderAny(service)
  return (
    <Section
      id="kinds"
      title={service.category === 'applications' ? 'The kinds of key that do it' : 'The kinds of key it offers'}
    >
      {differences.length > 0 ? (
        <ComparisonTable needs={differences} options={offered.map(({ id }) => id)} service={service} />
      ) : (
        <p className="max-w-[68ch]">{offered.map(({ name }) => name).join(', ') || 'None.'}</p>
      )}
      {sharing && (
        <p className="mt-4 max-w-[76ch]">
          Other accounts need no key of yours. <Fact id={sharing} />
        </p>
      )}
      {refused.length > 0 && (
        <ul className="mt-4 grid max-w-[76ch] gap-1 text-[0.9375rem] text-muted">
          {refused.map(({ options, fact }, at) => (
            <li key={fact}>
              {options.length === 1 ? 'No' : isOne(refused[at - 1]) ? 'None of these:' : 'Nor these:'}{' '}
              {options.map(({ name }) => inSentence(name)).join('; ')}
              {fact === service.defaultFact ? (
                ', as said at the top.'
              ) : (
                <>
                  . <Fact id={fact} />
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

/** Whether the sentence before was on one kind of key, or there was none. */
const isOne = (before: Refusal | undefined) => before === undefined || before.options.length === 1

const Facts = ({ ids }: { ids: readonly FactId[] }) => (
  <ul className="grid max-w-[76ch] list-disc gap-2 pl-5">
    {ids.map((id) => (
      <li key={id}>
        <Fact id={id} />
      </li>
    ))}
  </ul>
)
