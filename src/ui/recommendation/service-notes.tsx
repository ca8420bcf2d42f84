import type { ReactNode } from 'react'
import type { FactId } from '../../kms/facts.ts'
import { GUIDES } from '../../kms/guides.ts'
import { KEY_USES } from '../../kms/key-uses.ts'
import type { KmsCaller } from '../../kms/guides/guide.ts'
import { onlyRouteInPlace } from '../../kms/move.ts'
import type { Service } from '../../kms/services/service.ts'
import { inSentence } from '../../kms/words.ts'
import { Fact } from '../fact.tsx'
import { Section } from './parts.tsx'

const CALLER: { readonly [Caller in KmsCaller]: string } = {
  caller: 'the service, with the identity of whoever calls it',
  grant: 'the service, from a grant that was made when the resource was created',
  service: 'the service under its own name, as a service principal',
  role: 'a role that you hand to the service',
}

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/**
 * How the service comes to its key: for whoever reads CloudTrail, or writes conditions.
 *
 * @param known facts that the page has said before
 */
export function ServiceNotes({ service, known = [] }: { service: Service; known?: readonly FactId[] }) {
  const { calls, viaService, encryptionContext, keyChange, unverified = [], readings = [] } = GUIDES[service.id]
  const inPlace = onlyRouteInPlace(service)
  const isOwnCode = service.category === 'applications'
  const factOnce = (fact: FactId) => (known.includes(fact) ? {} : { fact })
  return (
    <Section id="service" title={isOwnCode ? 'How your code uses the key' : `How ${service.name} uses a key`}>
      <dl className="max-w-[76ch] divide-y divide-line border-y border-line">
        {!isOwnCode && !known.includes(service.defaultFact) && (
          <Note label="If you choose nothing" fact={service.defaultFact} />
        )}
        <Note label="Who calls AWS KMS" {...factOnce(calls.fact)}>
          {isOwnCode
            ? 'Your own code, with the identity under which it runs'
            : calls.by.length > 0
              ? sentence(calls.by.map((caller) => CALLER[caller]).join('; '))
              : 'Nobody that you see'}
          .
        </Note>
        <Note label="kms:ViaService">
          {viaService === undefined
            ? 'Not verified.'
            : viaService.length === 0
              ? 'Does not apply.'
              : viaService.map((name) => `${name}.<Region>.amazonaws.com`).join(', ')}
        </Note>
        <Note label="Encryption context">
          {encryptionContext === undefined
            ? 'Not verified.'
            : encryptionContext.length === 0
              ? 'None.'
              : encryptionContext.join(', ')}
        </Note>
        <Note label="Another key later" fact={keyChange.fact}>
          {keyChange.inPlace
            ? 'In place.'
            : isOwnCode
              ? 'Not in place: your code turns to a new key.'
              : KEY_USES[service.id].notSymmetric
                ? 'Not in place: a new key takes over.'
                : inPlace
                  ? `In place, for new data, ${inSentence(inPlace)}. Otherwise the data moves.`
                  : 'Not in place: the data moves.'}
        </Note>
        {readings.length > 0 && (
          <Note label="Our reading">
            AWS’s pages do not say so outright, and something here rests on it. {readings.join(' ')}
          </Note>
        )}
        {unverified.length > 0 && (
          <Note label="Not verified">
            AWS’s pages did not tell us: {unverified.join('; ')}. Nothing here rests on it.
          </Note>
        )}
      </dl>
    </Section>
  )
}

function Note({ label, fact, children }: { label: string; fact?: FactId; children?: ReactNode }) {
  return (
    <div className="grid gap-x-6 gap-y-1 py-2.5 sm:grid-cols-[11rem_1fr]">
      <dt className="font-semibold">{label}</dt>
      <dd>
        {children}
        {fact && (
          <span className={children ? 'block text-sm text-muted' : ''}>
            <Fact id={fact} />
          </span>
        )}
      </dd>
    </div>
  )
}
