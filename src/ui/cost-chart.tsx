import { useEffect, useId, useRef, useState, type PointerEvent } from 'react'
import { costAt, inUsd, usd, type Use } from '../kms/cost.ts'
import { numberText } from '../kms/cost-inputs.ts'
import type { Option } from '../kms/options.ts'
import { ScrollBox } from './scroll-box.tsx'
import {
  costScale,
  costTicks,
  curvesOf,
  decadesFor,
  meetingsOf,
  pointsOf,
  stepOf,
  stepsFor,
  ticksFor,
  volumeAt,
  volumeScale,
  type Curve,
  type Meeting,
} from './cost-curves.ts'
import { Fields } from './fields.tsx'
import { FAMILY_TEXT, KeyGlyph } from './key-glyph.tsx'

interface Props {
  /** Kinds of key to draw. */
  options: readonly Option[]
  selected: Option
  use: Use
  /** The reader’s own volume, or our guess at it. */
  volume: number
  isGuess: boolean
  /** What is counted along the axis: “object requests”. */
  counted: string
}

const COMPACT = new Intl.NumberFormat('en-US', { notation: 'compact' })
const HEIGHT = 340
const EDGE = { left: 48, right: 40, top: 34, bottom: 48 }

/** What each kind of key costs by volume, as a chart to read with pointer or keyboard and as a table. */
export function CostChart({ options, selected, use, volume, isGuess, counted }: Props) {
  const curves = curvesOf(options, use)
  const meetings = meetingsOf(selected.id, curves, use)
  if (curves.length === 0) {
    return (
      <p className="text-muted">
        There is nothing to draw: what lies outside AWS has no price here, and it is the most.
      </p>
    )
  }
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <Plot
        curves={curves}
        meetings={meetings}
        selected={selected}
        use={use}
        volume={volume}
        isGuess={isGuess}
        counted={counted}
      />
      <ChartTable curves={curves} use={use} volume={volume} isGuess={isGuess} counted={counted} />
    </div>
  )
}

interface PlotProps extends Omit<Props, 'options'> {
  curves: readonly Curve[]
  meetings: readonly Meeting[]
}

