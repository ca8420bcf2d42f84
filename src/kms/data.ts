import { FACT_IDS, factOf } from './facts.ts'
import { GUIDES } from './guides.ts'
import { KEY_USES } from './key-uses.ts'
import { NEED_IDS, NEEDS, OPTIONS } from './options.ts'
import { review } from './paths.ts'
import { QUESTIONS } from './questions.ts'
import { allEdges } from './service-edges.ts'
import { SERVICES } from './services.ts'
import { CATEGORIES } from './services/service.ts'
import { SEARCH_WORDS } from './search-words.ts'
import { RULES_VERSION } from './version.ts'

/**
 * The public data of the site for programs, by the name of the file: the same tables that the pages read, and nothing else.
 * `dataSchemas` describes each of them.
 */
export function publicData() {
  return {
    facts: { facts: FACT_IDS.map((id) => ({ id, ...factOf(id) })) },
    options: { needs: NEED_IDS.map((id) => ({ id, ...NEEDS[id] })), options: OPTIONS },
    services: {
      categories: Object.entries(CATEGORIES).map(([id, name]) => ({ id, name })),
      services: SERVICES.map((service) => ({
        ...service,
        words: SEARCH_WORDS[service.id],
        keyUse: KEY_USES[service.id],
        guide: GUIDES[service.id],
      })),
    },
    deliveries: { deliveries: allEdges() },
    questions: { questions: QUESTIONS },
    paths: pathsData(),
  } as const
}

export type DataName = keyof ReturnType<typeof publicData>

function pathsData() {
  const { sets, setsOf, gaps, unreachable, outcomes } = review()
  return {
    sets: String(sets),
    gaps: String(gaps),
    contradictions: String(setsOf.get('nothing-fits') ?? 0n),
    ledTo: [...OPTIONS.map(({ id }) => id), 'nothing-fits' as const].map((outcome) => {
      const classes = outcomes.filter(({ standing }) => (standing[0]?.id ?? 'nothing-fits') === outcome)
      return {
        outcome,
        sets: String(setsOf.get(outcome) ?? 0n),
        classes: classes.length,
        services: new Set(classes.map(({ service }) => service)).size,
      }
    }),
    unreachable: unreachable.map(({ id }) => id),
    classes: outcomes.map(({ service, standing, sets: inClass, answers }) => ({
      service,
      standing: standing.map(({ id }) => id),
      sets: String(inClass),
      answers,
    })),
  }
}

type Schema = { readonly [keyword: string]: unknown }

const text: Schema = { type: 'string', minLength: 1 }
/** As text: it can be more than a number of JSON is sure to hold. */
const countOrNone: Schema = { type: 'string', pattern: String.raw`^(?:0|[1-9]\d*)$` }
const count: Schema = { type: 'string', pattern: String.raw`^[1-9]\d*$` }
const date: Schema = { type: 'string', pattern: String.raw`^\d{4}-\d{2}-\d{2}$` }
const url: Schema = { type: 'string', pattern: '^https://' }
const list = (items: Schema): Schema => ({ type: 'array', items })
const oneOf = (words: readonly string[]): Schema => ({ enum: words })
const mapOf = (keys: Schema, values: Schema): Schema => ({
  type: 'object',
  propertyNames: keys,
  additionalProperties: values,
})

/** An object with these members and no others; a name that ends in “?” may be absent. */
const object = (members: { readonly [name: string]: Schema }): Schema => ({
  type: 'object',
  properties: Object.fromEntries(Object.entries(members).map(([name, schema]) => [name.replace('?', ''), schema])),
  required: Object.keys(members).filter((name) => !name.endsWith('?')),
  additionalProperties: false,
})

