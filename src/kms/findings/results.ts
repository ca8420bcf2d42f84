import type { Check } from './check.ts'
import { checkNamedBy } from './table.ts'

/** How a check went, as far as the output of the scanner says it. */
export interface Result {
  readonly failed: number
  /** Passed, skipped, or defined without a finding. */
  readonly passed: number
  /** What it failed for, each once, as the scanner names it. */
  readonly resources: readonly string[]
}

type Status = 'failed' | 'passed'

interface Around {
  readonly status: Status | undefined
  readonly resources: readonly string[]
  /** Found further out already: many outputs say the id of a finding twice. */
  readonly seen: ReadonlySet<Check>
}

/** No output is nested as deep. */
const MOST_DEEP = 40
const MOST_RESOURCES = 100

const ID = /^(?:check|rule|avd|control|security_?control|generator)?_?id$|^event_code$/i
const PASSED = /^(?:pass|passed|skip|skipped|suppressed|muted|notapplicable|not_available)$/i
const FAILED = /^(?:fail|failed|warn|warning|open)$/i
/** Checkov’s console output: the id, and in the next line how it went. */
const CHECKOV = /^Check: (\S+?):.*\r?\n\s*(PASSED|FAILED|SKIPPED) for resource: (\S+)/gm

/**
 * How checks went in the JSON of Checkov, Trivy, Prowler, cfn-nag and AWS Security Hub, in SARIF, in lines of JSON, and in what
 * Checkov prints. Empty for any other text. Never throws.
 */
export function resultsIn(text: string): ReadonlyMap<Check, Result> {
  const results = new Map<Check, Result>()
  for (const document of documentsIn(text)) {
    walk(document, { status: undefined, resources: [], seen: new Set() }, 0, results)
  }
  for (const [, id = '', word = '', resource = ''] of text.matchAll(CHECKOV)) {
    const check = checkNamedBy(id)
    if (check) add(results, check, word === 'FAILED' ? 'failed' : 'passed', [resource])
  }
  return results
}

/** A text that is JSON as a whole, or line by line. */
function documentsIn(text: string): unknown[] {
  if (!/^\s*[[{]/.test(text)) return []
  const whole = parsed(text)
  if (whole !== undefined) return [whole]
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines.map(parsed).filter((line) => line !== undefined)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function walk(node: unknown, around: Around, depth: number, results: Map<Check, Result>) {
  if (depth > MOST_DEEP || typeof node !== 'object' || node === null) return
  if (Array.isArray(node)) {
    for (const each of node) walk(each, around, depth + 1, results)
    return
  }
  const here = node as Record<string, unknown>
  const named = resourcesOf(here)
  const status = statusOf(here) ?? around.status
  const resources = named.length > 0 ? named : around.resources
  const checks = new Set(
    Object.entries(here).flatMap(([key, value]) =>
      typeof value === 'string' && ID.test(key) ? (checkNamedBy(value.split('/').at(-1) ?? '') ?? []) : [],
    ),
  )
  for (const check of checks) if (!around.seen.has(check)) add(results, check, status ?? 'failed', resources)
  const seen = checks.size > 0 ? new Set([...around.seen, ...checks]) : around.seen
  for (const [key, value] of Object.entries(here)) {
    // SARIF lists all the rules of its tool, whether they found something or not
    const isRules = key === 'tool' && 'results' in here
    walk(value, { status: isRules ? 'passed' : status, resources, seen }, depth + 1, results)
  }
}

function statusOf(here: Record<string, unknown>): Status | undefined {
  const { Compliance: compliance, check_result: checked } = here
  for (const value of [
    here.status_code,
    isRecord(compliance) ? compliance.Status : undefined,
    isRecord(checked) ? checked.result : undefined,
    here.Status,
    here.status,
    here.kind,
    here.type,
  ]) {
    if (typeof value !== 'string') continue
    if (PASSED.test(value)) return 'passed'
    if (FAILED.test(value)) return 'failed'
  }
  return undefined
}

function resourcesOf(here: Record<string, unknown>): string[] {
  const cause = isRecord(here.CauseMetadata) ? here.CauseMetadata.Resource : undefined
  for (const value of [
    here.resource,
    cause,
    here.logical_resource_ids,
    here.resources,
    here.Resources,
    here.locations,
  ]) {
    const names = (Array.isArray(value) ? value : [value]).map(nameOf).filter((name) => name !== '')
    if (names.length > 0) return names
  }
  return []
}

function nameOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (!isRecord(value)) return ''
  for (const name of [value.uid, value.Id, value.name]) if (typeof name === 'string') return name
  const place = isRecord(value.physicalLocation) ? value.physicalLocation : {}
  const file = isRecord(place.artifactLocation) ? place.artifactLocation.uri : undefined
  const line = isRecord(place.region) ? place.region.startLine : undefined
  return typeof file === 'string' ? `${file}${typeof line === 'number' ? `:${line}` : ''}` : ''
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

function add(results: Map<Check, Result>, check: Check, status: Status, names: readonly string[]) {
  const { failed, passed, resources } = results.get(check) ?? { failed: 0, passed: 0, resources: [] }
  const isFailure = status === 'failed'
  const fresh = isFailure && resources.length < MOST_RESOURCES ? names.filter((name) => !resources.includes(name)) : []
  results.set(check, {
    failed: failed + (isFailure ? 1 : 0),
    passed: passed + (isFailure ? 0 : 1),
    resources: [...resources, ...fresh].slice(0, MOST_RESOURCES),
  })
}
