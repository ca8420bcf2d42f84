import { page, type Source } from './source.ts'

export const COMPUTE_PAGES = {
  lambdaEnvironment: page(
    'Securing Lambda environment variables',
    'https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars-encryption.html',
    '2026-09',
  ),
  lambdaZip: page(
    'Encrypting Lambda .zip deployment packages',
    'https://docs.aws.amazon.com/lambda/latest/dg/encrypt-zip-package.html',
    '2026-09',
  ),
} as const satisfies Record<string, Source>
