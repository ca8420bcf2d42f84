import { Link } from '@tanstack/react-router'
import type { Answers } from '../kms/answers.ts'
import { decide } from '../kms/decide.ts'
import { OPTIONS } from '../kms/options.ts'
import { QUESTIONS } from '../kms/questions.ts'
import { BUTTON } from './button.ts'
import { FieldOfKeys } from './field-of-keys.tsx'
import { href } from './href.ts'
import { PAGE_WIDTH } from './layout.tsx'

const NO_ANSWERS: Answers = {}

/** The wizard's first page: what will be asked, and the field that the answers will narrow. */
export function WizardStart() {
  return (
    <div className={`${PAGE_WIDTH} grid gap-x-14 pt-14 lg:grid-cols-[minmax(0,1fr)_24rem]`}>
      <div>
        <h1 className="max-w-[18ch] text-4xl sm:text-5xl">Which key do I need?</h1>
        <p className="mt-5 max-w-[60ch] text-lg text-muted">
          At most {QUESTIONS.length} questions, one a page. Each answer can rule kinds of key out, and you see which and
          why. What is left standing, simplest first, is the recommendation. “You need no key of your own” is a good
          answer.
        </p>
        <p className="mt-8 hidden rounded-xl border border-edge bg-aws-managed-wash p-4 noscript:block">
          The wizard needs JavaScript. Without it you can read every question below, the{' '}
          <a href={href('/compare/')} className="underline">
            comparison
          </a>{' '}
          that it decides by, and the page of every kind of key.
        </p>
        <p className="mt-8 flex flex-wrap gap-3">
          <Link to="/wizard/$question/" params={{ question: 'service' }} search={{}} className={BUTTON.primary}>
            Start <span aria-hidden="true">→</span>
          </Link>
        </p>
        <p className="mt-4 text-sm text-muted">
          The address keeps your answers. Copy it at any time, and open it later to go on.
        </p>
        <h2 className="mt-14 mb-3 text-2xl">What will be asked</h2>
        <ol className="max-w-[68ch] divide-y divide-line border-y border-line">
          {QUESTIONS.map(({ id, ask, topic }) => (
            <li key={id}>
              <Link
                to="/wizard/$question/"
                params={{ question: id }}
                search={{}}
                className="flex gap-4 py-2.5 hover:underline"
              >
                <span className="w-24 shrink-0 text-muted">{topic}</span>
                {ask}
              </Link>
            </li>
          ))}
        </ol>
      </div>
      <aside aria-label="Kinds of key" className="hidden lg:block">
        <h2 className="text-lg">Standing at the start: all {OPTIONS.length}</h2>
        <p className="mb-3 text-sm text-muted">Simplest first. Each answer can rule some out.</p>
        <FieldOfKeys decision={decide(NO_ANSWERS)} answers={NO_ANSWERS} />
      </aside>
    </div>
  )
}
