import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  applyPatch,
  describeEdit,
  EDIT_NAMES,
  type EditName,
  type FormDefinition,
  type JournalEntry,
  LOCALES,
  parseForm,
  patchBetween,
} from '../../schema/index.ts'
import { fullForm, numbers, runNamed } from './arbitrary-edit.ts'
import { freshIds } from './fresh-ids.ts'

const throughJson = <T>(value: T): T => JSON.parse(JSON.stringify(value))
const step = fc.record({ name: fc.constantFrom<EditName[]>(...EDIT_NAMES), choice: numbers })

/** What these change may no longer suit a condition that reads it; the form then says so where the condition stands. */
const MAY_BREAK_CONDITIONS: readonly EditName[] = ['change-type', 'move-item', 'move-items', 'restore', 'separate-list']

describe('the journal of the builder', () => {
  it.each(EDIT_NAMES)('does, undoes and does again « %s »', (name) => {
    let done = 0
    const law = fc.property(fullForm, fullForm, numbers, (form, other, choice) => {
      const { form: after, entry } = runNamed(form, name, { ...choice, other, newId: freshIds() })
      if (entry === null) {
        expect(after).toBe(form)
        return
      }
      done += 1
      const { patch, inverse } = throughJson(entry)
      const undone = applyPatch(after, inverse)

      expect(undone).toEqual({ form, issues: [] })
      expect(applyPatch(undone.form, patch)).toEqual({ form: after, issues: [] })
      for (const { code } of parseForm(after).issues) {
        expect(MAY_BREAK_CONDITIONS, `${name} ${code}`).toContain(name)
        expect(code).toMatch(/^expression\./)
      }
    })
    fc.assert(law, { numRuns: 20 })
    // Some are refused on most of what is drawn: they are drawn until one is done.
    for (let more = 0; done === 0 && more < 30; more += 1) fc.assert(law, { numRuns: 20 })
    expect(done, 'never did anything').toBeGreaterThan(0)
    for (const locale of LOCALES) expect(describeEdit(name, locale)).toMatch(/\S/)
  })

  it('walks a whole history back to its first form and forth to its last', () => {
    const done = new Set<EditName>()
    fc.assert(
      fc.property(fullForm, fullForm, fc.array(step, { minLength: 5, maxLength: 25 }), (start, other, steps) => {
        const newId = freshIds()
        const forms: FormDefinition[] = [start]
        const journal: JournalEntry[] = []
        for (const { name, choice } of steps) {
          const before = forms.at(-1) ?? start
          const { form, entry } = runNamed(before, name, { ...choice, other, newId })
          if (entry === null || parseForm(form).form === null) continue
          done.add(name)
          forms.push(form)
          journal.push(throughJson(entry))
        }
        const last = forms.at(-1) ?? start

        const back = journal.reduceRight((form, { inverse }) => applyPatch(form, inverse).form, last)
        const forth = journal.reduce((form, { patch }) => applyPatch(form, patch).form, back)

        expect(back).toEqual(start)
        expect(forth).toEqual(last)
        expect(applyPatch(start, throughJson(patchBetween(start, last)))).toEqual({ form: last, issues: [] })
      }),
      { numRuns: 120 },
    )
    expect(done.size).toBeGreaterThan(EDIT_NAMES.length / 2)
  })
})
