import {
  columnPinningFeature,
  columnVisibilityFeature,
  createColumnHelper,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { useId, useState } from 'react'
import { NEED_GROUPS } from '../../kms/need-groups.ts'
import { isOptionId, OPTIONS, optionOf, type NeedId, type Option, type OptionId } from '../../kms/options.ts'
import { BUTTON } from '../button.ts'
import type { Comparison, ComparisonCell, ComparisonPrices, ComparisonRow } from '../comparison.ts'
import { NeedCell, NeedHead, NeedsHead, Notes, OptionHead, PriceCell } from '../comparison-parts.tsx'
import { FAMILY_TEXT, KeyGlyph } from '../key-glyph.tsx'
import { ScrollBox } from '../scroll-box.tsx'
import { useAsked } from '../use-asked.ts'
import { useHydrated } from '../use-hydrated.ts'

const features = tableFeatures({ columnPinningFeature, columnVisibilityFeature })

const helper = createColumnHelper<typeof features, ComparisonRow>()
const COLUMNS = helper.columns(OPTIONS.map(({ id }, at) => helper.accessor(({ cells }) => cells[at], { id })))

/** What the address holds: the hidden kinds of key, the pinned ones in their order, and whether alike rows are left out. */
const NOTHING_ASKED = { hide: '', pin: '', only: '' }
const DIFFERENCES = 'differences'

/** What the ids of the notes begin with: links lead to them, and the page has no other such table. */
const NOTE = 'note'

/** Ids as they stand in the address: a dot is nothing that a query would escape. */
const idsIn = (text: string): OptionId[] => [...new Set(text.split('.').filter(isOptionId))]

/** What hides every kind of key, hides none: a table without columns says nothing. */
function hiddenIn(text: string): readonly OptionId[] {
  const ids = idsIn(text)
  return ids.length < OPTIONS.length ? ids : []
}

const isAlike = (a: ComparisonCell | undefined, b: ComparisonCell | undefined) =>
  a?.met === b?.met && a?.note === b?.note

/** The first pinned kind of key stays in view beside the needs, where a screen has room for both and for more. */
const STAYS = 'min-[24rem]:sticky min-[24rem]:left-28 sm:left-48 z-10 bg-card shadow-[1px_0_0_var(--line)]'

/** All needs and all kinds of key, to hide, to pin and to narrow to what differs. The address keeps what was asked. */
export default function ComparisonIsland({
  rows,
  notes,
  prices,
}: Comparison & { readonly prices: readonly ComparisonPrices[] }) {
  const [asked, ask] = useAsked(NOTHING_ASKED)
  const hidden = hiddenIn(asked.hide)
  const table = useTable({
    features,
    columns: COLUMNS,
    data: rows,
    getRowId: ({ need }) => need,
    state: {
      columnVisibility: Object.fromEntries(hidden.map((each) => [each, false])),
      columnPinning: { start: idsIn(asked.pin), end: [] },
    },
    onColumnVisibilityChange: (change) => {
      const before = Object.fromEntries(OPTIONS.map((option) => [option.id, !hidden.includes(option.id)]))
      const visible = typeof change === 'function' ? change(before) : change
      ask({ hide: OPTIONS.flatMap((option) => (visible[option.id] === false ? [option.id] : [])).join('.') })
    },
    onColumnPinningChange: (change) => {
      const pinning = typeof change === 'function' ? change({ start: idsIn(asked.pin), end: [] }) : change
      ask({ pin: pinning.start.join('.') })
    },
  })

  const columns = [...table.getStartVisibleLeafColumns(), ...table.getCenterVisibleLeafColumns()]
  const shown = columns.map((column) => ({
    at: OPTIONS.findIndex((option) => option.id === column.id),
    option: optionOf(column.id as OptionId),
    isPinned: column.getIsPinned() !== false,
  }))
  const isNarrowed = asked.only === DIFFERENCES && shown.length > 1
  const differs = ({ cells }: ComparisonRow) => shown.some(({ at }) => !isAlike(cells[at], cells[shown[0]?.at ?? 0]))
  const standing = table
    .getRowModel()
    .rows.map(({ original }) => original)
    .filter((row) => !isNarrowed || differs(row))
  const numbers = standing.flatMap(({ cells }) => shown.flatMap(({ at }) => cells[at]?.note ?? []))
  const priced = prices.filter(
    ({ cells }) => !isNarrowed || shown.some(({ at }) => cells[at]?.value !== cells[shown[0]?.at ?? 0]?.value),
  )
  const count = standing.length + priced.length
  const leftOut = rows.length + prices.length - count

  return (
    <div>
      <Controls
        columns={OPTIONS.flatMap((option) => {
          const column = table.getColumn(option.id)
          if (!column) return []
          const isShown = column.getIsVisible()
          return {
            option,
            isShown,
            isLast: isShown && shown.length === 1,
            isPinned: column.getIsPinned() !== false,
            show: (show: boolean) => column.toggleVisibility(show),
            pin: (pin: boolean) => column.pin(pin ? 'start' : false),
          }
        })}
        onlyDifferences={asked.only === DIFFERENCES}
        onOnlyDifferences={(only) => ask({ only: only ? DIFFERENCES : '' })}
        onReset={() => ask(NOTHING_ASKED)}
        status={`${kinds(shown.length)}, ${count === 1 ? '1 row' : `${count} rows`}${
          isNarrowed && leftOut === 0
            ? '. No row is alike for all of them: hide some kinds to see what sets the others apart.'
            : isNarrowed
              ? `. ${leftOut === 1 ? '1 row is' : `${leftOut} rows are`} left out, alike for all of them.`
              : asked.only === DIFFERENCES
                ? '. Show a second kind to see differences.'
                : ''
        }`}
      />
      <ScrollBox label="What each kind of key can do">
        <thead>
          <tr>
            <NeedsHead />
            {shown.map(({ option, isPinned }, place) => (
              <OptionHead key={option.id} option={option} className={isPinned && place === 0 ? STAYS : ''}>
                {isPinned && <span className="block text-xs font-normal text-muted">pinned</span>}
              </OptionHead>
            ))}
          </tr>
        </thead>
        {NEED_GROUPS.map(({ says, needs }) => {
          const ids: readonly NeedId[] = needs
          const inGroup = standing.filter(({ need }) => ids.includes(need))
          if (inGroup.length === 0) return null
          return (
            <tbody key={says}>
              <GroupHead columns={shown.length}>{says}</GroupHead>
              {inGroup.map(({ need, says: wish, cells }) => (
                <tr key={need} className="border-t border-line">
                  <NeedHead>{wish}</NeedHead>
                  {shown.map(({ at, option, isPinned }, place) => {
                    const cell = cells[at]
                    return (
                      cell && (
                        <NeedCell
                          key={option.id}
                          cell={cell}
                          notes={NOTE}
                          className={isPinned && place === 0 ? STAYS : ''}
                        />
                      )
                    )
                  })}
                </tr>
              ))}
            </tbody>
          )
        })}
        {priced.length > 0 && (
          <tbody>
            <GroupHead columns={shown.length}>Price</GroupHead>
            {priced.map(({ says, cells }) => (
              <tr key={says} className="border-t border-line">
                <NeedHead>{says}</NeedHead>
                {shown.map(({ at, option, isPinned }, place) => {
                  const cell = cells[at]
                  return (
                    cell && <PriceCell key={option.id} {...cell} className={isPinned && place === 0 ? STAYS : ''} />
                  )
                })}
              </tr>
            ))}
          </tbody>
        )}
        {count === 0 && (
          <tbody>
            <tr className="border-t border-line">
              <td colSpan={shown.length + 1} className="p-4">
                In this table these kinds of key are alike in every row.
              </td>
            </tr>
          </tbody>
        )}
      </ScrollBox>
      <Notes id={NOTE} notes={notes} shown={new Set(numbers)} />
    </div>
  )
}

const GroupHead = ({ columns, children }: { columns: number; children: string }) => (
  <tr className="border-t border-line bg-wash">
    <th scope="rowgroup" colSpan={columns + 1} className="text-left">
      <span className="sticky left-0 inline-block px-2 py-2 text-sm font-semibold sm:px-4">{children}</span>
    </th>
  </tr>
)

const kinds = (count: number) => (count === 1 ? '1 kind of key' : `${count} kinds of key`)

interface Column {
  option: Option
  isShown: boolean
  /** The only one that is shown: it cannot be hidden. */
  isLast: boolean
  isPinned: boolean
  show: (show: boolean) => void
  pin: (pin: boolean) => void
}

interface ControlsProps {
  columns: readonly Column[]
  onlyDifferences: boolean
  onOnlyDifferences: (only: boolean) => void
  onReset: () => void
  status: string
}

/** Which kinds of key and which rows the table has. On a narrow screen the kinds unfold. */
function Controls({ columns, onlyDifferences, onOnlyDifferences, onReset, status }: ControlsProps) {
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  return (
    <fieldset
      disabled={!useHydrated()}
      className="finished mb-4 grid min-w-0 gap-3 noscript:hidden"
      data-print="no"
      data-search="no"
    >
      <legend className="sr-only">Which kinds of key, and which rows</legend>
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={`${id}kinds`}
        onClick={() => setOpen(!isOpen)}
        className={`${BUTTON.quiet} justify-self-start lg:hidden`}
      >
        Choose the kinds of key
        <span aria-hidden="true" className="text-muted">
          {isOpen ? '−' : '+'}
        </span>
      </button>
      <ul id={`${id}kinds`} className={`flex-wrap gap-2 lg:flex ${isOpen ? 'grid sm:grid-cols-2 lg:flex' : 'hidden'}`}>
        {columns.map(({ option: { id: option, family, shortName }, isShown, isLast, isPinned, show, pin }) => (
          <li key={option} className="flex rounded-lg border border-line bg-card">
            <label className="flex min-h-11 grow items-center gap-2 pl-3 pr-2 text-[0.9375rem]">
              <input
                type="checkbox"
                checked={isShown}
                disabled={isLast}
                onChange={({ target }) => show(target.checked)}
                className="size-4.5 shrink-0 accent-ink"
              />
              <KeyGlyph family={family} className="h-3.5 w-5" />
              <span className={isShown ? FAMILY_TEXT[family] : 'text-muted'}>{shortName}</span>
            </label>
            <button
              type="button"
              aria-pressed={isPinned}
              aria-label={`Pin ${shortName}`}
              title="Pin: it stands first, and stays in view"
              disabled={!isShown}
              onClick={() => pin(!isPinned)}
              className="grid min-h-11 w-10 place-items-center rounded-r-lg border-l border-line text-muted enabled:hover:bg-wash disabled:opacity-40 aria-pressed:bg-ink aria-pressed:text-paper"
            >
              <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" fill="none" stroke="currentColor">
                <path d="M5.5 1.5h5L10 7l2 2.5H4L6 7ZM8 9.5v5" strokeWidth="1.5" strokeLinejoin="round" />
              </svg>
            </button>
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <label className="flex min-h-11 items-center gap-2.5 font-semibold">
          <input
            type="checkbox"
            checked={onlyDifferences}
            onChange={({ target }) => onOnlyDifferences(target.checked)}
            className="size-4.5 shrink-0 accent-ink"
          />
          Differences only
        </label>
        <button type="button" onClick={onReset} className={BUTTON.small}>
          Show everything
        </button>
        <p role="status" className="text-[0.9375rem] text-muted">
          {status}
        </p>
      </div>
    </fieldset>
  )
}
