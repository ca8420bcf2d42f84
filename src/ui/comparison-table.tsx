import { NEEDS, NEED_IDS, OPTIONS, type Cell, type NeedId, type Option, type OptionId } from '../kms/options.ts'
import { SERVICES } from '../kms/services.ts'
import { FAMILY_TEXT, KeyGlyph } from './key-glyph.tsx'
import { ScrollBox } from './scroll-box.tsx'
import { factHref } from './fact-href.ts'

/** Needs as rows, kinds of key as columns: the table that decides. Each cell leads to its fact. */
export function ComparisonTable({
  needs = NEED_IDS,
  options,
}: {
  needs?: readonly NeedId[]
  options?: readonly OptionId[]
}) {
  const columns = OPTIONS.filter(({ id }) => !options || options.includes(id))
  return (
    <ScrollBox
      label={
        needs.length === NEED_IDS.length
          ? 'What each kind of key can do'
          : needs.map((need) => NEEDS[need].says).join(', ')
      }
    >
      <thead>
        <tr>
          <th scope="col" className="sticky left-0 z-10 bg-card p-3 text-left align-bottom sm:p-4">
            <span className="sr-only">What you want</span>
          </th>
          {columns.map((option) => (
            <OptionHead key={option.id} option={option} />
          ))}
        </tr>
      </thead>
      <tbody>
        {needs.map((need) => (
          <tr key={need} className="border-t border-line">
            <th
              scope="row"
              className="sticky left-0 z-10 min-w-36 bg-card p-3 text-left align-top font-normal text-muted sm:min-w-48 sm:px-4"
            >
              {NEEDS[need].says}
            </th>
            {columns.map((option) => (
              <NeedCell key={option.id} option={option} need={need} />
            ))}
          </tr>
        ))}
      </tbody>
    </ScrollBox>
  )
}

function OptionHead({ option: { family, shortName } }: { option: Option }) {
  return (
    <th
      scope="col"
      className={`min-w-[6.5rem] p-3 text-left align-bottom text-sm font-semibold ${FAMILY_TEXT[family]}`}
    >
      <KeyGlyph family={family} className="mb-1.5 block" />
      {shortName}
    </th>
  )
}

function NeedCell({ option, need }: { option: Option; need: NeedId }) {
  const cell = option.cells[need]
  const otherwise = SERVICES.filter(({ departs }) => {
    const departure = departs[option.id]?.[need]
    return departure && departure.met !== cell.met
  })
  return (
    <td className="p-3 align-top">
      <CellMark cell={cell} />
      {otherwise.length > 0 && (
        <span className="block text-xs text-muted">
          {cell.met ? 'not' : 'but'} {otherwise.map(({ name }) => name.replace('Amazon ', '')).join(', ')}
        </span>
      )}
    </td>
  )
}

function CellMark({ cell: { met, fact } }: { cell: Cell }) {
  return (
    <a
      href={factHref(fact)}
      className={`inline-flex min-h-6 min-w-8 items-center underline decoration-dotted decoration-1 underline-offset-3 ${met ? 'font-semibold text-good' : 'text-muted'}`}
    >
      {met ? 'yes' : 'no'}
    </a>
  )
}
