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
  findItem,
  formHash,
  type Id,
  itemsOf,
  moveItem,
  moveOption,
  type Place,
  parseForm,
  placedItems,
  removalIssues,
  removeItem,
  removeOption,
  renameItem,
  renameOption,
  updateOption,
} from '../../schema/index.ts'
import { anyText, arbitraryForm } from './arbitrary-form.ts'
import { freshIds } from './fresh-ids.ts'

const anItem = fc.nat({ max: 12 })
const anOption = fc.record({ list: fc.constantFrom('l_a', 'l_b'), at: fc.nat({ max: 3 }) })

const itemAt = (form: FormDefinition, at: number): Id => {
  const items = itemsOf(form)
  return items[at % items.length]?.id ?? ''
}

/** Where an item stands, in the words of `moveItem`. */
function placeOf(form: FormDefinition, id: Id): Place {
  const parent = placedItems(form)
    .find(({ item }) => item.id === id)
    ?.parents.at(-1)
  const siblings = parent?.items ?? form.items
  const before = siblings[siblings.findIndex((item) => item.id === id) - 1]
  return before ? { kind: 'after', item: before.id } : { kind: 'start', section: parent?.id ?? null }
}

const anyPlace = (form: FormDefinition, at: number): Place => {
  const target = findItem(form, itemAt(form, at))
  return target?.t === 'section' ? { kind: 'start', section: target.id } : { kind: 'after', item: target?.id ?? '' }
}

describe('builder commands and what takes them back', () => {
  it('adding, then removing, leaves no trace', () => {
    fc.assert(
      fc.property(arbitraryForm, anItem, fc.constantFrom(...FIELD_KINDS), (form, at, kind) => {
        const newId = freshIds()
        const place = anyPlace(form, at)
        const before = formHash(form)
        const added = [
          addField(form, { id: 'x', kind, place, newId }),
          addSection(form, { id: 'x', place }),
          addNote(form, { id: 'x', place }),
        ]

        for (const one of added) {
          expect(parseForm(one).issues).toEqual([])
          expect(findItem(one, 'x')).toBeDefined()
          expect(formHash(removeItem(one, { id: 'x' }))).toBe(before)
        }
      }),
    )
  })

  it('copying, then removing the copy, leaves no trace', () => {
    fc.assert(
      fc.property(arbitraryForm, anItem, (form, at) => {
        const copied = duplicateItem(form, { id: itemAt(form, at), copyId: 'x', newId: freshIds() })

        expect(parseForm(copied).issues).toEqual([])
        expect(findItem(copied, 'x')).toBeDefined()
        expect(formHash(removeItem(copied, { id: 'x' }))).toBe(formHash(form))
      }),
    )
  })

  it('moving there and back changes nothing', () => {
    fc.assert(
      fc.property(arbitraryForm, anItem, anItem, (form, at, to) => {
        const id = itemAt(form, at)
        const moved = moveItem(form, { id, place: anyPlace(form, to) })

        expect(parseForm(moved).issues).toEqual([])
        expect(itemsOf(moved)).toHaveLength(itemsOf(form).length)
        expect(formHash(moveItem(moved, { id, place: placeOf(form, id) }))).toBe(formHash(form))
      }),
    )
  })

  it('takes back each command on an option', () => {
    fc.assert(
      fc.property(arbitraryForm, anOption, fc.nat({ max: 5 }), anyText, (form, { list, at }, position, label) => {
        const before = formHash(form)
        const id = `${list}_${at}`
        const own = form.lists.find((one) => one.id === list)?.options[at]?.label ?? { fr: '' }

        const moved = moveOption(form, { list, id, position })
        const added = addOption(form, { list, id: 'x' })
        const archived = updateOption(form, { list, id, patch: { archived: true } })
        const renamed = renameOption(form, { list, id, label: { fr: label }, frozen: true })

        for (const one of [moved, added, archived]) expect(parseForm(one).issues).toEqual([])
        expect(formHash(moveOption(moved, { list, id, position: at }))).toBe(before)
        expect(formHash(removeOption(added, { list, id: 'x' }))).toBe(before)
        expect(formHash(updateOption(archived, { list, id, patch: { archived: undefined } }))).toBe(before)
        expect(formHash(renameOption(renamed, { list, id, label: own, frozen: true }))).toBe(before)
      }),
    )
  })

  it('renaming a published item there and back changes nothing', () => {
    fc.assert(
      fc.property(arbitraryForm, anItem, anyText, (form, at, label) => {
        const item = findItem(form, itemAt(form, at))
        if (item === undefined) return

        const renamed = renameItem(form, { id: item.id, label: { fr: label }, frozen: true })

        expect(findItem(renamed, item.id)?.label.fr).toBe(label)
        expect(formHash(renameItem(renamed, { id: item.id, label: item.label, frozen: true }))).toBe(formHash(form))
      }),
    )
  })

  it('removes what nothing reads and keeps what something reads', () => {
    fc.assert(
      fc.property(arbitraryForm, anItem, (form, at) => {
        const id = itemAt(form, at)

        const removed = removeItem(form, { id })

        expect(parseForm(removed).issues).toEqual([])
        expect(findItem(removed, id) === undefined).toBe(removalIssues(form, { id }).length === 0)
      }),
    )
  })
})
