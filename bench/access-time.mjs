import { domain, timeOf } from './measure.mjs'

const RUNS = 41

/** As often as a reader who types a few lines has the page worked out anew: the engine has then compiled what it needs. */
const FRAMES = 301

/** As long a list as a careless reader pastes. */
const ACCOUNTS = 40

/** A bucket that receives from nearly everywhere and is shared with many: the longest policy that we know of. */
const LARGEST = {
  service: 's3',
  accounts: 'others',
  sharing: 'both',
  access: 'own',
  regions: 'several',
}

/** How often the yardstick writes and reads the policy: some milliseconds. */
const AGAIN = 100

/**
 * How fast requests are judged, and how long a page takes to show all of the largest case anew. The medians of the runs.
 * Machines differ, and other work gets in: so each run is set against one that writes the same policy as JSON and reads it back.
 *
 * @returns {Promise<{ perSecond: number, frame: number, ratio: number, first: number }>} requests a second; milliseconds; how
 *   many times as long as the JSON takes; the milliseconds of the very first time, when nothing is compiled or cached
 */
export async function accessTime() {
  const {
    FIELDS,
    FORMS,
    deploymentOf,
    evaluateRequest,
    optionOf,
    readAnswers,
    readDetails,
    sceneOf,
    whoCan,
    QUESTIONS,
  } = await domain()
  const deliveries = QUESTIONS.find(({ id }) => id === 'delivery')?.choices ?? []
  const { answers } = readAnswers({
    ...LARGEST,
    delivery: deliveries
      .map(({ id }) => id)
      .filter(
        (id) => readAnswers({ ...LARGEST, delivery: id }).answers.delivery === id && id !== 'none' && id !== 'unsure',
      )
      .join('.'),
  })
  const typed = Object.fromEntries(FIELDS.map(({ id, example }) => [id, example]))
  const accounts = Array.from({ length: ACCOUNTS }, (_, at) => String(444455550000 + at))
  const { details } = readDetails({ ...typed, otherAccounts: accounts.join('\n'), keyId: '' })
  const option = optionOf('multi-region-key')
  if (!option.ownKey) throw new Error('the option has no key of its own')
  const key = option.ownKey
  const showAll = () => {
    whoCan(sceneOf(key, answers, details))
    const deployment = deploymentOf(option, answers, details, [])
    if (!deployment) throw new Error('nothing to deploy')
    for (const form of FORMS) form.textOf(deployment)
  }
  const first = timeOf(showAll)
  const { policy, keyArn, account } = sceneOf(key, answers, details)
  const frames = Array.from({ length: FRAMES }, () => {
    const yardstick = timeOf(() => {
      for (let again = 0; again < AGAIN; again++) JSON.parse(JSON.stringify(policy))
    })
    const frame = timeOf(showAll)
    return { frame, ratio: frame / yardstick }
  })
  const requests = ['kms:Decrypt', 'kms:GenerateDataKey', 'kms:CreateGrant', 'kms:PutKeyPolicy'].flatMap((action) =>
    [`arn:aws:iam::${account}:role/Application`, `arn:aws:iam::444455550039:role/Any`, 'logs.amazonaws.com'].map(
      (principal) => ({
        principal,
        action,
        resource: keyArn,
        resourceAccount: account,
        context: { 'kms:ViaService': 's3.eu-west-1.amazonaws.com', 'aws:SourceAccount': account },
      }),
    ),
  )
  const ROUNDS = 100
  const times = Array.from({ length: RUNS }, () =>
    timeOf(() => {
      for (let round = 0; round < ROUNDS; round++) {
        for (const request of requests) evaluateRequest({ keyPolicy: policy, identityPolicies: [], request })
      }
    }),
  )
  return {
    perSecond: (ROUNDS * requests.length * 1000) / median(times),
    frame: median(frames.map(({ frame }) => frame)),
    ratio: median(frames.map(({ ratio }) => ratio)),
    first,
  }
}

/** @param {number[]} of */
const median = (of) => of.toSorted((a, b) => a - b)[Math.floor(of.length / 2)] ?? Number.NaN
