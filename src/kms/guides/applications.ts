import type { APPLICATIONS_IDS } from '../services/ids.ts'
import type { Guide } from './guide.ts'

export const APPLICATIONS_GUIDES: { readonly [Id in (typeof APPLICATIONS_IDS)[number]]: Guide } = {
  application: {
    keyChange: { inPlace: false, fact: 'rotationKeepsOldMaterial' },
    advice: [],
    settings: {},
  },
}
