import { statementText, type Explained } from '../kms/policy/statement.ts'
import { CopyThis } from './copy-this.tsx'
import { SourceLinks } from './fact.tsx'
import { JsonCode } from './json-code.tsx'

/** Statements of a policy, each beside what it is for: to read, on pages that explain. */
export const Statements = ({ statements }: { statements: readonly Explained[] }) => (
  <ul className="overflow-hidden rounded-xl border border-line bg-card">
    {statements.map((explained) => (
      <li
        key={explained.statement.Sid}
        data-copied
        className="grid border-t border-line first:border-t-0 lg:grid-cols-[minmax(0,1fr)_21rem]"
      >
        <JsonCode label={`Statement ${explained.statement.Sid}`}>
          {statementText(explained.statement).replaceAll('\n    ', '\n')}
        </JsonCode>
        <div className="border-l-2 border-customer-managed bg-wash px-5 py-4 text-[0.9375rem]">
          <p>{explained.says}</p>
          <p className="mt-1 text-muted">Without it, {explained.without}</p>
          <p className="mt-1" data-search="no">
            <SourceLinks ids={[explained.fact, ...(explained.more ?? [])]} />
          </p>
          <p className="mt-3">
            <CopyThis of={`the statement ${explained.statement.Sid}`} />
          </p>
        </div>
      </li>
    ))}
  </ul>
)
