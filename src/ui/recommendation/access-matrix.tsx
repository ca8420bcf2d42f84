import { Fragment, useId, useState } from 'react'
import { breaksOf } from '../../kms/access/breaks.ts'
import { accessRecord } from '../../kms/access/record.ts'
import { sceneOf, type Generated } from '../../kms/access/scene.ts'
import { whoCan, type Cell, type Row, type Way } from '../../kms/access/who-can.ts'
import type { Answers } from '../../kms/answers.ts'
import type { OwnKey } from '../../kms/options.ts'
import { BUTTON } from '../button.ts'
import { useDetailsFor } from '../details.ts'
import { download } from '../download.ts'
import { SourceLinks } from '../fact.tsx'
import { Fields } from '../fields.tsx'
import { useSettings } from '../settings.ts'
import { useHydrated } from '../use-hydrated.ts'

interface Props {
  ownKey: OwnKey
  answers: Answers
}

/** Which cell is explained: a caller and an operation, by id. */
interface Chosen {
  readonly caller: string
  readonly operation: string
}

/** Who can do what with the key, and what happens to it when something breaks. */
export function AccessMatrix({ ownKey, answers }: Props) {
  const { details } = useDetailsFor(ownKey)
  const scene = sceneOf(ownKey, answers, details, useSettings())
  const breaks = breaksOf(scene)
  const [breakId, setBreak] = useState('')
  const broken = breaks.find(({ id }) => id === breakId)
  const before = whoCan(scene)
  const shown = broken ? whoCan(broken.scene) : before
  const [chosen, setChosen] = useState<Chosen>()
  const changed = changedCells(before, shown)
  return (
    <>
      <p className="max-w-[68ch]">
        Worked out request by request from the policy above. “If IAM allows” means that the key policy leaves it to IAM
        policies of the caller’s account. Grants that exist, and policies of your organization, are not known here.
        {scene.hasExamples && ' Where you have typed no name, an example stands for it.'}
      </p>
      <Fields>
        <BreakChoice breaks={breaks} chosen={breakId} choose={setBreak} />
      </Fields>
      {broken && (
        <div role="status" className="mt-4 max-w-[76ch] rounded-xl border-2 border-bad bg-card px-5 py-4">
          <p>
            <strong className="font-semibold">{counted(changed.size)}.</strong> {broken.says}
          </p>
          <p className="mt-2">
            <strong className="font-semibold">The way back:</strong> {broken.recovery}
          </p>
          <p className="mt-1">
            <SourceLinks ids={broken.facts} />
          </p>
        </div>
      )}
      <p className="mt-5 -mb-4 max-w-[68ch] text-sm text-muted noscript:hidden" data-print="no">
        Choose an answer to see the statement that decides, and why.
        <span className="md:hidden"> The table scrolls sideways.</span>
      </p>
      <MatrixTable scene={scene} rows={shown} changed={changed} chosen={chosen} choose={setChosen} />
      <p className="mt-4 noscript:hidden" data-print="no">
        <button
          type="button"
          className={BUTTON.small}
          onClick={() =>
            download(
              'who-can-do-what.json',
              JSON.stringify(accessRecord(scene, before), null, 2) + '\n',
              'application/json',
            )
          }
        >
          Download who-can-do-what.json
        </button>
      </p>
    </>
  )
}

const counted = (cells: number) =>
  cells === 0 ? 'Nothing in the table changes' : cells === 1 ? 'One answer changes' : `${cells} answers change`

const cellKey = (caller: string, operation: number) => `${caller} ${operation}`

/** The cells whose answer is another than it was. */
function changedCells(before: readonly Row[], after: readonly Row[]): ReadonlySet<string> {
  const differs = (one: Cell | undefined, other: Cell) => JSON.stringify(one?.ways) !== JSON.stringify(other.ways)
  return new Set(
    after.flatMap(({ caller, cells }) =>
      cells.flatMap((cell, at) =>
        differs(before.find((row) => row.caller.id === caller.id)?.cells[at], cell) ? [cellKey(caller.id, at)] : [],
      ),
    ),
  )
}

interface BreakProps {
  breaks: readonly { readonly id: string; readonly title: string }[]
  chosen: string
  choose: (id: string) => void
}

