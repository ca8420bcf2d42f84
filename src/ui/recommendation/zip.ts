import { strToU8, zipSync } from 'fflate'
import type { Answers } from '../../kms/answers.ts'
import { bundleOf } from '../../kms/forms/bundle.ts'
import { deploymentOf } from '../../kms/forms/deployment.ts'
import { FORMS } from '../../kms/forms/forms.ts'
import type { Option } from '../../kms/options.ts'
import type { Settings } from '../../kms/policy/settings.ts'
import { deliver } from '../../kms/policy/deliver.ts'
import type { Details } from '../../kms/policy/details.ts'

/** The day that stands in the zip for every file: the same files make the same zip. */
const MADE = new Date(2026, 0, 1)

/** Everything that a recommendation delivers, as one zip. */
export function zipOf(
  option: Option,
  answers: Answers,
  details: Details,
  settings: Settings,
  comes: readonly string[],
): Uint8Array<ArrayBuffer> {
  const files = bundleOf(
    deliver(option, answers, details, settings),
    deploymentOf(option, answers, details, comes, settings),
    FORMS,
    comes,
  )
  const packed = Object.fromEntries(files.map(({ path, text }) => [path, strToU8(text)]))
  return new Uint8Array(zipSync(packed, { mtime: MADE }))
}
