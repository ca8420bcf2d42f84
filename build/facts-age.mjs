/** @import { Fact } from '../src/kms/facts/fact.ts' */
/** @typedef {{ readonly url: string, readonly says: string }} Answer */

/** A fact that was checked longer ago is old. */
export const DAYS = 180

/**
 * The facts that were checked more than `DAYS` days before a day: volatile ones first, then the oldest first.
 *
 * @param {readonly (readonly [id: string, fact: Fact])[]} facts
 * @param {string} day ISO date
 */
export function oldFacts(facts, day) {
  const limit = new Date(Date.parse(day) - DAYS * 86_400_000).toISOString().slice(0, 10)
  return facts
    .filter(([, { checkedOn }]) => checkedOn < limit)
    .toSorted(
      ([, a], [, b]) =>
        Number(b.volatile ?? false) - Number(a.volatile ?? false) || a.checkedOn.localeCompare(b.checkedOn),
    )
}

const TIMEOUT = 20_000
const AT_A_TIME = 4
/** So many unanswered, and none answered: there is no network. */
const GIVE_UP = 12

/**
 * Asks for each address, a few at a time.
 *
 * @param {readonly string[]} urls
 * @param {typeof fetch} ask
 * @returns {Promise<{ dead: Answer[], unclear: Answer[], isOffline: boolean }>} `dead` where the page is gone, or where another
 *   one came instead; `unclear` where nothing can be said about it. Offline where no address answered at all.
 */
export async function deadSources(urls, ask = fetch) {
  const waiting = [...new Set(urls.map((url) => url.replace(/#.*/, '')))]
  /** @type {Answer[]} */
  const dead = []
  /** @type {Answer[]} */
  const unclear = []
  let reached = 0
  let unreached = 0
  const isOffline = () => reached === 0 && (waiting.length === 0 || unreached >= GIVE_UP) && unreached > 0
  const worker = async () => {
    for (let url = waiting.shift(); url !== undefined && !isOffline(); url = waiting.shift()) {
      try {
        const { status, url: at } = await head(url, ask)
        reached++
        if (status === 404 || status === 410) dead.push({ url, says: `HTTP status ${status}` })
        else if (status >= 400) unclear.push({ url, says: `HTTP status ${status}` })
        else if (at && pathOf(at) !== pathOf(url)) dead.push({ url, says: `leads to ${at}` })
      } catch (error) {
        unreached++
        unclear.push({ url, says: reasonOf(error) })
      }
    }
  }
  await Promise.all(Array.from({ length: AT_A_TIME }, worker))
  return { dead, unclear, isOffline: isOffline() }
}

/** Some servers refuse to be asked for the head alone. @param {string} url @param {typeof fetch} ask */
async function head(url, ask) {
  const answer = await ask(url, { method: 'HEAD', signal: AbortSignal.timeout(TIMEOUT) })
  if (answer.status < 400) return answer
  const again = await ask(url, { method: 'GET', signal: AbortSignal.timeout(TIMEOUT) })
  await again.body?.cancel()
  return again
}

/** @param {string} url */
const pathOf = (url) => new URL(url).pathname.replace(/\/(index\.html)?$/, '')

/** @param {unknown} error */
const reasonOf = (error) =>
  error instanceof Error ? (error.cause instanceof Error ? error.cause.message : error.message) : String(error)
