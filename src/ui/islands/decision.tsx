import { useState } from 'react'
import {
  AT_FIRST,
  DECISION_FACTS,
  pathOf,
  SWITCHES,
  type Situation,
  type Stand,
  type Step,
} from '../../kms/labs/decision.ts'
import { Fields } from '../fields.tsx'
import { Box, LabFrame } from '../lab.tsx'

const GROUPS = [
  { of: 'request', title: 'The request: kms:Decrypt, by the role App' },
  { of: 'key policy', title: 'Key policy' },
  { of: 'identity policy', title: 'IAM policy of the role' },
  { of: 'grant', title: 'Grant on the key' },
  { of: 'service control policy', title: 'Service control policy' },
] as const

const NAMES: { readonly [Of in Step['of']]: string } = {
  'service control policy': 'Service control policy',
  'key policy': 'Key policy',
  'identity policy': 'IAM policy of the role',
  grant: 'Grant',
}

const VERDICTS = {
  allowed: 'Allowed',
  'implicitly-denied': 'Refused: nothing allows it',
  'explicitly-denied': 'Refused: a Deny forbids it',
} as const

const ROW = 62

/** Statements to switch on and off, and what AWS KMS then decides, and by what. */
export default function Decision() {
  const [on, setOn] = useState<Situation>(AT_FIRST)
  const { judgement, steps } = pathOf(on)
  return (
    <LabFrame
      title="How AWS KMS decides"
      facts={DECISION_FACTS}
      controls={
        <Fields>
          <div className="grid gap-4">
            {GROUPS.map(({ of, title }) => (
              <fieldset key={of}>
                <legend className="text-[0.9375rem] font-semibold">{title}</legend>
                {SWITCHES.filter((each) => each.of === of).map(({ id, says }) => (
                  <label key={id} className="flex min-h-8 items-center gap-2.5 text-[0.9375rem]">
                    <input
                      type="checkbox"
                      checked={on[id]}
                      onChange={({ target }) => setOn({ ...on, [id]: target.checked })}
                      className="size-4.5 shrink-0 accent-ink"
                    />
                    <Plain>{says}</Plain>
                  </label>
                ))}
              </fieldset>
            ))}
          </div>
        </Fields>
      }
      status={
        <>
          <p className={`text-lg font-semibold ${judgement.verdict === 'allowed' ? 'text-good' : 'text-bad'}`}>
            {VERDICTS[judgement.verdict]}
          </p>
          <p className="hidden text-[0.9375rem] noscript:block">The request: kms:Decrypt, by the role App.</p>
          <ul className="grid list-disc gap-1 pl-5 text-[0.9375rem]">
            {judgement.because.map(({ says, policy, sid }) => (
              <li key={policy + (sid ?? '') + says}>{says}</li>
            ))}
          </ul>
        </>
      }
      picture={<Picture steps={steps} verdict={judgement.verdict} />}
    />
  )
}

/** Words between backquotes are code. */
const Plain = ({ children }: { children: string }) => (
  <span>
    {children.split('`').map((part, at) =>
      // parts have no name but their place
      // oxlint-disable-next-line react/no-array-index-key
      at % 2 === 1 ? <code key={at}>{part}</code> : part,
    )}
  </span>
)

const MARKS: { readonly [S in Stand]: { path: string; className: string } } = {
  allows: { path: 'M-6 0l4 5 8-10', className: 'stroke-good' },
  'leaves it to IAM': { path: 'M-6 0h12m-4-4 4 4-4 4', className: 'stroke-customer-managed' },
  denies: { path: 'M-5-5 5 5M5-5-5 5', className: 'stroke-bad' },
  'says nothing': { path: 'M-5 0h10', className: 'stroke-muted' },
}

function Picture({ steps, verdict }: { steps: readonly Step[]; verdict: keyof typeof VERDICTS }) {
  const height = steps.length * ROW + 62
  return (
    <svg
      viewBox={`0 0 340 ${height}`}
      role="img"
      aria-label={`${steps.map(({ of, stand, decides }) => `${NAMES[of]} ${stand}${decides ? ', and decides' : ''}`).join('; ')}. ${VERDICTS[verdict]}.`}
      className="block w-full"
    >
      {steps.map(({ of, stand, decides }, at) => {
        const y = 2 + at * ROW
        const { path, className } = MARKS[stand]
        return (
          <g key={of}>
            <path
              d={`M170 ${y + 50}v${ROW - 50}`}
              strokeWidth={decides ? 3 : 1.5}
              className={decides ? className : 'stroke-line'}
            />
            <Box
              x={2}
              y={y}
              width={336}
              height={50}
              name={NAMES[of]}
              says={decides ? `${stand}: this decides` : stand}
              className={decides ? `stroke-[3px] ${className}` : 'stroke-line'}
            >
              <path
                d={path}
                transform={`translate(310 ${y + 25})`}
                fill="none"
                strokeWidth="2.5"
                className={className}
              />
            </Box>
          </g>
        )
      })}
      <rect
        x={2}
        y={height - 60}
        width={336}
        height={48}
        rx="10"
        className={verdict === 'allowed' ? 'fill-good' : 'fill-bad'}
      />
      <text x={170} y={height - 30} textAnchor="middle" className="fill-paper text-[0.9375rem] font-semibold">
        {VERDICTS[verdict]}
      </text>
    </svg>
  )
}