function Plot({ curves, meetings, selected, use, volume, isGuess, counted }: PlotProps) {
  const [picked, setPicked] = useState<number>()
  const [frame, width] = useWidth()
  const ids = useId()
  const steps = stepsFor(volume)
  const { first, last } = decadesFor(volume)
  const lines = curves.map((curve) => ({ curve, points: pointsOf(curve, use, steps) }))
  const ticks = costTicks(Math.max(...lines.flatMap(({ points }) => points.map(({ cost }) => cost))))
  const x = volumeScale(first, last, EDGE.left, width - EDGE.right)
  const y = costScale(ticks.at(-1) ?? 1, HEIGHT - EDGE.bottom, EDGE.top)
  const step = Math.min(steps, picked ?? stepOf(volume))
  const shown = picked === undefined ? volume : volumeAt(step)
  const costs = curves.map(({ contender }) => costAt(contender, use, shown))
  const said = curves
    .flatMap(({ names, options }, at) => (options.includes(selected.id) ? `${names}: ${usd(costs[at] ?? 0n)}` : []))
    .join('; ')

  const pick = (event: PointerEvent<SVGSVGElement>) => {
    const left = event.clientX - event.currentTarget.getBoundingClientRect().left - EDGE.left
    const share = left / (width - EDGE.left - EDGE.right)
    setPicked(Math.max(0, Math.min(steps, Math.round(share * steps))))
  }

  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-x-10 gap-y-4 lg:grid-cols-[minmax(0,1fr)_22rem]">
      <div className="min-w-0">
        <div ref={frame} className="rounded-xl border border-line bg-card">
          <svg
            viewBox={`0 0 ${width} ${HEIGHT}`}
            // nothing below moves once the width is known
            height={HEIGHT}
            role="img"
            aria-labelledby={`${ids}-title ${ids}-about`}
            className="block w-full touch-pan-y"
            onPointerMove={pick}
            onPointerDown={pick}
            onPointerLeave={(event) => event.pointerType === 'mouse' && setPicked(undefined)}
          >
            {/* one text: of several, React writes a title that is empty */}
            <title id={`${ids}-title`}>{`Cost a month by ${counted}`}</title>
            <desc id={`${ids}-about`}>The same figures stand in the table beside the chart.</desc>
            {ticks.map((cost) => (
              <g key={cost}>
                <line x1={EDGE.left} x2={width - EDGE.right} y1={y(cost)} y2={y(cost)} className="stroke-line" />
                <text x={EDGE.left - 8} y={y(cost) + 4} textAnchor="end" className="fill-muted text-xs">
                  ${COMPACT.format(cost)}
                </text>
              </g>
            ))}
            {ticksFor(volume).map((each) => (
              <text
                key={each}
                x={x(each)}
                y={HEIGHT - EDGE.bottom + 18}
                textAnchor="middle"
                className="fill-muted text-xs"
              >
                {COMPACT.format(each)}
              </text>
            ))}
            <text x={8} y={18} className="fill-ink text-xs">
              USD a month, logarithmic above $1
            </text>
            {/* the axis is broken between nothing and a dollar */}
            <path
              d={`M${EDGE.left - 5} ${(y(0) + y(1)) / 2 + 4}l10-4m-10 0l10-4`}
              fill="none"
              strokeWidth="1.5"
              className="stroke-edge"
            />
            <text x={width - 8} y={HEIGHT - 8} textAnchor="end" className="fill-ink text-xs">
              {counted} a month
            </text>
            <line x1={x(shown)} x2={x(shown)} y1={EDGE.top} y2={HEIGHT - EDGE.bottom} className="stroke-edge" />
            {lines.map(({ curve, points }) => (
              <polyline
                key={curve.letter}
                points={points.map(({ volume: at, cost }) => `${x(at).toFixed(1)},${y(cost).toFixed(1)}`).join(' ')}
                fill="none"
                stroke="currentColor"
                strokeWidth={curve.options.includes(selected.id) ? 3 : 1.5}
                strokeDasharray={curve.dashed ? '6 4' : undefined}
                strokeLinejoin="round"
                className={FAMILY_TEXT[curve.family]}
              />
            ))}
            {meetings.map(({ one, other, even }) => (
              <circle
                key={one.letter + other.letter}
                cx={x(even.volume)}
                cy={y(inUsd(costAt(one.contender, use, even.volume)))}
                r="6"
                fill="none"
                strokeWidth="2"
                className="stroke-ink"
              />
            ))}
            {spread(lines.map(({ points }) => y(points.at(-1)?.cost ?? 0))).map((height, at) => {
              const curve = curves[at]
              return (
                curve && (
                  <text
                    key={curve.letter}
                    x={width - EDGE.right + 8}
                    y={height + 4}
                    className={`fill-current text-xs font-semibold ${FAMILY_TEXT[curve.family]}`}
                  >
                    {curve.letter}
                  </text>
                )
              )
            })}
            {curves.map((curve, at) => (
              <BowMark key={curve.letter} curve={curve} x={x(shown)} y={y(inUsd(costs[at] ?? 0n))} />
            ))}
          </svg>
        </div>
        <Fields>
          <label className="mt-3 block noscript:hidden" data-print="no">
            <span className="text-[0.9375rem]">
              Read the chart at <strong className="font-semibold tabular-nums">{numberText(shown)}</strong> {counted} a
              month
              {picked === undefined && `, ${isGuess ? 'our guess' : 'your own volume'}`}
            </span>
            <input
              type="range"
              min={0}
              max={steps}
              value={step}
              aria-valuetext={`${numberText(shown)} ${counted}. ${said}`}
              onChange={(event) => setPicked(Number(event.target.value))}
              // its thumb of 16 pixels stands below the line that it moves: from the chart’s edge to its edge, and its border
              className="mr-[33px] ml-[41px] block h-8 w-[calc(100%-74px)] accent-ink"
            />
          </label>
        </Fields>
      </div>
      <div>
        <Legend curves={curves} costs={costs.map(usd)} />
        <Meetings meetings={meetings} selected={selected} counted={counted} />
      </div>
    </div>
  )
}

/** The lines by letter, with the shape of their family and their cost where the chart is read. */
function Legend({ curves, costs }: { curves: readonly Curve[]; costs: readonly string[] }) {
  return (
    <ul className="text-[0.9375rem]">
      {curves.map((curve, at) => (
        <li key={curve.letter} className="flex items-start gap-2.5 border-t border-line py-1.5 first:border-t-0">
          <LineSample curve={curve} />
          <span className="min-w-0 grow">
            <strong className={`font-semibold ${FAMILY_TEXT[curve.family]}`}>{curve.letter}</strong> {curve.names}
          </span>{' '}
          <span className="whitespace-nowrap tabular-nums">{costs[at]}</span>
        </li>
      ))}
    </ul>
  )
}

