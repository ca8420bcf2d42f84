import { parse } from '@cdktf/hcl2json'
import { expect, test } from 'vitest'

test('HashiCorp’s parser reads HCL and refuses what is none', async () => {
  await expect(parse('a.tf', 'locals {\n  a = 1\n}\n')).resolves.toEqual({ locals: [{ a: 1 }] })
  await expect(parse('a.tf', 'locals {')).rejects.toThrow(/a\.tf/)
})
