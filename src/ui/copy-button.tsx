import { useState, type ReactNode } from 'react'

interface Props {
  /** Made when it is wanted. */
  textOf: () => string
  children: ReactNode
  className: string
}

/** Copies a text, says so, and shows the text where the browser refuses. */
export function CopyButton({ textOf, children, className }: Props) {
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle')
  const [text, setText] = useState('')
  const copy = async () => {
    setText(textOf())
    try {
      await navigator.clipboard.writeText(textOf())
      setState('copied')
      setTimeout(() => setState('idle'), 2000)
    } catch {
      setState('refused')
    }
  }
  return (
    <>
      <button type="button" className={className} onClick={() => void copy()}>
        {state === 'copied' ? 'Copied' : children}
      </button>
      <span role="status" className="sr-only">
        {state === 'copied' ? 'Copied' : ''}
      </span>
      {state === 'refused' && (
        <label className="block w-full text-sm">
          Your browser refused to copy. Copy it from here:
          <input
            readOnly
            value={text}
            className="mt-1 w-full rounded-lg border border-edge bg-paper px-3 py-2 font-mono"
          />
        </label>
      )}
    </>
  )
}
