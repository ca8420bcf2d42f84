import { useMemo, useSyncExternalStore } from 'react'
import type { OwnKey } from '../kms/options.ts'
import { FIELDS, fitting, readDetails, type Details, type FieldId, type Problem } from '../kms/policy/details.ts'
import { partitionOf } from '../kms/policy/settings.ts'
import { useSettings } from './settings.ts'

type Typed = { readonly [Id in FieldId]?: string }

interface Known {
  readonly typed: Typed
  readonly details: Details
  readonly problems: readonly Problem[]
}

/** What a prerendered page knows. */
const NOTHING: Typed = {}

/** What the reader has typed, kept while the site is open and nowhere else. A full link brings it along behind `#`. */
let known: Typed = import.meta.env.SSR ? NOTHING : fromHash(location.hash)
const listeners = new Set<() => void>()

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** What was typed, read for the partition that the address names. */
export function useDetails(): Known {
  const typed = useSyncExternalStore(
    subscribe,
    () => known,
    () => NOTHING,
  )
  const partition = partitionOf(useSettings())
  return useMemo(() => ({ typed, ...readDetails(typed, partition) }), [typed, partition])
}

/** What was typed, as far as it fits the kind of key. */
export function useDetailsFor(key: OwnKey | undefined): Known {
  const { typed, details, problems } = useDetails()
  const fit = fitting(details, key)
  return { typed, details: fit.details, problems: [...problems, ...fit.problems] }
}

/** Takes what was typed into a field. */
export function typeDetail(field: FieldId, text: string) {
  known = { ...known, [field]: text }
  for (const listener of listeners) listener()
}

/** Reads the part of a full link behind `#`; fields that do not exist are left out. */
function fromHash(hash: string): Typed {
  const given = new URLSearchParams(hash.slice(1))
  return Object.fromEntries(FIELDS.flatMap(({ id }) => (given.has(id) ? [[id, given.get(id) ?? '']] : [])))
}

/** The details as the part of a link behind `#`, which browsers do not send to any server. */
export const toHash = (details: Details): string =>
  `#${new URLSearchParams(FIELDS.flatMap(({ id }) => (details[id]?.length ? [[id, details[id].join('\n')]] : [])))}`
