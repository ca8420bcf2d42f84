import type { Answers } from '../../kms/answers.ts'
import type { Outcome } from '../../kms/decide.ts'
import { isOptionId, optionOf } from '../../kms/options.ts'
import { decisionRecord } from '../../kms/record.ts'
import { costLines } from '../../kms/record-cost.ts'
import { FIELD_IDS } from '../../kms/policy/details.ts'
import { RULES_VERSION } from '../../kms/version.ts'
import { BUTTON } from '../button.ts'
import { useCostTyped } from '../cost-typed.ts'
import { useDetailsFor } from '../details.ts'
import { download } from '../download.ts'
import { useSettings } from '../settings.ts'
import { linkTo } from '../share.tsx'

/** The decision as a file to keep beside the code, with what was typed on this page in it. */
export function RecordButton({ outcome, answers }: { outcome: Outcome; answers: Answers }) {
  const settings = useSettings()
  const { details } = useDetailsFor(isOptionId(outcome) ? optionOf(outcome).ownKey : undefined)
  const typed = useCostTyped()
  const save = () => {
    const record = decisionRecord(answers, {
      link: linkTo(outcome, answers, settings),
      day: new Date().toISOString().slice(0, 10),
      rulesVersion: RULES_VERSION,
      details,
      settings,
      cost: isOptionId(outcome) ? costLines(outcome, answers, typed) : [],
    })
    download('decision-record.md', record, 'text/markdown')
  }
  const carried = FIELD_IDS.some((id) => details[id]?.length)
  return (
    <>
      <button type="button" className={BUTTON.quiet} onClick={save}>
        Download the decision record
      </button>
      {carried && (
        <span className="text-[0.9375rem] text-muted">
          The record holds what you typed into the policies, account numbers too.
        </span>
      )}
    </>
  )
}
