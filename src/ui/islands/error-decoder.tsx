import { useId, useState } from 'react'
import { decode, type Decoded, type Note, type Read } from '../../kms/errors/decode.ts'
import { KNOWN_ERRORS } from '../../kms/errors/known.ts'
import { BUTTON } from '../button.ts'
import { SourceLinks } from '../fact.tsx'
import { Fields } from '../fields.tsx'
import { Explanation } from '../known-errors.tsx'

const EXAMPLES = [
  ['no-resource-based-policy-allows', 'A refused Decrypt'],
  ['policy-lockout', 'A refused key policy'],
  ['is-pending-import', 'A key without material'],
] as const

const sampleOf = (id: string) => KNOWN_ERRORS.find((error) => error.id === id)?.sample ?? ''

/** Explains a pasted error message. What is pasted is kept in the field alone: no address, no storage, no request. */
export default function ErrorDecoder() {
  const [text, setText] = useState('')
  const id = useId()
  const decoded = decode(text)
  return (
    <div className="max-w-[68ch] rounded-xl border border-line bg-card p-5">
      <Fields>
        <label htmlFor={id} className="font-semibold">
          Paste the error message
        </label>
        <textarea
          id={id}
          aria-describedby={`${id}-hint`}
          rows={5}
          value={text}
          onChange={({ target }) => setText(target.value)}
          spellCheck={false}
          autoComplete="off"
          className="mt-2 block w-full rounded-lg border border-edge bg-paper px-3 py-2 font-mono text-sm"
        />
        <p id={`${id}-hint`} className="mt-1 text-sm text-muted">
          A line of a log, an event of CloudTrail, or what the console shows. It stays in this field: it is not sent,
          not stored, and not put into the address.
        </p>
        <p className="mt-3 flex flex-wrap gap-2">
          {EXAMPLES.map(([error, says]) => (
            <button key={error} type="button" className={BUTTON.small} onClick={() => setText(sampleOf(error))}>
              {says}
            </button>
          ))}
          {text !== '' && (
            <button
              type="button"
              className={BUTTON.small}
              onClick={() => {
                setText('')
                document.getElementById(id)?.focus() // the button goes away
              }}
            >
              Empty the field
            </button>
          )}
        </p>
      </Fields>
      <p className="mt-3 hidden text-sm noscript:block">Without JavaScript, look for your message in the list below.</p>
      <p role="status" className={decoded.kind === 'empty' ? 'sr-only' : 'mt-5 font-semibold'}>
        {summaryOf(decoded)}
      </p>
      {decoded.kind !== 'empty' && <Result decoded={decoded} message={text} />}
    </div>
  )
}

function summaryOf(decoded: Decoded): string {
  switch (decoded.kind) {
    case 'empty':
      return ''
    case 'unknown':
      return 'We do not know this message.'
    case 'known':
      return decoded.errors.length === 1
        ? 'We know this message.'
        : `There are ${decoded.errors.length} messages in it that we know.`
  }
}

function Result({ decoded, message }: { decoded: Exclude<Decoded, { kind: 'empty' }>; message: string }) {
  return (
    <div className="prose mt-3">
      <WhatWasRead read={decoded.read} notes={decoded.notes} />
      {decoded.kind === 'unknown' && (
        <p>
          It may be new, of another service, or cut off. Look up the same request in CloudTrail, in the account of the
          caller and in that of the key: its <code>errorMessage</code> often says more. What always helps stands under{' '}
          <a href="#is-not-authorized-to-perform">a refusal without a reason</a>.
        </p>
      )}
      {decoded.kind === 'known' &&
        decoded.errors.map((error) => (
          <div key={error.id} className="prose">
            <h3>{error.title}</h3>
            <Explanation error={error} message={message} read={decoded.read} />
            <p className="text-sm">
              <a href={`#${error.id}`}>Its place in the list</a>, to send on without your message.
            </p>
          </div>
        ))}
    </div>
  )
}

function WhatWasRead({ read, notes }: { read: Read; notes: readonly Note[] }) {
  const rows = rowsOf(read)
  if (rows.length === 0) return null
  return (
    <>
      <h3>What stands in your message</h3>
      <dl className="grid gap-x-4 gap-y-1 text-sm sm:grid-cols-[8rem_1fr]">
        {rows.map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="font-semibold">{name}</dt>
            <dd className="min-w-0 wrap-anywhere">{value}</dd>
          </div>
        ))}
      </dl>
      {notes.map(({ id, says, facts }) => (
        <p key={id}>
          {says}{' '}
          <span className="text-sm text-muted">
            <SourceLinks ids={facts} />
          </span>
        </p>
      ))}
    </>
  )
}

function rowsOf({ caller, action, resource, key, policy, operation, isCrossAccount }: Read) {
  const rows: readonly (readonly [name: string, value: string | undefined])[] = [
    ['Caller', caller && [caller.kind, caller.name].filter(Boolean).join(' ')],
    ['Action', action],
    ['Operation', operation],
    ['Key', key?.arn],
    ['Resource', resource === key?.arn ? undefined : resource],
    ['Region of the key', key?.region],
    [
      'Accounts',
      caller?.account &&
        key &&
        (isCrossAccount ? `caller ${caller.account}, key ${key.account}` : `both ${key.account}`),
    ],
    ['Policy', policy],
  ]
  return rows.flatMap(([name, value]) => (value ? [[name, value] as const] : []))
}
