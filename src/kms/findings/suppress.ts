import type { Check } from './check.ts'

/** A text that makes the scanner leave out a check, with where it goes. */
export interface Suppression {
  readonly where: string
  readonly text: string
}

/**
 * The ways to suppress a check for one resource, in the scanner's own syntax. Empty where we verified none.
 *
 * @param reason plain text without quotation marks, backslashes and line breaks
 */
export function suppressionsOf({ id, scanner, inCloudFormation }: Check, reason: string): readonly Suppression[] {
  switch (scanner) {
    case 'checkov':
      return [
        { where: 'Terraform: inside the resource', text: `#checkov:skip=${id}:${reason}` },
        ...(inCloudFormation
          ? [
              {
                where: 'CloudFormation: in the resource',
                text: `Metadata:\n  checkov:\n    skip:\n      - id: "${id}"\n        comment: "${reason}"`,
              },
            ]
          : []),
      ]
    case 'trivy':
      return [
        {
          where: 'Terraform or CloudFormation: directly above the resource, the reason as a comment of its own',
          text: `# ${reason}\n#trivy:ignore:${id}`,
        },
      ]
    case 'prowler':
      return [
        {
          where: 'The mutelist file, given with --mutelist-file',
          text: [
            'Mutelist:',
            '  Accounts:',
            '    "<ACCOUNT_ID>":',
            '      Checks:',
            `        "${id}":`,
            '          Regions:',
            '            - "<REGION>"',
            '          Resources:',
            '            - "^<RESOURCE_ID>$"',
            `          Description: "${reason}"`,
          ].join('\n'),
        },
      ]
    case 'cfn-nag':
      return [
        {
          where: 'CloudFormation: in the resource',
          text: `Metadata:\n  cfn_nag:\n    rules_to_suppress:\n      - id: ${id}\n        reason: "${reason}"`,
        },
      ]
    case 'security-hub':
      return [
        {
          where: 'AWS CLI: for one finding',
          text: [
            'aws securityhub batch-update-findings \\',
            `  --finding-identifiers Id="<FINDING_ID>",ProductArn="<PRODUCT_ARN>" \\`,
            '  --workflow Status="SUPPRESSED" \\',
            `  --note '{"Text": "${reason}", "UpdatedBy": "<YOUR_NAME>"}'`,
          ].join('\n'),
        },
      ]
    case 'aws-config':
      return []
  }
}
