import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addField,
  blankForm,
  changeType,
  FIELD_KINDS,
  fieldsOf,
  findItem,
  moveOption,
  optionRemovalIssues,
  parseForm,
  parsePastedOptions,
  pasteOptions,
  removeOption,
  renameItem,
  renameOption,
  separateList,
  withRules,
} from '../../schema/index.ts'
import { anyText, arbitraryForm } from './arbitrary-form.ts'
import { freshIds } from './fresh-ids.ts'

describe('what the builder does to a form', () => {
  it('keeps a draft that can be saved when lines are pasted into its lists', () => {
    const line = fc
      .tuple(anyText, anyText, anyText)
      .chain((cells) => fc.constantFrom(cells.join('\t'), cells.join(';')))
    fc.assert(
      fc.property(arbitraryForm, fc.array(line, { maxLength: 5 }), (form, lines) => {
        const list = form.lists[0]?.id ?? ''
        const lineOptions = parsePastedOptions(lines.join('\n'))

        const pasted = pasteOptions(form, { list, pasted: lineOptions, newId: freshIds(), published: false })

        expect(parseForm(pasted).issues).toEqual([])
        const before = form.lists[0]?.options ?? []
        expect(pasted.lists[0]?.options.map(({ label }) => label.fr)).toEqual([
          ...before.map(({ label }) => label.fr),
          ...lineOptions.map(({ label }) => label),
        ])
      }),
    )
  })

  it('puts the pasted lines in place of the options a fresh list starts with, unless a condition names them', () => {
    const newId = freshIds()
    const blank = blankForm({ id: 'f', key: 'f', kind: 'free', title: { fr: 'F' } })
    const form = addField(addField(blank, { id: 'a', kind: 'choice', newId }), { id: 'b', kind: 'text', newId })
    const list = form.lists[0]
    const first = list?.options[0]
    if (list === undefined || first === undefined) throw new Error('a list of two options was expected')
    const reader = {
      ...form,
      items: form.items.map((item) =>
        item.id === 'b' ? { ...item, visible: { op: 'eq' as const, a: [{ f: 'a' }, { v: first.id }] } } : item,
      ),
    }
    const paste = { list: list.id, pasted: [{ label: 'Oui' }, { label: 'Non' }], newId, published: false }
    const labels = (one: typeof form) => one.lists[0]?.options.map(({ label }) => label.fr)

    expect(labels(pasteOptions(form, paste))).toEqual(['Oui', 'Non'])
    expect(labels(pasteOptions(reader, paste))).toEqual(['Option 1', 'Oui', 'Non'])
    expect(labels(pasteOptions(form, { ...paste, published: true }))).toEqual(['Option 1', 'Option 2', 'Oui', 'Non'])
    expect(parseForm(pasteOptions(reader, paste)).issues).toEqual([])
  })

  it('gives any field that nothing reads any other type, and the draft can still be saved', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FIELD_KINDS), fc.constantFrom(...FIELD_KINDS), (from, to) => {
        const blank = blankForm({ id: 'f', key: 'f', kind: 'free', title: { fr: 'F' } })
        const newId = freshIds()
        const form = addField(blank, { id: 'a', kind: from, newId })

        const changed = changeType(form, { id: 'a', kind: to, newId })

        expect(parseForm(changed).issues).toEqual([])
        expect(fieldsOf(changed)[0]?.type).toBe(to)
        expect(fieldsOf(changed)[0]?.api).toBe(fieldsOf(form)[0]?.api)
      }),
    )
  })

  it('lets nothing but the conditions on a field object to its new type', () => {
    fc.assert(
      fc.property(arbitraryForm, fc.nat({ max: 11 }), fc.constantFrom(...FIELD_KINDS), (form, at, kind) => {
        const issues = parseForm(changeType(form, { id: `f${at}`, kind, newId: freshIds() })).issues

        for (const { code } of issues) expect(code).toMatch(/^expression\./)
      }),
    )
  })

  it('takes away with a type the bounds the next one does not have', () => {
    const newId = freshIds()
    const blank = blankForm({ id: 'f', key: 'f', kind: 'free', title: { fr: 'F' } })
    const integer = addField(blank, { id: 'a', kind: 'integer', newId })
    const bounded = {
      ...integer,
      items: integer.items.map((item) => (item.t === 'field' ? { ...item, rules: { min: 1, max: 9 } } : item)),
    }

    expect(fieldsOf(changeType(bounded, { id: 'a', kind: 'text', newId }))[0]).not.toHaveProperty('rules')
    expect(fieldsOf(changeType(bounded, { id: 'a', kind: 'decimal', newId }))[0]?.rules).toEqual({ min: 1, max: 9 })
    expect(withRules({ min: 1 }, { max: 3 })).toEqual({ min: 1, max: 3 })
    expect(withRules({ min: 1 }, { min: undefined })).toBeUndefined()
  })

  it('lets the API name follow a label until it is published, and never after', () => {
    fc.assert(
      fc.property(arbitraryForm, anyText, fc.nat(), (form, label, at) => {
        const fields = fieldsOf(form)
        const field = fields[at % Math.max(1, fields.length)]
        if (field === undefined) return

        const published = renameItem(form, { id: field.id, label: { fr: label }, frozen: true })
        const draft = renameItem(form, { id: field.id, label: { fr: label }, frozen: false })

        expect(findItem(published, field.id)).toMatchObject({ api: field.api })
        // A label of control characters is refused for itself; the name made from it never is.
        expect(parseForm(draft).issues.filter(({ path }) => path.at(-1) === 'api')).toEqual([])
      }),
    )
  })

  it('lets the code of an option follow its label until it is published or chosen, and never doubles one', () => {
    fc.assert(
      fc.property(arbitraryForm, anyText, fc.nat({ max: 3 }), fc.boolean(), (form, label, at, frozen) => {
        const unchosen = {
          ...form,
          lists: form.lists.map((list) => ({
            ...list,
            options: list.options.map((option, i) => (i === at ? { ...option, code: `option${i}` } : option)),
          })),
        }
        const place = { list: 'l_a', id: `l_a_${at}` }

        const renamed = renameOption(unchosen, { ...place, label: { fr: label }, frozen })

        const code = renamed.lists[0]?.options[at]?.code
        if (frozen || label.trim() === '') expect(code).toBe(`option${at}`)
        else expect(code).not.toBe(`option${at}`)
        expect(parseForm(renamed).issues.filter(({ path }) => path.at(-1) === 'code')).toEqual([])
        const chosen = renameOption(form, { ...place, label: { fr: label }, frozen: false })
        expect(chosen.lists[0]?.options[at]?.code).toBe(`code-${at}`)
      }),
    )
  })

  it('moves options without losing one', () => {
    fc.assert(
      fc.property(arbitraryForm, fc.nat({ max: 3 }), fc.nat({ max: 3 }), (form, from, to) => {
        const list = form.lists[0]
        const option = list?.options[from]
        if (list === undefined || option === undefined) return

        const moved = moveOption(form, { list: list.id, id: option.id, position: to }).lists[0]?.options ?? []

        expect(moved[to]).toEqual(option)
        expect(new Set(moved)).toEqual(new Set(list.options))
      }),
    )
  })

  it('removes an option only when no condition names it, and says which otherwise', () => {
    fc.assert(
      fc.property(arbitraryForm, fc.constantFrom('l_a', 'l_b'), fc.nat({ max: 3 }), (form, list, at) => {
        const place = { list, id: `${list}_${at}` }

        const refused = optionRemovalIssues(form, place)
        const removed = removeOption(form, place)

        expect(parseForm(removed).issues).toEqual([])
        const left = removed.lists.find(({ id }) => id === list)?.options.map(({ id }) => id) ?? []
        if (refused.length === 0) expect(left).not.toContain(place.id)
        else {
          expect(removed).toBe(form)
          expect(refused).toMatchObject([{ code: 'edit.used-in-condition' }])
          expect(JSON.stringify(form)).toContain(JSON.stringify(place.id))
        }
      }),
    )
  })

  it('gives a field its own list, the others keep theirs', () => {
    fc.assert(
      fc.property(arbitraryForm, (form) => {
        const field = fieldsOf(form).find((candidate) => candidate.list !== undefined)
        if (field === undefined) return

        const separated = separateList(form, { field: field.id, newId: freshIds() })

        expect(parseForm(separated).issues).toEqual([])
        expect(separated.lists).toHaveLength(form.lists.length + 1)
        expect(fieldsOf(separated).filter((one) => one.list === 'new1')).toHaveLength(1)
      }),
    )
  })

  it('does nothing to what is not there', () => {
    fc.assert(
      fc.property(arbitraryForm, (form) => {
        const newId = freshIds()
        const nowhere = { list: 'nowhere', id: 'nowhere' }

        expect(changeType(form, { id: 'nowhere', kind: 'text', newId })).toBe(form)
        expect(moveOption(form, { ...nowhere, position: 0 })).toBe(form)
        expect(moveOption(form, { list: 'l_a', id: 'nowhere', position: 0 })).toBe(form)
        expect(removeOption(form, nowhere)).toBe(form)
        expect(renameItem(form, { id: 'nowhere', label: { fr: 'x' }, frozen: false })).toBe(form)
        expect(renameOption(form, { ...nowhere, label: { fr: 'x' }, frozen: false })).toBe(form)
        expect(separateList(form, { field: 's', newId })).toBe(form)
        expect(pasteOptions(form, { list: 'nowhere', pasted: [{ label: 'x' }], newId, published: false })).toBe(form)
      }),
      { numRuns: 10 },
    )
  })

  it('reads lines of a spreadsheet: label, code and score, in tabs or semicolons', () => {
    expect(parsePastedOptions('Oui\tyes\t2\r\n\r\nNon;no;0,5\nPeut-être\t1\nSans rien')).toEqual([
      { label: 'Oui', code: 'yes', score: 2 },
      { label: 'Non', code: 'no', score: 0.5 },
      { label: 'Peut-être', score: 1 },
      { label: 'Sans rien' },
    ])
  })
})
