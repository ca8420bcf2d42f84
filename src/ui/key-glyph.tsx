import type { Family } from '../kms/options.ts'

/** The family's colours: always with its shape and its name, never alone. */
export const FAMILY_TEXT: { readonly [F in Family]: string } = {
  'aws-owned': 'text-aws-owned',
  'aws-managed': 'text-aws-managed',
  'customer-managed': 'text-customer-managed',
  'own-custody': 'text-own-custody',
}

export const FAMILY_WASH: { readonly [F in Family]: string } = {
  'aws-owned': 'bg-aws-owned-wash',
  'aws-managed': 'bg-aws-managed-wash',
  'customer-managed': 'bg-customer-managed-wash',
  'own-custody': 'bg-own-custody-wash',
}

const BOW: { readonly [F in Family]: string } = {
  'aws-owned': 'M12 8a4.5 4.5 0 1 1-9 0a4.5 4.5 0 1 1 9 0Z',
  'aws-managed': 'M3.5 4h8v8h-8Z',
  'customer-managed': 'M7.5 3.2 11.7 5.6v4.8L7.5 12.8 3.3 10.4V5.6Z',
  'own-custody': 'M7.5 2.6 12.4 8 7.5 13.4 2.6 8Z',
}

/** The lines of a key, in a box of 24 by 16. */
export const glyphPath = (family: Family) => `${BOW[family]}M12.2 8H22M18 8v3M21.5 8v3`

/** A key whose bow has the shape of its family. Decoration: the name stands beside it. */
export function KeyGlyph({ family, className = '' }: { family: Family; className?: string }) {
  return (
    <svg
      viewBox="0 0 24 16"
      width="24"
      height="16"
      aria-hidden="true"
      className={`shrink-0 ${FAMILY_TEXT[family]} ${className}`}
    >
      <path
        className="bow"
        d={glyphPath(family)}
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinejoin="round"
      />
    </svg>
  )
}

/** The name of a kind of key on its family's ground. */
export function OptionTag({ family, children }: { family: Family; children: string }) {
  return (
    <span
      className={`inline-flex items-center gap-2 rounded-md px-2.5 py-0.5 text-sm font-semibold ${FAMILY_TEXT[family]} ${FAMILY_WASH[family]}`}
    >
      <KeyGlyph family={family} className="h-3.5 w-5" />
      {children}
    </span>
  )
}
