import { everyoneIn, fieldsIn, otherPlaceholders } from '../kms/policy/details.ts'
import { inSentence, listOf } from '../kms/words.ts'
import { BUTTON } from './button.ts'
import { CopyButton } from './copy-button.tsx'
import { download } from './download.ts'

interface Props {
  file: string
  /** As it is copied. */
  text: string
  /** As it is downloaded: with a newline at its end. */
  saved: string
  type: string
  /** The same on one line, where the language has that. */
  oneLine?: () => string
}

/** Copies and downloads a file, and says what is still open in it. */
export function FileBar({ file, text, saved, type, oneLine }: Props) {
  const open = [...fieldsIn(text).map(({ label }) => inSentence(label)), ...otherPlaceholders(text)]
  const everyone = everyoneIn(text)
  const count = open.length + everyone.length
  // the name is in sight already, beside the button or above it
  const name = <span className="sr-only"> ({file})</span>
  return (
    <>
      <CopyButton className={BUTTON.small} textOf={() => text}>
        {count > 0 ? `Copy with ${count} placeholder${count === 1 ? '' : 's'}` : 'Copy'}
        {name}
      </CopyButton>
      {oneLine && (
        <CopyButton className={BUTTON.small} textOf={oneLine}>
          Copy on one line
          {name}
        </CopyButton>
      )}
      <button type="button" className={BUTTON.small} onClick={() => download(file, saved, type)}>
        Download {file}
      </button>
      <span className="text-sm [overflow-wrap:anywhere] text-muted">
        {open.length === 0
          ? `Nothing left to fill in.${asksFor(text)}`
          : `Not ready: fill in ${listOf(open)}. ${
              everyone.length > 0
                ? `${listOf(everyone)} then ${everyone.length === 1 ? 'becomes “*” by itself' : 'become “*” by themselves'}. `
                : ''
            }AWS does not refuse every placeholder.`}
      </span>
    </>
  )
}

/** Variables of Terraform, and what a program of Pulumi requires of its configuration: the text holds none of the values. */
function asksFor(text: string): string {
  const count = text.match(/^variable "|\bconfig\.require/gm)?.length ?? 0
  return count === 0 ? '' : ` It asks for ${count === 1 ? 'one value' : `${count} values`} when it is run.`
}
