import { deploymentOf } from '../../kms/forms/deployment.ts'
import { filesOf, type Form } from '../../kms/forms/form.ts'
import { FORMS } from '../../kms/forms/forms.ts'
import type { Answers } from '../../kms/answers.ts'
import type { Option } from '../../kms/options.ts'
import type { Settings } from '../../kms/policy/settings.ts'
import type { Details } from '../../kms/policy/details.ts'
import { FileBar } from '../file-bar.tsx'
import { Highlighted } from '../highlighted.tsx'

interface Props {
  id: Form['id']
  option: Option
  answers: Answers
  details: Details
  settings: Settings
  /** Where it came from, line by line. */
  comes: readonly string[]
}

/** The key with all that belongs to it, written in one of the forms: to copy or to download. */
export function FormView({ id, option, answers, details, settings, comes }: Props) {
  const form = FORMS.find((each) => each.id === id)
  const deployment = deploymentOf(option, answers, details, comes, settings)
  if (!form || !deployment) return null
  const whyNot = form.whyNot?.(deployment)
  if (whyNot !== undefined) return <p className="max-w-[68ch] rounded-xl bg-aws-managed-wash px-5 py-4">{whyNot}</p>
  const limits = form.limitsOf?.(deployment) ?? []
  const files = filesOf(form, deployment)
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      {limits.length > 0 && (
        <ul className="max-w-[68ch] list-disc rounded-xl bg-aws-managed-wash py-4 pr-5 pl-9">
          {limits.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      )}
      {files.map(({ file, text }) => (
        <div key={file}>
          {files.length > 1 && <h3 className="pb-2 font-mono text-base font-semibold">{file}</h3>}
          <div data-print="no" className="flex flex-wrap items-center gap-3 pb-3">
            <FileBar file={file} text={text} saved={text} type="text/plain" />
          </div>
          <div className="overflow-hidden rounded-xl border border-line bg-card">
            <Highlighted language={form.language} label={`${form.name}: ${file}`}>
              {text}
            </Highlighted>
          </div>
        </div>
      ))}
    </div>
  )
}
