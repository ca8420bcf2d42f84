import { STANDARD_PAGES } from '../sources/standards.ts'
import type { Fact } from './fact.ts'

/** Rules, standards and their checks. Where the publisher's own text was not read, the sentence says so. */
export const STANDARD_FACTS = {
  securityHubS317: {
    says: 'Security Hub control S3.17 fails a bucket whose default is SSE-S3 and passes one under SSE-KMS or DSSE-KMS; it asks for no kind of KMS key, so that aws/s3 passes is our reading.',
    source: STANDARD_PAGES.securityHubS3,
    checkedOn: '2026-11-25',
  },
  securityHubS317Maps: {
    says: 'AWS relates Security Hub control S3.17, which fails a bucket under SSE-S3, to NIST SP 800-53 and PCI DSS 3.5.1; that link is AWS’s, not the standards’.',
    source: STANDARD_PAGES.securityHubS3,
    checkedOn: '2026-11-25',
  },
  securityHubKms4: {
    says: 'Security Hub control KMS.4, rotation of customer managed keys, is not part of the AWS Foundational Security Best Practices standard.',
    source: STANDARD_PAGES.securityHubKms,
    checkedOn: '2026-11-23',
  },
  fsbpLeavesTheKeyOpen: {
    says: 'The AWS Foundational Security Best Practices standard holds neither S3.17 nor KMS.4, so it asks neither for SSE-KMS on buckets nor for rotation.',
    source: STANDARD_PAGES.securityHubFsbp,
    checkedOn: '2026-11-25',
  },
  fsbpHasCloudTrail2: {
    says: 'The AWS Foundational Security Best Practices standard holds CloudTrail.2 on the encryption of trails.',
    source: STANDARD_PAGES.securityHubFsbp,
    checkedOn: '2026-11-25',
  },
  fsbpHasKeyControls: {
    says: 'Of the controls on AWS KMS, the AWS Foundational Security Best Practices standard holds KMS.1, KMS.2, KMS.3 and KMS.5.',
    source: STANDARD_PAGES.securityHubFsbp,
    checkedOn: '2026-11-25',
  },
  securityHubCloudTrail2: {
    says: 'Security Hub control CloudTrail.2 fails a trail that names no KMS key.',
    source: STANDARD_PAGES.securityHubCloudTrail,
    checkedOn: '2026-11-25',
  },
  securityHubSqs1: {
    says: 'Security Hub control SQS.1 passes a queue under SSE-SQS as well as one under a KMS key.',
    source: STANDARD_PAGES.securityHubSqs,
    checkedOn: '2026-11-25',
  },
  securityHubKms3: {
    says: 'Security Hub control KMS.3 fails while a KMS key is scheduled for deletion.',
    source: STANDARD_PAGES.securityHubKms,
    checkedOn: '2026-11-25',
  },
  securityHubKms5: {
    says: 'Security Hub control KMS.5 fails a KMS key that is open to the public, and accepts only fixed values in the conditions of its key policy.',
    source: STANDARD_PAGES.securityHubKms,
    checkedOn: '2026-11-25',
  },
  cisVersionsInSecurityHub: {
    says: 'Security Hub supports versions 5.0.0, 3.0.0, 1.4.0 and 1.2.0 of the CIS AWS Foundations Benchmark.',
    source: STANDARD_PAGES.securityHubCis,
    checkedOn: '2026-11-25',
  },
  cisTrailWantsAKmsKey: {
    says: 'The CIS AWS Foundations Benchmark recommends SSE-KMS for the logs of CloudTrail: 3.5 in version 5.0.0 and, in a reproduction of it, 4.5 in version 7.0.0, Level 2.',
    source: STANDARD_PAGES.cisBenchmark,
    checkedOn: '2026-11-25',
  },
  cisWantsRotation: {
    says: 'The CIS AWS Foundations Benchmark recommends automatic yearly rotation for symmetric KMS keys that you create: 3.6 in version 5.0.0 and, in a reproduction of it, 4.6 in version 7.0.0, Level 2.',
    source: STANDARD_PAGES.cisBenchmark,
    checkedOn: '2026-11-25',
  },
  configRotationRule: {
    says: 'The AWS Config rule behind KMS.4 looks at keys that you created, and notes that imported key material and custom key stores support no automatic rotation.',
    source: STANDARD_PAGES.configKeyRotation,
    checkedOn: '2026-11-25',
  },
  kmsIsAudited: {
    says: 'AWS Artifact holds audit documents that cover AWS KMS, among them the PCI DSS attestation with its responsibility summary, SOC reports, ISO certificates, C5 and FedRAMP High.',
    source: STANDARD_PAGES.kmsCompliance,
    checkedOn: '2026-11-25',
  },
  kmsHsmsAreValidated: {
    value: 3,
    unit: 'FIPS 140-3 level',
    says: 'The HSMs of AWS KMS are validated to FIPS 140-3 Security Level 3, except in the China Regions.',
    source: STANDARD_PAGES.kmsDataProtection,
    checkedOn: '2026-11-25',
  },
  kmsFipsEndpoints: {
    says: 'Callers that need validated modules on the way to AWS as well use a FIPS endpoint.',
    source: STANDARD_PAGES.kmsDataProtection,
    checkedOn: '2026-11-25',
  },
  cloudHsmIsCertified: {
    value: 3,
    says: 'The HSMs behind AWS CloudHSM key stores are certified at FIPS 140-2 or FIPS 140-3 Security Level 3.',
    source: STANDARD_PAGES.kmsDataProtection,
    checkedOn: '2026-11-25',
  },
  cloudHsmOldTypeIsHistorical: {
    says: 'The FIPS 140-2 certificate of the CloudHSM type hsm1.medium went to the historical list on 4 January 2026; AWS recommends hsm2m.medium, which is certified to FIPS 140-3 Security Level 3.',
    source: STANDARD_PAGES.cloudHsmFips,
    checkedOn: '2026-11-26',
  },
  pciUnreadable: {
    says: 'PCI DSS 3.5.1, read in a reproduction, wants the card number unreadable wherever it is stored; strong cryptography with its key management is one of several ways.',
    source: STANDARD_PAGES.pci351,
    checkedOn: '2026-11-25',
  },
  pciDiskEncryption: {
    says: 'PCI DSS 3.5.1.2, read in a secondary account, lets encryption of a disk or partition count alone on removable media only; elsewhere another mechanism must make the card number unreadable too.',
    source: STANDARD_PAGES.pci3512,
    checkedOn: '2026-11-25',
  },
  pciKeysAreProtected: {
    says: 'PCI DSS 3.6.1, read in a reproduction, wants few custodians, few places, and key-encrypting keys that are as strong as the keys they protect and kept apart from them.',
    source: STANDARD_PAGES.pci361,
    checkedOn: '2026-11-25',
  },
  pciKeyForms: {
    says: 'PCI DSS 3.6.1.2, read in a reproduction, wants secret keys encrypted, inside a secure cryptographic device or split, and accepts keys in a key management system that employs such devices.',
    source: STANDARD_PAGES.pci3612,
    checkedOn: '2026-11-25',
  },
  pciCryptoperiod: {
    says: 'PCI DSS 3.7.4, read in a reproduction, wants keys changed at the end of a cryptoperiod that the vendor or the owner of the key defines; it names no period.',
    source: STANDARD_PAGES.pci374,
    checkedOn: '2026-11-25',
  },
  hipaaEncryption: {
    says: 'The HIPAA Security Rule lists encryption of health data at rest and in transit as addressable specifications, 45 CFR 164.312(a)(2)(iv) and (e)(2)(ii), and says nothing about who owns the key.',
    source: STANDARD_PAGES.hipaaTechnical,
    checkedOn: '2026-11-25',
  },
  hipaaAddressable: {
    says: 'Addressable, by a secondary account of 45 CFR 164.306(d)(3), means: implement it where reasonable and appropriate, else document why not and take an equivalent measure.',
    source: STANDARD_PAGES.hipaaAddressable,
    checkedOn: '2026-11-25',
  },
  hipaaProposal: {
    says: 'A proposal of January 2025 would make encryption mandatory under HIPAA; in June 2026 a secondary source still called it a proposal.',
    source: STANDARD_PAGES.hipaaProposal,
    checkedOn: '2026-11-25',
  },
  soc2Encryption: {
    says: 'The SOC 2 criterion CC6.1, read in a reproduction, names as points of focus encryption at rest where assessed risk calls for it, and processes that protect keys from generation to destruction.',
    source: STANDARD_PAGES.soc2Criteria,
    checkedOn: '2026-11-25',
  },
  isoCryptography: {
    says: 'Control A.8.24 of ISO/IEC 27001:2022, read in a reproduction, wants rules for the use of cryptography and for key management to be defined and implemented.',
    source: STANDARD_PAGES.isoCryptography,
    checkedOn: '2026-11-25',
  },
  nistAtRest: {
    says: 'NIST SP 800-53 asks to manage keys by requirements that the organization defines (SC-12) and to protect information at rest by cryptography (SC-28(1)).',
    source: STANDARD_PAGES.nistBaselines,
    checkedOn: '2026-11-25',
  },
  nistKeyCustodyIsInNoBaseline: {
    says: 'Neither SA-9(6) nor SC-12(6) is in the Low, Moderate or High baseline of NIST SP 800-53.',
    source: STANDARD_PAGES.nistBaselines,
    checkedOn: '2026-11-25',
  },
  nistExclusiveControl: {
    says: 'SA-9(6) of NIST SP 800-53, read in a reproduction, asks for exclusive control of the keys of data in an external system, so that staff of that system cannot decrypt it.',
    source: STANDARD_PAGES.nistSa96,
    checkedOn: '2026-11-25',
  },
  nistPhysicalControl: {
    says: 'SC-12(6) of NIST SP 800-53, read in a reproduction, asks for physical control of the keys where an external provider encrypts what it stores.',
    source: STANDARD_PAGES.nistSc126,
    checkedOn: '2026-11-25',
  },
  fedrampWantsValidatedModules: {
    says: 'The FedRAMP Low, Moderate and High baselines set SC-13 to FIPS-validated or NSA-approved cryptography, and hold SC-28(1), encryption at rest.',
    source: STANDARD_PAGES.fedrampBaselines,
    checkedOn: '2026-11-25',
  },
  fedrampHasNoKeyCustody: {
    says: 'None of the FedRAMP Low, Moderate and High baselines holds SA-9(6) or SC-12(6).',
    source: STANDARD_PAGES.fedrampBaselines,
    checkedOn: '2026-11-25',
  },
  gdprEncryptionByRisk: {
    says: 'Article 32 GDPR, read in a reproduction, names encryption as one possible measure, chosen by risk; it names no kind of key and no owner of it.',
    source: STANDARD_PAGES.gdprArticle32,
    checkedOn: '2026-11-25',
  },
  doraEncryptionPolicy: {
    says: 'Article 6 of the DORA regulation on ICT risk, read in a reproduction, wants a policy on encryption at rest and in transit and on key management, made from data classification and risk.',
    source: STANDARD_PAGES.doraArticle6,
    checkedOn: '2026-11-25',
  },
  doraKeyLifecycle: {
    says: 'Article 7 of the DORA regulation on ICT risk, read in a reproduction, wants rules and controls for keys through their whole life, and methods to replace keys that are lost, compromised or damaged.',
    source: STANDARD_PAGES.doraArticle7,
    checkedOn: '2026-11-25',
  },
} as const satisfies Record<string, Fact>
