import { useEffect, useState } from 'react'

/**
 * What a reader asked of a table, kept in the query of the address so that it can be sent on. Empty texts ask for
 * nothing, and are left out. The address is read once React is here: the page was written without a query.
 *
 * @param nothing all keys, each with an empty text; the same object at each call
 */
export function useAsked<Key extends string>(nothing: Readonly<Record<Key, string>>) {
  const [asked, setAsked] = useState(nothing)
  useEffect(() => {
    const read = () => {
      const query = new URLSearchParams(location.search)
      setAsked((before) => mapped(before, (key) => query.get(key) ?? ''))
    }
    read()
    addEventListener('popstate', read)
    return () => removeEventListener('popstate', read)
  }, [])
  const ask = (changed: Partial<Record<Key, string>>) => {
    const next = { ...asked, ...changed }
    setAsked(next)
    const query = new URLSearchParams(Object.entries<string>(next).filter(([, value]) => value !== ''))
    const search = query.size > 0 ? `?${query}` : ''
    history.replaceState(history.state, '', `${location.pathname}${search}${location.hash}`)
  }
  return [asked, ask] as const
}

const mapped = <Key extends string>(texts: Readonly<Record<Key, string>>, textOf: (key: string) => string) =>
  Object.fromEntries(Object.keys(texts).map((key) => [key, textOf(key)])) as Record<Key, string>
