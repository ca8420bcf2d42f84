import type { DEVELOPER_IDS } from '../services/ids.ts'
import { SYMMETRIC, type KeyUse } from './key-use.ts'

export const DEVELOPER_KEY_USES: { readonly [Id in (typeof DEVELOPER_IDS)[number]]: KeyUse } = {
  codepipeline: {
    // as the console gives them to key users, which is what AWS's walkthrough does; it shows no kms:ViaService
    actions: SYMMETRIC,
    describe: true,
    grants: false,
    shared: { both: SYMMETRIC },
    callers: [],
    fact: 'pipelineKeyUsers',
    sharedFact: 'pipelineKeyUsers',
  },
  codeartifact: {
    actions: [],
    via: 'codeartifact.{region}.amazonaws.com',
    describe: true,
    grants: true,
    shared: {},
    callers: [],
    fact: 'codeArtifactPermissions',
    sharedFact: 'crossAccountNeedsBoth',
  },
}
