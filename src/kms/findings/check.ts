import type { FactId } from '../facts.ts'
import type { Family } from '../options.ts'
import type { QuestionId } from '../questions.ts'

/** The scanners, in the order in which they are shown. */
export const SCANNERS = {
  checkov: 'Checkov',
  trivy: 'Trivy (tfsec)',
  prowler: 'Prowler',
  'cfn-nag': 'cfn-nag',
  'security-hub': 'AWS Security Hub',
  'aws-config': 'AWS Config',
} as const

export type ScannerId = keyof typeof SCANNERS

export type Severity = 'critical' | 'high' | 'medium' | 'low' | 'failure' | 'warning'

/**
 * Which kinds of key pass. Not there for checks that look at something else. A key in your own custody passes wherever a
 * customer managed key does.
 */
export interface Passing {
  readonly families: readonly Family[]
  /** What to know about it. */
  readonly says?: string
}

export const ANY_KEY: Passing = { families: ['aws-owned', 'aws-managed', 'customer-managed'] }
/** Any key, where the service has no AWS owned key. */
export const ANY_KMS_KEY: Passing = { families: ['aws-managed', 'customer-managed'] }
/** A name is all that the check sees: it cannot tell whose key it is. */
export const NAMED_KEY: Passing = {
  families: ['aws-managed', 'customer-managed'],
  says: 'It asks for a name alone: the AWS managed key passes too, once it is named.',
}
export const OWN_KEY: Passing = { families: ['customer-managed'] }
/** As far as a name can tell: the check knows the AWS managed key by its alias alone. */
export const OWN_KEY_BY_NAME: Passing = {
  families: ['customer-managed'],
  says: 'It knows the AWS managed key by its alias alone: named by its ARN that key would pass.',
}

/** One check of one scanner. */
export interface Check {
  /** As the scanner spells it. Links carry it. */
  readonly id: string
  readonly scanner: ScannerId
  /** Other names of the same check in outputs: older ids, the AWS Config rule behind a control. */
  readonly aliases: readonly string[]
  /** As the scanner states it; absent where it states none. */
  readonly severity?: Severity
  readonly passes?: Passing
  /** What it really checks; more than one where Terraform and CloudFormation differ. */
  readonly facts: readonly [FactId, ...FactId[]]
  /** Checkov alone: whether the check exists for CloudFormation too. */
  readonly inCloudFormation?: true
}

/** Checks of several scanners that ask for the same thing, and what we think of it. */
export interface Topic {
  /** For anchors. */
  readonly id: string
  readonly title: string
  /** The service as readers know it, for the filter; where the wizard has a service of that name, a link leads there. */
  readonly service: string
  /** When to do what the check asks for. */
  readonly follow: string
  /** When an exception is right. */
  readonly suppress: string
  /** The exception’s reason, with placeholders for what only the reader knows. Plain text without quotation marks. */
  readonly reason: string
  /** What the check implies, as answers for the wizard, apart from the service. */
  readonly answers?: { readonly [Id in QuestionId]?: string }
  /** What our judgement rests on. */
  readonly facts: readonly FactId[]
  /** What we could not verify, in a few words. */
  readonly unverified?: string
  readonly checks: readonly [Check, ...Check[]]
}

type Facts = FactId | readonly [FactId, ...FactId[]]
const listOf = (facts: Facts): readonly [FactId, ...FactId[]] => (typeof facts === 'string' ? [facts] : facts)

/** A check of Checkov for Terraform, which states no severity in its source. */
export const checkov = (number: number, facts: Facts, passes?: Passing): Check =>
  checkovNamed(`CKV_AWS_${number}`, facts, passes)

export const checkovNamed = (id: string, facts: Facts, passes?: Passing): Check => ({
  id,
  scanner: 'checkov',
  aliases: [],
  facts: listOf(facts),
  ...(passes && { passes }),
})

/** The same check for CloudFormation as well. */
export const both = (check: Check): Check => ({ ...check, inCloudFormation: true })

/** @param id four digits; @param longId also what tfsec called it */
export const trivy = (id: string, longId: string, severity: Severity, facts: Facts, passes?: Passing): Check => ({
  id: `AWS-${id}`,
  scanner: 'trivy',
  aliases: [`AVD-AWS-${id}`, longId],
  severity,
  facts: listOf(facts),
  ...(passes && { passes }),
})

export const prowler = (id: string, severity: Severity, facts: Facts, passes?: Passing): Check => ({
  id,
  scanner: 'prowler',
  aliases: [],
  severity,
  facts: listOf(facts),
  ...(passes && { passes }),
})

/** W rules warn, F rules fail. */
export const cfnNag = (id: string, facts: Facts, passes?: Passing): Check => ({
  id,
  scanner: 'cfn-nag',
  aliases: [],
  severity: id.startsWith('F') ? 'failure' : 'warning',
  facts: listOf(facts),
  ...(passes && { passes }),
})

/** @param rules the AWS Config rule behind the control, where there is one */
export const securityHub = (
  id: string,
  severity: Severity,
  rules: readonly string[],
  facts: Facts,
  passes?: Passing,
): Check => ({
  id,
  scanner: 'security-hub',
  aliases: rules,
  severity,
  facts: listOf(facts),
  ...(passes && { passes }),
})

/** A rule of AWS Config that no Security Hub control uses. */
export const config = (id: string, facts: Facts, passes?: Passing): Check => ({
  id,
  scanner: 'aws-config',
  aliases: [],
  facts: listOf(facts),
  ...(passes && { passes }),
})
