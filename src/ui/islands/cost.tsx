import { listPrices } from '../../kms/cost.ts'
import { NOTHING_TYPED, readUse } from '../../kms/cost-inputs.ts'
import { optionOf } from '../../kms/options.ts'
import { CostChart } from '../cost-chart.tsx'

/** An ordinary bucket: what a key costs by the number of object requests, with and without S3 Bucket Keys. */
const USE = { ...readUse(NOTHING_TYPED, { service: 's3' }), prices: listPrices() }
const VOLUME = 10_000_000

/** What the three kinds of key cost for a bucket, by volume. */
export default function Cost() {
  return (
    <figure className="finished rounded-2xl border border-line bg-card p-5">
      <figcaption className="mb-4 font-display text-lg font-semibold">
        What a bucket’s key costs a month, by object requests
      </figcaption>
      <CostChart
        options={[optionOf('aws-owned-key'), optionOf('aws-managed-key'), optionOf('customer-managed-key')]}
        selected={optionOf('customer-managed-key')}
        use={USE}
        volume={VOLUME}
        isGuess
        counted="object requests"
      />
    </figure>
  )
}
