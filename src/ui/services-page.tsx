import { SERVICES } from '../kms/services.ts'
import { href } from './href.ts'
import { IslandOf } from './island.tsx'
import { PAGE_WIDTH } from './layout.tsx'

/** Every service, in a table that leads to their pages. */
export const ServicesPage = () => (
  <div className={`${PAGE_WIDTH} pt-12`}>
    <h1 className="max-w-[24ch] text-4xl sm:text-5xl">Services, and the keys that they take</h1>
    <p className="mt-6 mb-8 max-w-[64ch] text-lg text-muted">
      {SERVICES.length} services and uses that we have read about: what encrypts the data if you choose nothing, and the
      simplest kind of key that will do. Each has a page with its key policy, the way to another key, and its sources.
      What one service delivers into another stands under{' '}
      <a href={href('/deliveries/')} className="underline">
        deliveries
      </a>
      .
    </p>
    <IslandOf name="services-table" />
  </div>
)
