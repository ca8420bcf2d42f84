import { useId } from 'react'
import { NEED_GROUPS } from '../kms/need-groups.ts'
import { NEEDS, OPTIONS, type NeedId, type OptionId } from '../kms/options.ts'
import type { Service } from '../kms/services/service.ts'
import { columnsOf, comparisonOf, pricesOf } from './comparison.ts'
import { NeedCell, NeedHead, NeedsHead, Notes, OptionHead } from './comparison-parts.tsx'
import { IslandOf } from './island.tsx'
import { ScrollBox } from './scroll-box.tsx'

interface TableProps {
  needs: readonly NeedId[]
  options?: readonly OptionId[]
  /** The table as it is at this service, without notes on others. */
  service?: Service
}

/** Some needs as rows, kinds of key as columns. Each cell leads to its fact, and to its note. */
export function ComparisonTable({ needs, options, service }: TableProps) {
  const id = useId()
  const columns = columnsOf(options)
  const { rows, notes } = comparisonOf(needs, columns, service)
  const only = rows.length === 1 ? rows[0] : undefined
  return (
    <div>
      <ScrollBox label={needs.map((need) => NEEDS[need].says).join(', ')}>
        {only && <caption className="px-2 pt-2 text-left text-sm text-muted sm:hidden">{only.says}</caption>}
        <thead>
          <tr>
            <NeedsHead above={!!only} />
            {columns.map((option) => (
              <OptionHead key={option.id} option={option} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ need, says, cells }) => (
            <tr key={need} className="border-t border-line">
              <NeedHead above={!!only}>{says}</NeedHead>
              {columns.map((option, at) => {
                const cell = cells[at]
                return cell && <NeedCell key={option.id} cell={cell} notes={id} />
              })}
            </tr>
          ))}
        </tbody>
      </ScrollBox>
      <Notes id={id} notes={notes} />
    </div>
  )
}

/** The whole table that decides: all needs in their groups, all kinds of key, to choose from. */
export const FullComparison = () => (
  <IslandOf
    name="comparison"
    props={{
      ...comparisonOf(
        NEED_GROUPS.flatMap(({ needs }): readonly NeedId[] => needs),
        OPTIONS,
      ),
      prices: pricesOf(OPTIONS),
    }}
  />
)
