import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addField,
  addNote,
  addOption,
  addSection,
  duplicateItem,
  FIELD_KINDS,
  type FormDefinition,
  formHash,
  itemsOf,
  moveIssues,
  moveItem,
  type Place,
  parseForm,
  removeItem,
  updateItem,
  updateOption,
} from '../../schema/index.ts'
import { arbitraryForm } from './arbitrary-form.ts'

const NAMES = ['section', 'note', 'field', 'option', 'label', 'archive', 'move', 'remove', 'copy'] as const
const step = fc.record({
  name: fc.constantFrom(...NAMES),
  at: fc.nat(),
  to: fc.nat(),
  kind: fc.constantFrom(...FIELD_KINDS),
})

/** One command on one of the form's own items. */
function run(
  form: FormDefinition,
  { name, at, to, kind }: { name: (typeof NAMES)[number]; at: number; to: number; kind: (typeof FIELD_KINDS)[number] },
  newId: () => string,
): FormDefinition {
  const items = itemsOf(form)
  const id = items[at % Math.max(1, items.length)]?.id ?? 'none'
  const target = items[to % Math.max(1, items.length)]
  const place: Place =
    target?.t === 'section' && to % 2 === 0
      ? { kind: 'start', section: target.id }
      : target
        ? { kind: 'after', item: target.id }
        : { kind: 'start', section: null }
  const list = form.lists[at % Math.max(1, form.lists.length)]
  switch (name) {
    case 'section':
      return addSection(form, { id: newId(), place })
    case 'note':
      return addNote(form, { id: newId(), place })
    case 'field':
      return addField(form, { id: newId(), kind, place, newId })
    case 'option':
      return list ? addOption(form, { list: list.id, id: newId() }) : form
    case 'label':
      return updateItem(form, {
        id,
        patch: { label: { fr: `Libellé ${at}` }, help: to % 2 === 0 ? undefined : { fr: 'Aide' } },
      })
    case 'archive':
      return list
        ? updateOption(form, {
            list: list.id,
            id: list.options[to % list.options.length]?.id ?? '',
            patch: { archived: true },
          })
        : form
    case 'move':
      // Into a group or out of it, what reads a field may no longer reach it: the command says so first.
      return moveIssues(form, { ids: [id], place }).length > 0 ? form : moveItem(form, { id, place })
    case 'remove':
      return removeItem(form, { id })
    case 'copy':
      return duplicateItem(form, { id, copyId: newId(), newId })
  }
}

describe('any history of builder commands', () => {
  it('leaves a form that can be saved, and the forms before it untouched', () => {
    fc.assert(
      fc.property(arbitraryForm, fc.array(step, { maxLength: 12 }), (start, steps) => {
        let n = 0
        const newId = () => `new${++n}`
        const history: [FormDefinition, string][] = [[start, formHash(start)]]

        for (const one of steps) {
          const [form] = history.at(-1) ?? [start]
          const next = run(form, one, newId)
          history.push([next, formHash(next)])
        }

        for (const [form, hash] of history) expect(formHash(form)).toBe(hash)
        const [last] = history.at(-1) ?? [start]
        expect(parseForm(last).issues).toEqual([])
      }),
      { numRuns: 150 },
    )
  })
})
