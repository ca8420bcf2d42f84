import { page, type Source } from './source.ts'

const securityHub = (title: string, file: string) =>
  page(title, `https://docs.aws.amazon.com/securityhub/latest/userguide/${file}.html`, '2026-09')
const prowler = (title: string, file: string) =>
  page(title, `https://github.com/prowler-cloud/prowler/blob/master/prowler/compliance/aws/${file}.json`, '2026-08')

/**
 * The text of a standard where its publisher lets everybody read it, else a reproduction of it: the facts say which. Dates are
 * those of the text, so that of a reproduction without one is the month of the standard that it reproduces.
 */
export const STANDARD_PAGES = {
  securityHubS3: securityHub('Security Hub CSPM controls for Amazon S3', 's3-controls'),
  securityHubKms: securityHub('Security Hub CSPM controls for AWS KMS', 'kms-controls'),
  securityHubCloudTrail: securityHub('Security Hub CSPM controls for AWS CloudTrail', 'cloudtrail-controls'),
  securityHubSqs: securityHub('Security Hub CSPM controls for Amazon SQS', 'sqs-controls'),
  securityHubFsbp: securityHub(
    'AWS Foundational Security Best Practices standard in Security Hub CSPM',
    'fsbp-standard',
  ),
  securityHubCis: securityHub('CIS AWS Foundations Benchmark in Security Hub CSPM', 'cis-aws-foundations-benchmark'),
  configKeyRotation: page(
    'cmk-backing-key-rotation-enabled',
    'https://docs.aws.amazon.com/config/latest/developerguide/cmk-backing-key-rotation-enabled.html',
    '2026-09',
  ),
  kmsCompliance: page(
    'Compliance validation for AWS Key Management Service',
    'https://docs.aws.amazon.com/kms/latest/developerguide/kms-compliance.html',
    '2026-09',
  ),
  kmsDataProtection: page(
    'Data protection in AWS Key Management Service',
    'https://docs.aws.amazon.com/kms/latest/developerguide/data-protection.html',
    '2026-09',
  ),
  cloudHsmFips: page(
    'Compliance validation for AWS CloudHSM',
    'https://docs.aws.amazon.com/cloudhsm/latest/userguide/fips-validation.html',
    '2026-09',
  ),
  pci351: page(
    'PCI DSS v4.0.1, 3.5.1 (reproduction by Cloudaware)',
    'https://ce.prod.cloudaware.com/frameworks/pci-dss-v4.0.1/03/05/01',
    '2024-06',
  ),
  pci3512: page(
    'PCI DSS v4.0.1, 3.5.1.2 (account by Daydream)',
    'https://learn.daydream.ai/requirements/pci-dss-3-5-1-2',
    '2024-06',
  ),
  pci361: page(
    'PCI DSS v4.0.1, 3.6.1 (reproduction by Cloudaware)',
    'https://ce.prod.cloudaware.com/frameworks/pci-dss-v4.0.1/03/06/01',
    '2024-06',
  ),
  pci3612: page(
    'PCI DSS v4.0.1, 3.6.1.2 (reproduction by WithPCI)',
    'https://withpci.com/requirements/3/3.6/3.6.1.2',
    '2024-06',
  ),
  pci374: page(
    'PCI DSS v4.0.1, 3.7.4 (reproduction by WithPCI)',
    'https://withpci.com/requirements/3/3.7/3.7.4',
    '2024-06',
  ),
  hipaaTechnical: page(
    '45 CFR 164.312: Technical safeguards (edition of October 2019)',
    'https://www.govinfo.gov/content/pkg/CFR-2019-title45-vol2/xml/CFR-2019-title45-vol2-sec164-312.xml',
    '2019-10',
  ),
  hipaaAddressable: page(
    'Does HIPAA require encryption? (quotes 45 CFR 164.306(d)(3))',
    'https://eagleconsultingpartners.com/general-news/hipaa-require-encryption',
    '2013',
  ),
  hipaaProposal: page(
    'HIPAA Security Rule 2026: What to Expect When OCR Finalizes',
    'https://medcurity.com/hipaa-security-rule-2026/',
    '2026-06',
  ),
  soc2Criteria: prowler('AICPA Trust Services Criteria (reproduction in Prowler)', 'soc2_aws'),
  cisBenchmark: prowler('CIS AWS Foundations Benchmark v7.0.0 (reproduction in Prowler)', 'cis_7.0_aws'),
  isoCryptography: page(
    'ISO/IEC 27001:2022, A.8.24 Use of cryptography (reproduction by Adoptech)',
    'https://knowledge.adoptech.co.uk/a.8.24-use-of-cryptography',
    '2022-10',
  ),
  nistBaselines: page(
    'NIST SP 800-53 and 800-53B, Rev. 5: controls and baselines in OSCAL',
    'https://github.com/usnistgov/oscal-content/tree/main/nist.gov/SP800-53/rev5/json',
    '2024-02',
  ),
  nistSa96: page(
    'NIST SP 800-53 Rev. 5, SA-9(6) (reproduction)',
    'https://www.nistcontrols.io/controls/SA-9(6)/',
    '2020-09',
  ),
  nistSc126: page(
    'NIST SP 800-53 Rev. 5, SC-12(6) (reproduction)',
    'https://csf.tools/reference/nist-sp-800-53/r5/sc/sc-12/sc-12-6/',
    '2020-09',
  ),
  fedrampBaselines: page(
    'FedRAMP Rev. 5 baselines in OSCAL',
    'https://github.com/GSA/fedramp-automation/tree/master/dist/content/rev5/baselines/json',
    '2024-09',
  ),
  gdprArticle32: page(
    'Article 32 GDPR (reproduction by GDPRhub)',
    'https://gdprhub.eu/index.php?title=Article_32_GDPR',
    '2016-04',
  ),
  doraArticle6: page(
    'Delegated Regulation (EU) 2024/1774, Article 6 (reproduction by Springlex)',
    'https://www.springlex.eu/en/packages/dora/rts-rmf-regulation/article-6/',
    '2024-06',
  ),
  doraArticle7: page(
    'Delegated Regulation (EU) 2024/1774, Article 7 (reproduction by Springlex)',
    'https://www.springlex.eu/en/packages/dora/rts-rmf-regulation/article-7/',
    '2024-06',
  ),
} as const satisfies Record<string, Source>
