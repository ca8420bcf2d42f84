import { KIND_ROWS, KINDS } from '../kms/kinds.ts'
import { ScrollBox } from './scroll-box.tsx'
import { FAMILY_TEXT, KeyGlyph } from './key-glyph.tsx'
import { factHref } from './fact-href.ts'

const NAMES = {
  'aws-owned': 'AWS owned',
  'aws-managed': 'AWS managed',
  'customer-managed': 'Customer managed',
} as const

/** AWS's three kinds of KMS keys side by side. */
export function KindsTable() {
  return (
    <ScrollBox label="The three kinds of KMS keys">
      <thead>
        <tr>
          <th scope="col" className="p-4">
            <span className="sr-only">Trait</span>
          </th>
          {KINDS.map((kind) => (
            <th key={kind} scope="col" className={`min-w-44 p-4 text-left font-semibold ${FAMILY_TEXT[kind]}`}>
              <span className="flex items-center gap-2">
                <KeyGlyph family={kind} />
                {NAMES[kind]}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {KIND_ROWS.map((row) => (
          <tr key={row.says} className="border-t border-line">
            <th
              scope="row"
              className="sticky left-0 z-10 min-w-28 bg-card p-4 text-left align-top font-normal text-muted"
            >
              {row.says}
            </th>
            {KINDS.map((kind) => {
              const { says, fact, before } = row.of[kind]
              return (
                <td
                  key={kind}
                  className={`p-4 align-top ${kind === 'customer-managed' ? 'bg-customer-managed-wash/40' : ''}`}
                >
                  <a
                    href={factHref(fact)}
                    className="underline decoration-edge decoration-dotted decoration-1 underline-offset-4 hover:decoration-ink"
                  >
                    {says}
                  </a>
                  {before && ' '}
                  {before && (
                    <span className="inline-block rounded-sm bg-aws-managed-wash px-1.5 text-xs whitespace-nowrap text-aws-managed">
                      was {before}
                    </span>
                  )}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </ScrollBox>
  )
}
