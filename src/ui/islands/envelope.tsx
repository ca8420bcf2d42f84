import { useState } from 'react'
import { ENVELOPE, ENVELOPE_FACTS, THINGS, type EnvelopeStep, type Place } from '../../kms/labs/envelope.ts'
import { Fields } from '../fields.tsx'
import { Box, LAB_TEXT, LabButton, LabFrame } from '../lab.tsx'

const PLACES: readonly { id: Place; name: string }[] = [
  { id: 'kms', name: 'AWS KMS' },
  { id: 'service', name: 'The service, in memory' },
  { id: 'storage', name: 'Storage' },
]

const LAST = ENVELOPE.length - 1

/** Envelope encryption, one step at a time. As a still picture it shows what is stored. */
export default function Envelope() {
  const [at, setAt] = useState(3)
  const step = ENVELOPE[at]
  if (!step) return null
  return (
    <LabFrame
      title="Envelope encryption, step by step"
      facts={ENVELOPE_FACTS}
      controls={
        <Fields>
          <div className="flex flex-wrap gap-3">
            <LabButton isIdle={at === 0} onClick={() => setAt(at - 1)}>
              Back
            </LabButton>
            <LabButton isIdle={at === LAST} onClick={() => setAt(at + 1)}>
              Next step
            </LabButton>
            <LabButton isIdle={at === 0} onClick={() => setAt(0)}>
              From the start
            </LabButton>
          </div>
        </Fields>
      }
      status={
        <>
          <p className="font-semibold">
            {at + 1} of {ENVELOPE.length}: {step.title}
          </p>
          <p>{step.says}</p>
        </>
      }
      picture={<Picture step={step} />}
    />
  )
}

const HEIGHT = 142

function Picture({ step: { at, call } }: { step: EnvelopeStep }) {
  const inPlace = (place: Place) => THINGS.filter(({ id }) => at[id]?.includes(place))
  return (
    <svg
      viewBox={`0 0 340 ${PLACES.length * (HEIGHT + 34) - 30}`}
      role="img"
      aria-label={`${PLACES.map(
        ({ id, name }) =>
          `${name}: ${
            inPlace(id)
              .map((thing) => thing.name)
              .join(', ') || 'nothing'
          }`,
      ).join('. ')}.`}
      className="block w-full"
    >
      {PLACES.map(({ id, name }, row) => {
        const y = 2 + row * (HEIGHT + 34)
        const below = PLACES[row + 1]?.id
        const isCalled =
          call !== undefined &&
          below !== undefined &&
          [call.from, call.to].includes(id) &&
          [call.from, call.to].includes(below)
        return (
          <g key={id}>
            <Box x={2} y={y} width={336} height={HEIGHT} name={name} className="stroke-edge" />
            {inPlace(id).map((thing, place) => (
              <Chip key={thing.id} x={14 + (place % 2) * 162} y={y + 34 + Math.floor(place / 2) * 52} {...thing} />
            ))}
            {isCalled && (
              <g>
                <path
                  d={`M170 ${y + HEIGHT}v34m-5-7 5 7 5-7m-5-27-5 7m5-7 5 7`}
                  fill="none"
                  strokeWidth="2"
                  className="stroke-customer-managed"
                />
                <text x={182} y={y + HEIGHT + 22} className={`fill-customer-managed ${LAB_TEXT} font-semibold`}>
                  {call.name}
                </text>
              </g>
            )}
          </g>
        )
      })}
    </svg>
  )
}

/** A secret in the open has a broken outline and an open lock; what is encrypted a whole one and a closed lock. */
function Chip({ x, y, name, plain }: { x: number; y: number; name: string; plain: boolean }) {
  const tone = plain ? 'stroke-aws-managed' : 'stroke-good'
  return (
    <g>
      <rect
        x={x}
        y={y}
        width={152}
        height={44}
        rx="8"
        strokeWidth="1.5"
        strokeDasharray={plain ? '5 3' : undefined}
        className={`fill-card ${tone}`}
      />
      <g transform={`translate(${x + 11} ${y + 14})`} fill="none" strokeWidth="1.5" className={tone}>
        <rect x="0" y="7" width="11" height="9" rx="1.5" />
        <path d={plain ? 'M2.5 7V4.500a3 3 0 0 1 5.800-1' : 'M2.500 7V4a3 3 0 0 1 6 0v3'} />
      </g>
      <text className={`fill-ink ${LAB_TEXT}`}>
        {name.split(', ').map((line, at, { length }) => (
          <tspan key={line} x={x + 30} y={y + (length > 1 ? 18 : 27) + at * 17}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  )
}
