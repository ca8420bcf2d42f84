import { expect, test } from 'vitest'
import { NEED_GROUPS } from './need-groups.ts'
import { NEED_IDS } from './options.ts'

test('every need stands in exactly one group', () => {
  expect(NEED_GROUPS.flatMap(({ needs }) => needs).toSorted()).toEqual([...NEED_IDS].toSorted())
})

test('no two groups are called the same', () => {
  expect(new Set(NEED_GROUPS.map(({ says }) => says)).size).toBe(NEED_GROUPS.length)
})
