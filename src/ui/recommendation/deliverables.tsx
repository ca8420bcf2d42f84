import type { Answers } from '../../kms/answers.ts'
import type { Option } from '../../kms/options.ts'
import { deliver, fieldsOf } from '../../kms/policy/deliver.ts'
import { mayNameNobody } from '../../kms/policy/key-policy.ts'
import { DetailsForm } from '../details-form.tsx'
import { useDetails } from '../details.ts'
import { SourceLink } from '../fact.tsx'
import { PolicyView } from '../policy-view.tsx'
import { Section } from './parts.tsx'

/** The policy, or what to do where there is none, with everything else that must be in place. */
export function Deliverables({ option, answers }: { option: Option; answers: Answers }) {
  const { details } = useDetails()
  const delivered = deliver(option, answers, details)
  const fields = fieldsOf(deliver(option, answers, {}))
  return (
    <>
      {delivered.kind === 'key-policy' ? (
        <Section id="key-policy" title="The key policy">
          <DetailsForm fields={fields} mayNameNobody={mayNameNobody(answers)} />
          <PolicyView file="key-policy.json" statements={delivered.statements} answers={answers} />
        </Section>
      ) : (
        <Section id="key-policy" title="What to do">
          <p className="max-w-[68ch]">
            <strong className="font-semibold">There is no key policy to write.</strong> AWS provides this key and its
            policy.
          </p>
          <p className="mt-2 max-w-[68ch]">{delivered.setting}</p>
        </Section>
      )}
      {delivered.also.length > 0 && (
        <Section id="also" title="What else must be in place">
          {delivered.kind === 'no-key-policy' && <DetailsForm fields={fields} mayNameNobody={mayNameNobody(answers)} />}
          <ol className="grid gap-8">
            {delivered.also.map(({ id, title, says, fact, more, policy }, at) => (
              <li key={id}>
                <h3 className="text-lg">
                  {at + 1}. {title}
                </h3>
                <p className="mt-1 mb-3 max-w-[68ch]">
                  {says} {fact && <SourceLink id={fact} />}
                  {more?.map((each) => [', ', <SourceLink key={each} id={each} />])}
                </p>
                {policy && <PolicyView file={policy.file} statements={policy.statements} answers={answers} />}
              </li>
            ))}
          </ol>
        </Section>
      )}
    </>
  )
}
