import { useId, useState } from 'react'
import { BUCKET_KEY_FACTS, requestsFor, VOLUMES } from '../../kms/labs/bucket-keys.ts'
import { Fields } from '../fields.tsx'
import { Box, LAB_TEXT, LabFrame } from '../lab.tsx'

const number = (value: number) => value.toLocaleString('en-US')

/** With S3 Bucket Keys on or off: how often Amazon S3 asks AWS KMS. */
export default function BucketKeys() {
  const [isOn, setOn] = useState(true)
  const [at, setAt] = useState(2)
  const id = useId()
  const volume = VOLUMES[at] ?? VOLUMES[0]
  const { without, atBest } = requestsFor(volume)
  return (
    <LabFrame
      title="S3 Bucket Keys: who asks AWS KMS how often"
      facts={BUCKET_KEY_FACTS}
      controls={
        <Fields>
          <label className="flex min-h-8 items-center gap-2.5 font-semibold">
            <input
              type="checkbox"
              checked={isOn}
              onChange={({ target }) => setOn(target.checked)}
              className="size-4.5 accent-ink"
            />
            S3 Bucket Keys are on
          </label>
          <label htmlFor={id} className="mt-3 block text-[0.9375rem]">
            Object requests a month: <strong className="tabular-nums">{number(volume)}</strong>
          </label>
          <input
            id={id}
            type="range"
            min={0}
            max={VOLUMES.length - 1}
            value={at}
            aria-valuetext={`${number(volume)} object requests a month`}
            onChange={({ target }) => setAt(Number(target.value))}
            className="block h-8 w-full accent-ink"
          />
        </Fields>
      }
      status={
        <>
          <p>
            For {number(volume)} object requests Amazon S3 makes{' '}
            {isOn ? (
              <>
                as few as <strong className="tabular-nums">{number(atBest)}</strong>
              </>
            ) : (
              <strong className="tabular-nums">{number(without)}</strong>
            )}{' '}
            requests to AWS KMS.
          </p>
          <p className="text-muted">
            {isOn
              ? 'CloudTrail shows the bucket in the encryption context, and no longer each object.'
              : 'Each use of an object asks AWS KMS, and CloudTrail shows each.'}
          </p>
        </>
      }
      picture={<Picture isOn={isOn} />}
    />
  )
}

const OBJECTS = 6

function Picture({ isOn }: { isOn: boolean }) {
  const xOf = (at: number) => 14 + at * 54
  return (
    <svg
      viewBox="0 0 340 236"
      role="img"
      aria-label={
        isOn
          ? 'One bucket key is fetched from AWS KMS, and serves many objects.'
          : 'Each object has its own call to AWS KMS.'
      }
      className="block w-full"
    >
      <Box x={60} y={2} width={220} height={42} name="KMS key" className="stroke-customer-managed" />
      {isOn ? (
        <g>
          <path d="M170 44v38" strokeWidth="2.5" className="stroke-customer-managed" />
          <Box x={90} y={82} width={160} height={42} name="Bucket key" className="stroke-good" />
        </g>
      ) : null}
      {Array.from({ length: OBJECTS }, (_, at) => (
        <g key={at}>
          <path
            d={isOn ? `M170 124L${xOf(at) + 21} 184` : `M170 44L${xOf(at) + 21} 184`}
            strokeWidth="1.5"
            className={isOn ? 'stroke-good' : 'stroke-customer-managed'}
          />
          <rect
            x={xOf(at)}
            y={184}
            width={42}
            height={42}
            rx="6"
            strokeWidth="1.5"
            className="fill-paper stroke-edge"
          />
          <text x={xOf(at) + 21} y={210} textAnchor="middle" className={`fill-ink ${LAB_TEXT}`}>
            {at + 1}
          </text>
        </g>
      ))}
    </svg>
  )
}
