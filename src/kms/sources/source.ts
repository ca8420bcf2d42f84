/** A page that states a fact. */
export interface Source {
  /** Title of the page, as its publisher gives it. */
  readonly title: string
  /** Canonical address. */
  readonly url: string
  /** Month (or year) of the text that was read. Volatile figures deserve a look at the page as it is today. */
  readonly textOf: string
}

export const page = (title: string, url: string, textOf: string): Source => ({ title, url, textOf })
export const kms = (title: string, file: string, textOf = '2026-09') =>
  page(title, `https://docs.aws.amazon.com/kms/latest/developerguide/${file}.html`, textOf)
export const kmsApi = (operation: string) =>
  page(operation, `https://docs.aws.amazon.com/kms/latest/APIReference/API_${operation}.html`, '2026-09')
export const s3 = (title: string, file: string) =>
  page(title, `https://docs.aws.amazon.com/AmazonS3/latest/userguide/${file}.html`, '2026-04')
export const guidance = (title: string, file: string) =>
  page(title, `https://docs.aws.amazon.com/prescriptive-guidance/latest/aws-kms-best-practices/${file}.html`, '2025-03')
