import type { Move } from '../kms/guides/guide.ts'
import { movesBetween, nameToday, possibleToday, type Today } from '../kms/move.ts'
import { SERVICES, serviceOf } from '../kms/services.ts'
import type { ServiceId } from '../kms/services/ids.ts'
import { CATEGORIES, type Category, type Service } from '../kms/services/service.ts'
import { SourceLinks } from './fact.tsx'
import { href } from './href.ts'
import { ScrollBox } from './scroll-box.tsx'

/** In a cell; the recommendation has them longer. */
const HOW: { readonly [How in Move['how']]: { says: string; className: string } } = {
  'in-place': { says: 'in place', className: 'text-good' },
  'in-place-new-data': { says: 'in place, for new data', className: 'text-good' },
  copy: { says: 'by copying', className: '' },
  snapshot: { says: 'by snapshot or backup', className: '' },
  recreate: { says: 'by making it anew', className: 'text-bad' },
}

/** What such data is under today where AWS provides the key, the service’s default first. */
const keysOfAws = (service: Service) =>
  possibleToday(service).filter((today) => today !== 'none' && today.startsWith('aws-'))

/** The best way from today’s key to a customer managed key. `undefined`: none that we have read. */
const bestWay = (service: Service, from: Today): Move | undefined =>
  movesBetween(service, from, 'customer-managed-key')[0]

const rowsOf = (category: Category) =>
  SERVICES.filter((service) => service.category === category).flatMap((service) => {
    const [first] = keysOfAws(service)
    const way = first && bestWay(service, first)
    return way ? [{ service, way }] : []
  })

/** Every service with a key of AWS: the best way to a key of one’s own, what stays behind, what is final. */
export function MovesTable() {
  const groups = (Object.keys(CATEGORIES) as Category[])
    .map((category) => ({ category, rows: rowsOf(category) }))
    .filter(({ rows }) => rows.length > 0)
  return (
    <ScrollBox label="From a key of AWS to a key of your own, by service">
      <thead>
        <tr>
          {['Service', 'How', 'Stays as it was', 'Cannot be undone'].map((head) => (
            <th key={head} scope="col" className="p-3 text-left font-semibold">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({ category, rows }) => (
        <tbody key={category}>
          <tr className="border-t border-line bg-wash">
            <th scope="rowgroup" colSpan={4} className="p-3 text-left text-sm font-semibold">
              {CATEGORIES[category]}
            </th>
          </tr>
          {rows.map((row) => (
            <Row key={row.service.id} {...row} />
          ))}
        </tbody>
      ))}
    </ScrollBox>
  )
}

function Row({ service, way }: { service: Service; way: Move }) {
  const { says, className } = HOW[way.how]
  return (
    <tr className="border-t border-line">
      <th scope="row" className="min-w-36 p-3 text-left align-top font-semibold">
        <a
          href={href(`/services/${service.id}/`)}
          className="inline-block min-h-6 underline decoration-1 underline-offset-3"
        >
          {service.name}
        </a>
      </th>
      <td className={`min-w-32 p-3 align-top ${className}`}>{says}</td>
      <td className="min-w-64 p-3 align-top">{way.staysBehind}</td>
      <td className="min-w-48 p-3 align-top">{way.final ?? '–'}</td>
    </tr>
  )
}

/**
 * The steps of the best way from one kind of key to a customer managed key.
 *
 * @throws if the service has no such way: the page is wrong, and the build says so
 */
export function MoveSteps({ service: id, from }: { service: ServiceId; from: Today }) {
  const service = serviceOf(id)
  const way = possibleToday(service).includes(from) ? bestWay(service, from) : undefined
  if (!way) throw new Error(`<MoveSteps>: ${id} has no way from ${from}; see src/kms/guides`)
  return (
    <div className="grid max-w-[68ch] gap-3 rounded-xl border border-line bg-card px-5 py-4">
      <p className="text-sm text-muted">
        From {from === 'none' ? '' : 'the '}
        {nameToday(from, service)} to a customer managed key, {HOW[way.how].says}
      </p>
      <ol>
        {way.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>
        <strong>Stays as it was.</strong> {way.staysBehind}
      </p>
      {way.final && (
        <p>
          <strong>Cannot be undone.</strong> {way.final}
        </p>
      )}
      <p className="text-sm text-muted">
        <SourceLinks ids={way.facts} />
      </p>
    </div>
  )
}
