import type { APPLICATIONS_IDS } from '../services/ids.ts'
import type { NoResource } from './resource.ts'

const YOUR_CODE: NoResource = { none: 'Your own code names the key when it calls AWS KMS.' }

export const APPLICATIONS_RESOURCES: { readonly [Id in (typeof APPLICATIONS_IDS)[number]]: NoResource } = {
  application: YOUR_CODE,
  'client-side-encryption': { none: 'The library in your own code is told which key to use.' },
  'application-public-key': YOUR_CODE,
  'application-signing': YOUR_CODE,
  'application-mac': YOUR_CODE,
  'application-key-agreement': YOUR_CODE,
}
