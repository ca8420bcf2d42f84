import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react'
import { FIELDS, readDetails, type Details, type FieldId, type Problem } from '../kms/policy/details.ts'

type Typed = { readonly [Id in FieldId]?: string }

interface Shared {
  typed: Typed
  details: Details
  problems: readonly Problem[]
  type: (field: FieldId, text: string) => void
}

const Context = createContext<Shared | undefined>(undefined)

/** Keeps what the reader types while the site is open, and nowhere else. A full link brings it along behind `#`. */
export function DetailsProvider({ children }: { children: ReactNode }) {
  const [typed, setTyped] = useState<Typed>({})
  useEffect(() => {
    const carried = fromHash(location.hash)
    if (Object.keys(carried).length > 0) setTyped(carried)
  }, [])
  const type = useCallback((field: FieldId, text: string) => setTyped((before) => ({ ...before, [field]: text })), [])
  const shared = useMemo(() => ({ typed, type, ...readDetails(typed) }), [typed, type])
  return <Context value={shared}>{children}</Context>
}

export function useDetails(): Shared {
  const shared = use(Context)
  if (!shared) throw new Error('useDetails needs a DetailsProvider above it; see src/routes/_app.tsx')
  return shared
}

/** Reads the part of a full link behind `#`; fields that do not exist are left out. */
function fromHash(hash: string): Typed {
  const given = new URLSearchParams(hash.slice(1))
  return Object.fromEntries(FIELDS.flatMap(({ id }) => (given.has(id) ? [[id, given.get(id) ?? '']] : [])))
}

/** The details as the part of a link behind `#`, which browsers do not send to any server. */
export const toHash = (details: Details): string =>
  `#${new URLSearchParams(FIELDS.flatMap(({ id }) => (details[id]?.length ? [[id, details[id].join(',')]] : [])))}`
