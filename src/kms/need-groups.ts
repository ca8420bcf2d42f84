import type { NeedId } from './options.ts'

/** The needs by what they are about, for tables too long to be read as one. Each need stands in one group. */
export const NEED_GROUPS = [
  {
    says: 'Sharing and deliveries',
    needs: [
      'sharing',
      'backup-copies',
      'anonymous-reads',
      'service-delivery',
      'own-key-delivery',
      'sse-s3-delivery',
      'landing-zone',
    ],
  },
  { says: 'Control and audit', needs: ['separate-access', 'kms-key', 'audit'] },
  {
    says: 'Use and availability',
    needs: ['direct-use', 'post-quantum-signing', 'high-request-rate', 'aws-availability'],
  },
  { says: 'End of access', needs: ['kill-switch', 'shredding', 'instant-shredding', 'expiring-material'] },
  { says: 'Rotation', needs: ['yearly-rotation', 'own-rotation-period', 'on-demand-rotation'] },
  {
    says: 'Where the key comes from, and where it lives',
    needs: ['chosen-region', 'same-ciphertext', 'own-key-material', 'own-hsm', 'outside-aws'],
  },
] as const satisfies readonly { readonly says: string; readonly needs: readonly NeedId[] }[]