/** JSON Schemas (draft 2020-12) of the files, by name, with the ids as they are today. */
export function dataSchemas(): { readonly [Name in DataName]: Schema } {
  const fact = oneOf(FACT_IDS)
  const need = oneOf(NEED_IDS)
  const option = oneOf(OPTIONS.map(({ id }) => id))
  const service = oneOf(SERVICES.map(({ id }) => id))
  const question = oneOf(QUESTIONS.map(({ id }) => id))
  const cell = object({ met: { type: 'boolean' }, fact })
  const oneOrMore: Schema = { anyOf: [text, list(text)] }
  const condition = mapOf(text, mapOf(text, oneOrMore))
  const caller = object({
    kind: oneOf(['service', 'service-linked-role', 'role', 'users']),
    'principal?': text,
    'optIn?': object({ principal: text, fact }),
    'role?': text,
  })
  const uses = oneOf(['read', 'write', 'both'])
  return {
    facts: file(
      'Facts',
      'What the site claims of AWS: one sentence each, with its source and the day it was read there.',
      {
        facts: list(
          object({
            id: text,
            'value?': { type: 'number' },
            'unit?': text,
            says: text,
            source: object({ title: text, url, textOf: { type: 'string', pattern: String.raw`^\d{4}(-\d{2})?$` } }),
            checkedOn: date,
            'volatile?': { const: true },
          }),
        ),
      },
    ),
    options: file('Options', 'The kinds of key, simplest first, and which need each of them meets.', {
      needs: list(object({ id: need, says: text, inSentence: text })),
      options: list(
        object({
          id: option,
          family: text,
          name: text,
          shortName: text,
          is: text,
          when: text,
          'ownKey?': object({ origin: text, multiRegion: { type: 'boolean' } }),
          advice: list(fact),
          cells: { ...mapOf(need, cell), required: NEED_IDS },
        }),
      ),
    }),
    services: file('Services', 'What each AWS service offers, where it departs, how users reach its key, its guide.', {
      categories: list(object({ id: text, name: text })),
      services: list(
        object({
          id: service,
          category: oneOf(Object.keys(CATEGORIES)),
          name: text,
          resource: text,
          hint: text,
          default: { anyOf: [option, { const: 'none' }] },
          defaultFact: fact,
          needs: list(need),
          names: mapOf(option, text),
          notOffered: mapOf(option, fact),
          departs: mapOf(option, mapOf(need, cell)),
          sharedUses: list(uses),
          'sharedByAccountOnly?': { const: true },
          words: list(text),
          keyUse: object({
            actions: list(text),
            'via?': oneOrMore,
            'condition?': condition,
            'notSymmetric?': object({ keyUsage: text, 'only?': object({ keySpec: text, region: text, fact }) }),
            describe: { type: 'boolean' },
            grants: { anyOf: [{ type: 'boolean' }, { const: 'without-condition' }] },
            'grantCondition?': condition,
            'grantSays?': text,
            'grantWithout?': text,
            'grantFact?': fact,
            'further?': list(
              object({
                sid: text,
                actions: list(text),
                'via?': text,
                'condition?': condition,
                says: text,
                without: text,
                fact,
              }),
            ),
            shared: mapOf(uses, list(text)),
            'sharedCondition?': condition,
            'sharedDirectly?': { type: 'boolean' },
            'sharedSays?': mapOf(uses, text),
            'sharedService?': mapOf(uses, list(text)),
            callers: list(
              object({
                sid: text,
                principal: text,
                actions: list(text),
                'condition?': condition,
                says: text,
                without: text,
                fact,
              }),
            ),
            fact,
            sharedFact: fact,
          }),
          guide: object({
            calls: object({ by: list(oneOf(['caller', 'grant', 'service', 'role'])), fact }),
            'viaService?': list(text),
            'encryptionContext?': list(text),
            keyChange: object({ inPlace: { type: 'boolean' }, fact }),
            moves: list(
              object({
                'from?': list({ anyOf: [option, { const: 'none' }] }),
                'to?': list(option),
                how: text,
                steps: list(text),
                staysBehind: text,
                'final?': text,
                facts: list(fact),
              }),
            ),
            'unverified?': list(text),
            'whenDisabled?': object({ 'danger?': object({ title: text, says: text }), facts: list(fact) }),
            'readings?': list(text),
            advice: list(fact),
            'adviceFor?': mapOf({ anyOf: [option, { const: 'own-key' }] }, list(fact)),
            settings: mapOf({ anyOf: [option, { const: 'own-key' }] }, text),
          }),
        }),
      ),
    }),
    deliveries: file('Deliveries', 'AWS services that use an encrypted resource under their own name or with a role.', {
      deliveries: list(
        object({
          id: text,
          into: service,
          says: text,
          hint: text,
          // whether the wizard asks for it; else it comes with the service
          asked: { type: 'boolean' },
          'needs?': list(need),
          keys: list(option),
          permissions: list(
            object({
              caller,
              'does?': text,
              actions: list(text),
              'condition?': condition,
              'says?': text,
            }),
          ),
          'otherHalf?': object({
            kind: oneOf(['resource-policy', 'other']),
            'of?': text,
            'principals?': list(text),
            'actions?': list(text),
            'statements?': list(
              object({
                caller,
                does: text,
                actions: list(text),
                resource: text,
                'condition?': condition,
                'says?': text,
                fact,
                'more?': list(fact),
              }),
            ),
            'title?': text,
            'says?': text,
            'underAwsKey?': text,
          }),
          breaks: list(object({ keys: list(text), fact, 'of?': oneOf(['services', 'roles']) })),
          'onlyWith?': list(object({ key: text, value: text, fact })),
          symptom: object({ documented: { type: 'boolean' }, says: text, fact }),
          'notes?': list(
            object({
              title: text,
              says: text,
              fact,
              'more?': list(fact),
              'page?': text,
              'ofTheKeyPolicy?': { const: true },
            }),
          ),
          'noBucketKeys?': { const: true },
          fact,
          conditionFact: fact,
        }),
      ),
    }),
    questions: file('Questions', 'The questions of the wizard, their choices, and what each choice needs of a key.', {
      questions: list(
        object({
          id: question,
          topic: text,
          ask: text,
          hint: text,
          why: text,
          fact,
          choices: list(
            object({
              id: text,
              says: text,
              'hint?': text,
              'group?': text,
              because: text,
              needs: list(need),
              'needsAt?': mapOf(service, list(need)),
              'alone?': { const: true },
              'services?': list(service),
              'advice?': list(fact),
              'assumes?': text,
              'undecided?': text,
            }),
          ),
          'many?': { const: true },
          'onlyAfter?': object({ question, choices: list(text), otherwise: text }),
          'shapes?': text,
          skipped: { type: 'string' },
        }),
      ),
    }),
    paths: file('Paths', 'Where all answers lead; each class: service, options that stand, sets, one of them.', {
      sets: count,
      gaps: { const: '0' },
      contradictions: count,
      ledTo: list(
        object({
          outcome: { anyOf: [option, { const: 'nothing-fits' }] },
          sets: countOrNone,
          classes: { type: 'integer', minimum: 0 },
          services: { type: 'integer', minimum: 0 },
        }),
      ),
      unreachable: { ...list(option), maxItems: 0 },
      classes: list(
        object({
          service,
          standing: list(option),
          sets: count,
          answers: mapOf(question, text),
        }),
      ),
    }),
  }
}

const file = (title: string, description: string, members: { readonly [name: string]: Schema }): Schema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title,
  description,
  ...object({ $schema: text, rulesVersion: { type: 'integer', minimum: 1 }, ...members }),
})

/** Everything below `/data/`, by the name of the file: the data, and a schema beside each. */
export function dataFiles(): { readonly [file: string]: string } {
  const schemas = dataSchemas()
  const entries = (Object.entries(publicData()) as [DataName, object][]).flatMap(([name, data]) => [
    [`${name}.json`, json({ $schema: `./${name}.schema.json`, rulesVersion: RULES_VERSION, ...data })],
    [`${name}.schema.json`, json(schemas[name])],
  ])
  return Object.fromEntries(entries)
}

const json = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`
