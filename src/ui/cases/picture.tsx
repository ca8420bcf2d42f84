import { caseOf, textOfPicture, type Arrow, type Node, type Picture } from '../../kms/cases.ts'
import { KeyGlyph } from '../key-glyph.tsx'

/** In units of the drawing; one is a pixel on a narrow phone. */
const WIDTH = 320
const PAD = 12
const GAP = 12
const NODE = 46
/** The name of a frame, above its first row. */
const HEAD = 26
const LINE = 16
const COLUMN = (WIDTH - 2 * PAD - GAP) / 2
const LEFT = PAD
const RIGHT = PAD + COLUMN + GAP
/** Longer words at an arrow would run out of the right column, which then takes a little of the left one. */
const MOST_CHARACTERS = 18
const WIDER = 14

interface Placed {
  readonly frames: readonly { readonly place: string; readonly top: number; readonly height: number }[]
  /** The top of each row. */
  readonly tops: readonly number[]
  readonly height: number
}

const linesBelow = ({ arrows }: Picture, row: number) =>
  Math.max(0, ...[arrows[row]?.left, arrows[row]?.right].map((arrow) => arrow?.says.length ?? 0))

const widerIn = ({ arrows }: Picture) =>
  arrows.some(({ right }) => right?.says.some(({ length }) => length > MOST_CHARACTERS)) ? WIDER : 0

/** Where everything stands: the room between two rows follows from the words at the arrows between them. */
function placed(picture: Picture): Placed {
  const frames: { place: string; top: number; height: number }[] = []
  const tops: number[] = []
  let y = 1
  for (const [at, { place }] of picture.rows.entries()) {
    const last = frames.at(-1)
    if (last?.place !== place) {
      frames.push({ place, top: y, height: 0 })
      y += HEAD
    }
    tops.push(y)
    y += NODE
    const frame = frames.at(-1)
    const endsHere = picture.rows[at + 1]?.place !== place
    if (frame && endsHere) {
      y += PAD
      frame.height = y - frame.top
    }
    const lines = linesBelow(picture, at)
    if (at < picture.rows.length - 1) y += lines > 0 ? lines * LINE + (endsHere ? 14 : 22) : 16
  }
  return { frames, tops, height: y + 1 }
}

/** The picture of a case: who uses what, under which key, and with which permission. */
export function CasePicture({ of }: { of: string }) {
  const { picture } = caseOf(of)
  const { frames, tops, height } = placed(picture)
  const wider = widerIn(picture)
  const rightAt = RIGHT - wider
  return (
    <figure>
      <figcaption className="sr-only">{textOfPicture(picture)}</figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${height}`}
        aria-hidden="true"
        className="picture block w-full max-w-[27rem] text-ink print:max-w-[18rem]"
      >
        {frames.map(({ place, top, height: tall }) => (
          <g key={top}>
            <rect x={1} y={top} width={WIDTH - 2} height={tall} rx={10} className="fill-wash stroke-line" />
            <text x={WIDTH - PAD} y={top + 17} textAnchor="end" fontSize={12} className="fill-muted font-semibold">
              {place}
            </text>
          </g>
        ))}
        {picture.arrows.map(({ left, right }, at) => {
          const from = (tops[at] ?? 0) + NODE
          const to = tops[at + 1] ?? 0
          // between two frames the words stand in the open, clear of the name of the lower one
          const crosses = picture.rows[at]?.place !== picture.rows[at + 1]?.place
          const middle = crosses ? (from + PAD + to - HEAD) / 2 : (from + to) / 2
          return (
            // rows have no name but their place
            // oxlint-disable-next-line react/no-array-index-key
            <g key={at}>
              {left && <OneArrow arrow={left} x={LEFT + 10} from={from} to={to} middle={middle} />}
              {right && <OneArrow arrow={right} x={rightAt + 10} from={from} to={to} middle={middle} />}
            </g>
          )
        })}
        {picture.rows.map(({ nodes: [first, second] }, at) => (
          // oxlint-disable-next-line react/no-array-index-key
          <g key={at}>
            <OneNode node={first} x={LEFT} y={tops[at] ?? 0} width={second ? COLUMN - wider : WIDTH - 2 * PAD} />
            {second && <OneNode node={second} x={rightAt} y={tops[at] ?? 0} width={COLUMN + wider} />}
          </g>
        ))}
      </svg>
    </figure>
  )
}

interface ArrowProps {
  arrow: Arrow
  x: number
  from: number
  to: number
  /** Of its words. */
  middle: number
}

/** A permission, or one of its halves where it takes two lines. */
const isPermission = (words: string) => /^[a-z0-9]+:(?:[A-Z]|$)|^(?:[A-Z][a-z]+){2,}$/.test(words)

function OneArrow({ arrow: { points, says }, x, from, to, middle }: ArrowProps) {
  const [tail, head] = points === 'down' ? [from, to] : [to, from]
  const back = points === 'down' ? -6 : 6
  return (
    <>
      <path d={`M${x} ${tail}V${head + back}`} fill="none" strokeWidth={1.5} className="stroke-muted" />
      <path d={`M${x - 4} ${head + back}h8L${x} ${head}Z`} className="tip fill-muted" />
      {says.map((words, at) => (
        <text
          key={words}
          x={x + 7}
          y={middle + (at - (says.length - 1) / 2) * LINE + 4}
          fontSize={11}
          className={`fill-ink ${isPermission(words) ? 'font-mono' : ''}`}
        >
          {words}
        </text>
      ))}
    </>
  )
}

const LOOKS: { readonly [K in Exclude<Node['kind'], 'key'>]: string } = {
  principal: 'fill-card stroke-edge',
  service: 'fill-card stroke-edge [stroke-dasharray:4_3]',
  resource: 'fill-paper stroke-ink',
}

const KEY_LOOKS = {
  'aws-owned': 'fill-aws-owned-wash stroke-aws-owned',
  'aws-managed': 'fill-aws-managed-wash stroke-aws-managed',
  'customer-managed': 'fill-customer-managed-wash stroke-customer-managed',
  'own-custody': 'fill-own-custody-wash stroke-own-custody',
} as const

function OneNode({ node, x, y, width }: { node: Node; x: number; y: number; width: number }) {
  const { kind, name, note, family } = node
  const isKey = kind === 'key' && family !== undefined
  return (
    <>
      <rect
        x={x}
        y={y}
        width={width}
        height={NODE}
        rx={kind === 'principal' ? NODE / 2 : 6}
        className={isKey ? KEY_LOOKS[family] : kind === 'key' ? '' : LOOKS[kind]}
      />
      {isKey && (
        <g transform={`translate(${x + 8} ${y + (note ? 8 : 15)})`}>
          <KeyGlyph family={family} />
        </g>
      )}
      <text
        x={x + (isKey ? 37 : kind === 'principal' ? 20 : 12)}
        y={y + (note ? 20 : 28)}
        fontSize={13}
        className="fill-ink font-semibold"
      >
        {name}
      </text>
      {note && (
        <text x={x + (isKey ? 10 : kind === 'principal' ? 20 : 12)} y={y + 36} fontSize={11} className="fill-muted">
          {note}
        </text>
      )}
    </>
  )
}