function BreakChoice({ breaks, chosen, choose }: BreakProps) {
  const name = useId()
  return (
    <fieldset className="mt-5 noscript:hidden" data-print="no">
      <legend className="mb-2 font-semibold">Break it, and see what changes</legend>
      <div className="grid gap-x-6 gap-y-1 sm:grid-cols-2">
        {[{ id: '', title: 'Nothing is broken' }, ...breaks].map(({ id, title }) => (
          <label key={id} className="flex min-h-8 items-center gap-2.5">
            <input
              type="radio"
              name={name}
              checked={chosen === id}
              onChange={() => choose(id)}
              className="size-4.5 shrink-0 accent-ink"
            />
            {title}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

interface TableProps {
  scene: Generated
  rows: readonly Row[]
  changed: ReadonlySet<string>
  chosen: Chosen | undefined
  choose: (chosen: Chosen | undefined) => void
}

function MatrixTable({ scene, rows, changed, chosen, choose }: TableProps) {
  const explanationId = useId()
  const chosenRow = rows.find(({ caller }) => caller.id === chosen?.caller)
  const chosenAt = scene.operations.findIndex(({ id }) => id === chosen?.operation)
  const chosenCell = chosenRow?.cells[chosenAt]
  const title =
    chosenRow && chosenCell
      ? `${chosenRow.caller.label}, ${scene.operations[chosenAt]?.label.toLowerCase()}: ${WORDS[chosenCell.verdict]}`
      : undefined
  // not by a fieldset: what scrolls must take the focus before React has taken over
  const isHydrated = useHydrated()
  return (
    <div
      role="group"
      aria-label="Who can do what, a table"
      tabIndex={0}
      className="@container mt-5 overflow-x-auto print:overflow-visible"
    >
      {/* there before it says something, so that it is read out */}
      <p role="status" className="sr-only">
        {title && `${title}. The row below says why.`}
      </p>
      <table className="w-full border-collapse text-[0.9375rem]">
        <caption className="sr-only">
          Who can do what with the key. Each answer is a button: it opens a row below its own, with the statement behind
          it.
        </caption>
        <thead>
          <tr className="border-b border-line text-left text-sm text-muted">
            <th scope="col" className="py-2 pr-4 font-semibold">
              Who
            </th>
            {scene.operations.map(({ id, label }) => (
              <th key={id} scope="col" className="px-2 py-2 align-bottom font-semibold">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ caller, cells }) => (
            <Fragment key={caller.id}>
              <tr className="border-b border-line">
                <th scope="row" className="min-w-40 py-2 pr-4 text-left align-top font-normal">
                  {caller.label}
                  <code className="block text-sm [overflow-wrap:anywhere] text-muted">{nameOf(caller.principal)}</code>
                </th>
                {scene.operations.map((operation, at) => {
                  const cell = cells[at]
                  if (!cell) return null
                  const isChosen = chosen?.caller === caller.id && chosen.operation === operation.id
                  return (
                    <td key={operation.id} className="p-1 align-top">
                      <button
                        type="button"
                        aria-expanded={isChosen}
                        aria-controls={isChosen ? explanationId : undefined}
                        disabled={!isHydrated}
                        onClick={() => choose(isChosen ? undefined : { caller: caller.id, operation: operation.id })}
                        className={`min-h-8 w-full rounded-lg border px-1.5 py-1 text-left ${
                          isChosen
                            ? 'border-ink'
                            : changed.has(cellKey(caller.id, at))
                              ? 'border-bad'
                              : 'border-transparent hover:border-edge'
                        }`}
                      >
                        <Answer cell={cell} />
                        {changed.has(cellKey(caller.id, at)) && (
                          <span className="block text-sm font-semibold text-bad">changed</span>
                        )}
                      </button>
                    </td>
                  )
                })}
              </tr>
              {title && chosenCell && caller.id === chosen?.caller && (
                <tr data-print="no" className="border-b border-line noscript:hidden">
                  <td id={explanationId} colSpan={scene.operations.length + 1} className="p-0">
                    <Explanation title={title} principal={caller.principal} cell={chosenCell} />
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const WORDS = { yes: 'yes', 'if-iam': 'if IAM allows', no: 'no' } as const
const COLOURS = { yes: 'text-good', 'if-iam': 'text-aws-managed', no: 'text-muted' } as const

function Answer({ cell }: { cell: Cell }) {
  if (cell.ways.length === 0) return <span className={COLOURS.no}>no</span>
  return cell.ways.map(({ verdict, when }, at) => (
    <span key={verdict} className="block">
      {at > 0 && <span className="text-sm text-muted">else </span>}
      <span className={`font-semibold ${COLOURS[verdict]}`}>{WORDS[verdict]}</span>
      {when.length > 0 && <span className="block text-sm text-muted">{when.map(shortly).join(', ')}</span>}
    </span>
  ))
}

/** In the table a condition is hinted at; below it stands in full. */
const shortly = (when: string): string => {
  const [word = ''] = when.split(' ')
  return when.startsWith('for an AWS service') || when === 'with MFA'
    ? when
    : word === 'through'
      ? when.replaceAll(/\.[\w*-]+\.amazonaws\.com/g, '')
      : 'on a condition'
}

/** The end of an ARN; a service by its name. */
const nameOf = (principal: string) => principal.split(':').slice(4).join(':') || principal

/** Stays in sight while the table scrolls sideways below it. */
function Explanation({ title, principal, cell }: { title: string; principal: string; cell: Cell }) {
  return (
    <div className="sticky left-0 my-2 w-[100cqi] max-w-[76ch] rounded-xl bg-wash px-4 py-3">
      <p className="font-semibold">{title}</p>
      <code className="text-sm [overflow-wrap:anywhere] text-muted">{principal}</code>
      {cell.ways.map((way) => (
        <p key={way.verdict} className="mt-1">
          {wayInWords(way)}
        </p>
      ))}
      {cell.says && <p className="mt-1">{cell.says}</p>}
    </div>
  )
}

function wayInWords({ verdict, action, by, when }: Way): string {
  const conditions = when.length > 0 ? `, ${when.join(', ')}` : ''
  const statement = by === undefined ? '' : ` The statement “${by}” decides.`
  return verdict === 'yes'
    ? `${action} is allowed${conditions}, by the key policy alone.${statement}`
    : `${action} is allowed${conditions}, if an IAM policy of the caller’s account allows it on this key.${statement}`
}
