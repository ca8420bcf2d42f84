import type { Answers } from '../../kms/answers.ts'
import type { Option } from '../../kms/options.ts'
import { deliver, fieldsOf, type AlsoNeeded } from '../../kms/policy/deliver.ts'
import { mayNameNobody } from '../../kms/policy/key-policy.ts'
import { questionOf } from '../../kms/questions.ts'
import { inSentence } from '../../kms/words.ts'
import { DetailsForm } from '../details-form.tsx'
import { useDetailsFor } from '../details.ts'
import { SourceLinks } from '../fact.tsx'
import { Command, PolicyView } from '../policy-view.tsx'
import { ChangeLink, Section } from './parts.tsx'

/** The policy, or what to do where there is none, with everything else that must be in place. */
export function Deliverables({ option, answers }: { option: Option; answers: Answers }) {
  const { details } = useDetailsFor(option.ownKey)
  const delivered = deliver(option, answers, details)
  const fields = fieldsOf(deliver(option, answers, {}))
  return (
    <>
      {delivered.kind === 'key-policy' ? (
        <Section id="key-policy" title="The key policy">
          <DetailsForm fields={fields} ownKey={option.ownKey} mayNameNobody={mayNameNobody(answers)} />
          <PolicyView kind="key" file="key-policy.json" statements={delivered.statements} answers={answers} />
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
          {delivered.kind === 'no-key-policy' && (
            <DetailsForm fields={fields} ownKey={option.ownKey} mayNameNobody={mayNameNobody(answers)} />
          )}
          <ol className="grid gap-8">
            {delivered.also.map(({ id, title, says, items, command, causes, fact, more, policy }, at) => (
              <li key={id}>
                <h3 className="text-lg">
                  {at + 1}. {title}
                </h3>
                {causes && <Causes of={causes} answers={answers} />}
                <p className="mt-1 mb-3 max-w-[68ch]">
                  {says} <SourceLinks ids={[...(fact ? [fact] : []), ...(more ?? [])]} />
                </p>
                {items && (
                  <ul className="mb-3 max-w-[68ch] list-disc pl-5">
                    {items.map((item) => (
                      <li key={item}>{item}</li>
                    ))}
                  </ul>
                )}
                {command !== undefined && <Command title={title}>{command}</Command>}
                {policy && (
                  <PolicyView kind={policy.kind} file={policy.file} statements={policy.statements} answers={answers} />
                )}
              </li>
            ))}
          </ol>
        </Section>
      )}
    </>
  )
}

/** The answers behind a step, each with the way to change it. */
function Causes({ of: causes, answers }: { of: NonNullable<AlsoNeeded['causes']>; answers: Answers }) {
  return (
    <ul className="mt-1 text-[0.9375rem] text-muted">
      {causes.map(({ question, choice }) => (
        <li key={choice.id}>
          Because {inSentence(choice.because)}.{' '}
          <ChangeLink question={question} answers={answers} ask={questionOf(question).ask} />
        </li>
      ))}
    </ul>
  )
}
