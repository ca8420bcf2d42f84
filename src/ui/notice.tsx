import { Link } from '@tanstack/react-router'
import type { Dropped } from '../kms/answers.ts'
import { isQuestionId, questionOf } from '../kms/questions.ts'
import { RULES_VERSION } from '../kms/version.ts'

/** Says what of a link, or of earlier answers, was not kept. */
export function DroppedNotice({ dropped }: { dropped: readonly Dropped[] }) {
  if (dropped.length === 0) return null
  const lost = dropped.filter(({ why }) => why !== 'unknown-rules' && why !== 'unknown-setting').length
  const isOfRules = dropped.some(({ why }) => why === 'unknown-rules')
  return (
    <div role="status" className="mb-6 rounded-xl border border-edge bg-aws-managed-wash p-4">
      <p className="font-semibold">
        {lost === 0
          ? isOfRules
            ? 'We do not know the rules that this link was made by. Its answers are kept.'
            : 'A setting of the policy was left out. All answers are kept.'
          : `${lost === 1 ? 'One answer was' : `${lost} answers were`} left out. The others are kept.`}
      </p>
      <ul className="mt-1 list-disc pl-5 text-sm">
        {dropped.map((each) => (
          <li key={`${each.key}=${each.value} ${each.why}`}>
            {reasonFor(each)}
            {each.why === 'unknown-choice' && isQuestionId(each.key) && (
              <>
                {' '}
                <Link
                  to="/wizard/$question/"
                  params={{ question: each.key }}
                  search
                  className="underline decoration-1 underline-offset-3"
                >
                  Answer it<span className="sr-only">: {questionOf(each.key).ask}</span>
                </Link>
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

export function reasonFor(each: Dropped): string {
  const { key, value } = each
  const shown = `“${key}=${value.slice(0, 40)}”`
  const ask = isQuestionId(key) ? `“${questionOf(key).ask}”` : ''
  switch (each.why) {
    case 'unknown-question':
      return `${shown}: there is no such question.`
    case 'unknown-choice':
      return `${shown}: ${ask} has no such answer.`
    case 'does-not-apply':
      return `${shown}: with the other answers, that answer to ${ask} makes no sense any more.`
    case 'retired':
      return `${shown}: ${each.reason}`
    case 'unknown-setting':
      return `${shown}: there is no such setting of the policy, so the policy does not have what it asked for.`
    case 'unknown-rules':
      return `${shown}: we do not know that version of the rules, and decided by today’s, version ${RULES_VERSION}.`
  }
}