function LineSample({ curve: { family, dashed } }: { curve: Curve }) {
  return (
    <span className="mt-1 flex shrink-0 items-center gap-1.5">
      <svg viewBox="0 0 28 16" width="28" height="16" aria-hidden="true" className={FAMILY_TEXT[family]}>
        <path
          d="M0 8h28"
          fill="none"
          stroke="currentColor"
          strokeWidth="2.5"
          strokeDasharray={dashed ? '6 4' : undefined}
        />
      </svg>
      <KeyGlyph family={family} />
    </span>
  )
}

/** The shape of the family’s bow, filled, on a line. */
const MARKS = {
  'aws-owned': 'M5 0a5 5 0 1 1-10 0a5 5 0 1 1 10 0Z',
  'aws-managed': 'M-4.5-4.5h9v9h-9Z',
  'customer-managed': 'M0-5.5 4.8-2.7v5.4L0 5.5-4.8 2.7v-5.4Z',
  'own-custody': 'M0-6.5 6 0 0 6.5-6 0Z',
} as const

const BowMark = ({ curve: { family }, x, y }: { curve: Curve; x: number; y: number }) => (
  <path
    d={MARKS[family]}
    transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}
    className={`fill-current stroke-card ${FAMILY_TEXT[family]}`}
  />
)

/** Where two kinds of key cost the same, in words. */
function Meetings({
  meetings,
  selected,
  counted,
}: {
  meetings: readonly Meeting[]
  selected: Option
  counted: string
}) {
  if (meetings.length === 0) {
    return (
      <p className="mt-3 max-w-[60ch] text-[0.9375rem] text-muted">
        No break-even: at no volume does another kind of key, with the same setting, cost what {selected.shortName}{' '}
        costs.
      </p>
    )
  }
  return (
    <div className="mt-3 text-[0.9375rem]">
      <p className="font-semibold">Break-even, ringed in the chart</p>
      <ul className="list-disc pl-5">
        {meetings.map(({ one, other, even }) => (
          <li key={one.letter + other.letter}>
            {one.letter} and {other.letter} cost the same {even.kind === 'at' ? 'at' : 'up to'}{' '}
            <span className="tabular-nums">{numberText(even.volume)}</span> {counted} a month.
          </li>
        ))}
      </ul>
    </div>
  )
}

function ChartTable({ curves, use, volume, isGuess, counted }: Omit<PlotProps, 'meetings' | 'selected'>) {
  const ticks = ticksFor(volume)
  const rows = ticks.includes(volume) ? ticks : [...ticks, volume].toSorted((a, b) => a - b)
  return (
    <div className="min-w-0">
      <ScrollBox label="The chart as a table">
        <caption className="px-3 pt-3 text-left text-sm text-muted">Cost a month by {counted}</caption>
        <thead>
          <tr>
            <th scope="col" className="p-3 text-left text-sm font-semibold">
              A month
            </th>
            {curves.map(({ letter, names, family }) => (
              <th
                key={letter}
                scope="col"
                className={`relative p-3 text-right text-sm font-semibold ${FAMILY_TEXT[family]}`}
              >
                {letter}
                <span className="sr-only">: {names}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((each) => (
            <tr key={each} className={`border-t border-line ${each === volume ? 'bg-wash' : ''}`}>
              <th scope="row" className="p-3 text-left text-sm font-normal whitespace-nowrap text-muted tabular-nums">
                {numberText(each)}
                {each === volume && <span className="block text-ink">{isGuess ? 'our guess' : 'yours'}</span>}
              </th>
              {curves.map(({ letter, contender }) => (
                <td key={letter} className="p-3 text-right text-sm whitespace-nowrap tabular-nums">
                  {usd(costAt(contender, use, each)).replace('less than ', '< ')}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </ScrollBox>
    </div>
  )
}

/** Heights in the order given, moved apart so that letters of 12 pixels stand clear of each other. */
function spread(heights: readonly number[]): number[] {
  const apart = 17
  const order = heights.map((_, at) => at).toSorted((a, b) => (heights[b] ?? 0) - (heights[a] ?? 0))
  const placed = [...heights]
  let above = Number.POSITIVE_INFINITY
  for (const at of order) {
    above = Math.min(placed[at] ?? 0, above - apart)
    placed[at] = above
  }
  return placed
}

/** The width of an element in pixels, as it changes: text in the chart keeps its size. A usual one until it is known. */
function useWidth() {
  const ref = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(640)
  useEffect(() => {
    const element = ref.current
    if (!element) return
    const observer = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0) setWidth(Math.round(entry.contentRect.width))
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [ref, width] as const
}
