import {
  columnFilteringFeature,
  createColumnHelper,
  createFilteredRowModel,
  createSortedRowModel,
  rowSortingFeature,
  sortFn_alphanumeric,
  tableFeatures,
  useTable,
  type ColumnFiltersState,
  type SortingState,
} from '@tanstack/react-table'
import { useId, type ReactNode } from 'react'
import { OPTIONS, optionOf, type OptionId } from '../../kms/options.ts'
import { serviceRows, type ServiceRow } from '../../kms/service-rows.ts'
import { href } from '../href.ts'
import { OptionTag } from '../key-glyph.tsx'
import { useAsked } from '../use-asked.ts'
import { useHydrated } from '../use-hydrated.ts'

const ROWS = [...serviceRows()]
const GROUPS: readonly string[] = [...new Set(ROWS.map(({ category }) => category))]
const DEFAULTS = [...new Set(ROWS.flatMap(({ byDefault }) => byDefault ?? []))]

const features = tableFeatures({
  columnFilteringFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  sortedRowModel: createSortedRowModel(),
  sortFns: { alphanumeric: sortFn_alphanumeric },
})

/** Simplest first, as everywhere: the order of the options, and what has none at the end. */
const rankOf = (id: OptionId | 'none' | undefined) => {
  const at = OPTIONS.findIndex((option) => option.id === id)
  return at >= 0 ? at : OPTIONS.length + (id === 'none' ? 0 : 1)
}

/** A column that only filters: the table has no room for it. */
const GROUP = 'group'

const helper = createColumnHelper<typeof features, ServiceRow>()
const COLUMNS = helper.columns([
  helper.accessor('name', {
    id: 'service',
    header: 'Service',
    sortFn: 'alphanumeric',
    filterFn: ({ original }, _id, words: string) =>
      words
        .toLowerCase()
        .split(/\s+/)
        .every((word) => original.words.includes(word)),
  }),
  helper.accessor('category', {
    id: GROUP,
    filterFn: ({ original }, _id, group: string) => original.category === group,
  }),
  helper.accessor(({ byDefault }) => rankOf(byDefault), {
    id: 'default',
    header: 'If you choose nothing',
    filterFn: ({ original }, _id, byDefault: string) => original.byDefault === byDefault,
  }),
  helper.accessor(({ simplest }) => rankOf(simplest), { id: 'simplest', header: 'Simplest kind of key' }),
  helper.accessor(({ sharesUnder }) => SHARES[sharesUnder ?? 'not'].rank, { id: 'sharing', header: 'Other accounts' }),
  helper.accessor(({ changes }) => CHANGES[changes].rank, { id: 'change', header: 'Another key later' }),
  helper.accessor('deliveries', { id: 'deliveries', header: 'Deliveries' }),
])

const SHARES = {
  any: { rank: 0, says: 'need no key of yours' },
  'own-key': { rank: 1, says: 'need your own key' },
  not: { rank: 2, says: '–' },
} as const

const CHANGES = {
  'in-place': { rank: 0, says: 'in place' },
  'data-moves': { rank: 1, says: 'the data moves' },
  replaced: { rank: 2, says: 'a new key takes over' },
} as const

/** What the address holds: the filters, and the order. Empty texts filter nothing. */
type Asked = Readonly<Record<'q' | 'group' | 'default' | 'sort', string>>
const NOTHING_ASKED: Asked = { q: '', group: '', default: '', sort: '' }

const filtersOf = ({ q, group, default: byDefault }: Asked): ColumnFiltersState =>
  [
    { id: 'service', value: q.trim() },
    // what does not exist, say in an old link, filters nothing
    { id: GROUP, value: GROUPS.includes(group) ? group : '' },
    { id: 'default', value: DEFAULTS.some((each) => each === byDefault) ? byDefault : '' },
  ].filter(({ value }) => value !== '')

const sortingOf = ({ sort }: Asked): SortingState => {
  const id = sort.replace(/^-/, '')
  return COLUMNS.some((column) => column.id === id) ? [{ id, desc: sort.startsWith('-') }] : []
}

