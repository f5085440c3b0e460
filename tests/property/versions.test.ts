import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyPatch, inverseOf, patchBetween } from '../../schema/index.ts'
import { arbitraryForm } from './arbitrary-form.ts'

const throughJson = <T>(value: T): T => JSON.parse(JSON.stringify(value))

describe('the patch between two forms', () => {
  it('makes the one into the other, and nothing of a form into itself', () => {
    fc.assert(
      fc.property(arbitraryForm, arbitraryForm, (a, b) => {
        const patch = throughJson(patchBetween(a, b))

        expect(applyPatch(a, patch)).toEqual({ form: b, issues: [] })
        expect(patchBetween(a, throughJson(a))).toEqual([])
        expect(applyPatch(a, []).form).toBe(a)
      }),
    )
  })

  it('is taken back by its inverse', () => {
    fc.assert(
      fc.property(arbitraryForm, arbitraryForm, (a, b) => {
        const patch = patchBetween(a, b)
        const back = inverseOf(patch, a)

        expect(applyPatch(applyPatch(a, patch).form, back)).toEqual({ form: a, issues: [] })
      }),
    )
  })
})
