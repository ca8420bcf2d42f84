import type { Generated } from './scene.ts'
import type { Row } from './who-can.ts'

/** The table of who can do what, for programs: one entry for each caller and operation. */
export const accessRecord = (scene: Generated, rows: readonly Row[]) => ({
  keyPolicy: scene.policy,
  hasExamples: scene.hasExamples,
  access: rows.flatMap(({ caller, cells }) =>
    cells.map(({ verdict, ways, says }, at) => ({
      who: caller.label,
      principal: caller.principal,
      operation: scene.operations[at]?.label,
      verdict,
      ways,
      ...(says && { because: says }),
    })),
  ),
})
