import { optionOf } from '../kms/options.ts'
import { allEdges } from '../kms/service-edges.ts'
import { SERVICES } from '../kms/services.ts'
import { edgeName, goesIn } from './delivery-title.ts'
import { href } from './href.ts'
import { OptionTag } from './key-glyph.tsx'
import { PAGE_WIDTH } from './layout.tsx'

/** Every delivery that we know, by the service that encrypts what arrives. */
export function DeliveriesPage() {
  const edges = allEdges()
  return (
    <div className={`${PAGE_WIDTH} pt-12`}>
      <h1 className="max-w-[24ch] text-4xl sm:text-5xl">AWS services and encrypted buckets, queues and topics</h1>
      <p className="mt-6 max-w-[60ch] text-lg text-muted">
        One AWS service puts data into what another one encrypts, often under its own name. If the key does not allow
        that, nothing arrives, often without an error. Beside each delivery stands the simplest kind of key with which
        it works. We list what we read in AWS’s documentation: what is not listed is not verified, which does not make
        it impossible.
      </p>
      {SERVICES.filter(({ id }) => edges.some(({ into }) => into === id)).map(({ id, name }) => (
        <section key={id} aria-labelledby={id} className="mt-10 border-t border-line pt-6">
          <h2 id={id} className="text-xl">
            {edges.some((edge) => edge.into === id && goesIn(edge)) && 'Into '}
            <a href={href(`/services/${id}/`)} className="underline decoration-1 underline-offset-3">
              {name}
            </a>
          </h2>
          <ul className="mt-2 max-w-[76ch] divide-y divide-line">
            {edges
              .filter(({ into }) => into === id)
              .map((edge) => {
                const simplest = edge.keys[0] && optionOf(edge.keys[0])
                return (
                  <li key={edge.id} className="grid items-start gap-x-6 gap-y-1 py-2.5 sm:grid-cols-[1fr_auto]">
                    <span>
                      <a
                        href={href(`/deliveries/${edge.id}/`)}
                        className="inline-block min-h-6 font-semibold underline decoration-1 underline-offset-3"
                      >
                        {edgeName(edge)}
                      </a>
                      <span className="block text-[0.9375rem] text-muted">{edge.hint}</span>
                    </span>
                    {simplest && (
                      <span>
                        <span className="sr-only"> Simplest key: </span>
                        <OptionTag family={simplest.family}>{simplest.shortName}</OptionTag>
                      </span>
                    )}
                  </li>
                )
              })}
          </ul>
        </section>
      ))}
    </div>
  )
}