/** All services in a table to filter and to sort. The address holds what was asked, so that it can be sent on. */
export default function ServicesTable() {
  const [asked, ask] = useAsked(NOTHING_ASKED)
  const isAwake = useHydrated()
  const table = useTable({
    features,
    columns: COLUMNS,
    data: ROWS,
    getRowId: ({ id }) => id,
    enableMultiSort: false,
    state: { sorting: sortingOf(asked), columnFilters: filtersOf(asked) },
    onSortingChange: (change) => {
      const [first] = typeof change === 'function' ? change(sortingOf(asked)) : change
      ask({ sort: first ? `${first.desc ? '-' : ''}${first.id}` : '' })
    },
  })

  const id = useId()
  const { rows } = table.getRowModel()
  return (
    <div>
      <fieldset disabled={!isAwake} className="mb-4 flex min-w-0 flex-wrap items-end gap-4 noscript:hidden">
        <legend className="sr-only">Which services</legend>
        <Labelled id={`${id}q`} label="Find">
          <input
            id={`${id}q`}
            type="search"
            value={asked.q}
            onChange={({ target }) => ask({ q: target.value })}
            placeholder="bucket, queue, postgres"
            autoComplete="off"
            spellCheck={false}
            className="min-h-11 w-60 rounded-lg border border-edge bg-card px-3"
          />
        </Labelled>
        <Labelled id={`${id}g`} label="Group">
          <Select
            id={`${id}g`}
            value={asked.group}
            onChange={(group) => ask({ group })}
            options={GROUPS.map((group) => [group, group])}
          />
        </Labelled>
        <Labelled id={`${id}d`} label="If you choose nothing">
          <Select
            id={`${id}d`}
            value={asked.default}
            onChange={(byDefault) => ask({ default: byDefault })}
            options={DEFAULTS.map((each) => [each, nameOfDefault(each)])}
          />
        </Labelled>
        <p role="status" className="min-h-11 content-center text-[0.9375rem] text-muted">
          {rows.length === ROWS.length ? `${rows.length} services` : `${rows.length} of ${ROWS.length} services`}
        </p>
      </fieldset>
      <p className="pb-1.5 text-sm text-muted lg:hidden" data-print="no" data-search="no">
        The table scrolls sideways.
      </p>
      <div
        role="group"
        aria-label="Services"
        tabIndex={0}
        className="scrolls overflow-x-auto rounded-xl border border-line print:overflow-visible"
      >
        <table className="w-full border-collapse text-[0.9375rem]">
          <thead>
            {table.getHeaderGroups().map((group) => (
              <tr key={group.id}>
                {group.headers
                  .filter(({ id: column }) => column !== GROUP)
                  .map((header) => {
                    const order = header.column.getIsSorted()
                    return (
                      <th
                        key={header.id}
                        scope="col"
                        aria-sort={order === 'asc' ? 'ascending' : order === 'desc' ? 'descending' : undefined}
                        className="p-1 text-left align-bottom first:sticky first:left-0 first:z-10 first:bg-card sm:p-2"
                      >
                        <button
                          type="button"
                          disabled={!isAwake}
                          onClick={header.column.getToggleSortingHandler()}
                          className="flex min-h-11 items-center gap-1 rounded-lg px-2 text-left font-semibold enabled:hover:bg-wash"
                        >
                          {String(header.column.columnDef.header)}
                          <span aria-hidden="true" className="w-3 text-muted">
                            {order === 'asc' ? '↑' : order === 'desc' ? '↓' : isAwake ? '⇅' : ''}
                          </span>
                        </button>
                      </th>
                    )
                  })}
              </tr>
            ))}
          </thead>
          <tbody>
            {rows.map(({ original }) => (
              <Row key={original.id} row={original} />
            ))}
          </tbody>
        </table>
        {rows.length === 0 && (
          <p className="p-5">
            No service here has all of that.{' '}
            <button type="button" className="min-h-6 underline" onClick={() => ask(NOTHING_ASKED)}>
              Show all services
            </button>
            . Not listed means not verified, not unknown to AWS.
          </p>
        )}
      </div>
    </div>
  )
}

function Row({ row: { id, name, hint, byDefault, simplest, sharesUnder, changes, deliveries } }: { row: ServiceRow }) {
  const cell = 'px-3 py-2.5 align-top sm:px-4'
  return (
    <tr className="border-t border-line">
      <th scope="row" className={`${cell} sticky left-0 z-10 min-w-40 bg-card text-left font-normal`}>
        <a
          href={href(`/services/${id}/`)}
          className="inline-block min-h-6 font-semibold underline decoration-1 underline-offset-3"
        >
          {name}
        </a>
        <span className="block text-sm text-muted">{hint}</span>
      </th>
      <td className={cell}>
        {byDefault === undefined ? (
          '–'
        ) : byDefault === 'none' ? (
          <span className="font-semibold text-bad">{NOT_ENCRYPTED}</span>
        ) : (
          <Tag id={byDefault} />
        )}
      </td>
      <td className={cell}>{simplest ? <Tag id={simplest} /> : '–'}</td>
      <td className={`${cell} min-w-32`}>{SHARES[sharesUnder ?? 'not'].says}</td>
      <td className={`${cell} min-w-28`}>{CHANGES[changes].says}</td>
      <td className={`${cell} tabular-nums`}>{deliveries === 0 ? '–' : deliveries}</td>
    </tr>
  )
}

const Tag = ({ id }: { id: OptionId }) => {
  const { family, shortName } = optionOf(id)
  return (
    <span className="whitespace-nowrap">
      <OptionTag family={family}>{shortName}</OptionTag>
    </span>
  )
}

const NOT_ENCRYPTED = 'Not encrypted'
const nameOfDefault = (id: OptionId | 'none') => (id === 'none' ? NOT_ENCRYPTED : optionOf(id).shortName)

const Labelled = ({ id, label, children }: { id: string; label: string; children: ReactNode }) => (
  <div className="max-w-full min-w-0">
    <label htmlFor={id} className="mb-1 block text-sm font-semibold">
      {label}
    </label>
    {children}
  </div>
)

function Select({
  id,
  value,
  onChange,
  options,
}: {
  id: string
  value: string
  onChange: (value: string) => void
  options: readonly (readonly [value: string, says: string])[]
}) {
  return (
    <select
      id={id}
      value={options.some(([each]) => each === value) ? value : ''}
      onChange={({ target }) => onChange(target.value)}
      className="min-h-11 max-w-full rounded-lg border border-edge bg-card px-3"
    >
      <option value="">All</option>
      {options.map(([each, says]) => (
        <option key={each} value={each}>
          {says}
        </option>
      ))}
    </select>
  )
}
