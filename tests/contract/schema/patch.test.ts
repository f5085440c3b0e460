import { describe, expect, it } from 'vitest'
import {
  addField,
  applyPatch,
  blankForm,
  copyItems,
  describeChange,
  diffForms,
  type FormDefinition,
  itemsOf,
  mergeIssues,
  mergeSections,
  moveItem,
  parseForm,
  parseFragment,
  parsePastedFields,
  pasteFields,
  pasteIssues,
  pasteItems,
  patchBetween,
  renameItem,
  runEdit,
  splitSection,
} from '../../../schema/index.ts'
import { field, parsed, sampleForm } from './sample-form.ts'

const form = parsed(sampleForm())
const newId = () => {
  let n = 0
  return () => `n${++n}`
}
const many = (count: number): FormDefinition => ({
  ...blankForm({ id: 'F', key: 'f', kind: 'free', title: { fr: 'F' } }),
  items: Array.from({ length: count }, (_, i) => field(`f${i}`, 'text', { help: { fr: `Aide ${i}` } })),
})
const fastest = (run: () => unknown): number =>
  Math.min(
    ...[1, 2, 3].map(() => {
      const start = performance.now()
      run()
      return performance.now() - start
    }),
  )

describe('the patch of a change', () => {
  it('names what changed and nothing else, and leaves the rest as it is, object for object', () => {
    const renamed = renameItem(form, { id: 'f_health', label: { fr: 'Santé globale' }, frozen: true })
    const patch = patchBetween(form, renamed)
    const after = applyPatch(form, patch).form

    expect(patch).toEqual([
      { do: 'set', in: 'items', of: null, id: 'f_health', key: 'label', value: { fr: 'Santé globale' } },
    ])
    expect(after).toEqual(renamed)
    expect(after.items[0]).toBe(form.items[0])
    expect(after.lists).toBe(form.lists)
  })

  it('says a move as one operation', () => {
    const moved = moveItem(form, { id: 'f_born', place: { kind: 'after', item: 'n_help' } })

    expect(patchBetween(form, moved)).toEqual([
      { do: 'move', in: 'items', of: 's_barriers', id: 'f_born', after: 'n_help' },
    ])
  })

  it('reports what it finds no more, and does the rest', () => {
    const { form: after, issues } = applyPatch(form, [
      { do: 'set', in: 'items', of: null, id: 'gone', key: 'label', value: { fr: 'x' } },
      { do: 'remove', in: 'rules', of: null, id: 'r_light' },
      { do: 'move', in: 'items', of: 'gone', id: 'f_born', after: null },
    ])

    expect(issues.map(({ code, path }) => [code, path[1]])).toEqual([
      ['patch.target-gone', 0],
      ['patch.target-gone', 2],
    ])
    expect(after.rules.map(({ id }) => id)).toEqual(['r_heavy'])
    expect(after.items).toBe(form.items)
  })

  it('turns sections inside out without losing anything', () => {
    const inner = { t: 'section' as const, id: 's2', label: { fr: 'B' }, items: [field('x', 'text')] }
    const outer = { t: 'section' as const, id: 's1', label: { fr: 'A' }, items: [inner] }
    const a = { ...many(1), items: [outer] }
    const b = { ...many(1), items: [{ ...inner, items: [{ ...outer, items: inner.items }] }] }

    expect(applyPatch(a, patchBetween(a, b))).toEqual({ form: b, issues: [] })
  })

  it('takes a time that grows with the forms, not with their square', () => {
    const cost = (count: number): number => {
      const a = many(count)
      const b = {
        ...a,
        items: a.items.toReversed().map((item, i) => (i % 3 === 0 ? { ...item, label: { fr: 'Autre' } } : item)),
      }
      return fastest(() => expect(applyPatch(a, patchBetween(a, b)).form.items).toHaveLength(count))
    }
    cost(1_000)
    const small = Math.max(cost(1_000), 4)

    expect(small).toBeLessThan(400)
    // Sixteen times the fields: 256 times the time would be quadratic; caches and a busy machine explain the rest.
    expect(cost(16_000)).toBeLessThan(small * 120)
  })
})

describe('the builder across forms and sections', () => {
  it('journals an edit as JSON and takes it back', () => {
    const { form: after, entry } = runEdit(form, { name: 'remove-item', args: { id: 'f_means' } })
    const { inverse } = JSON.parse(JSON.stringify(entry))

    expect(itemsOf(after).some(({ id }) => id === 'f_means')).toBe(false)
    expect(applyPatch(after, inverse).form).toEqual(form)
  })

  it('pastes a field into another form with its list, and says that its condition stayed behind', () => {
    const other = blankForm({ id: 'F_other', key: 'other', kind: 'free', title: { fr: 'Autre' } })
    const { fragment } = parseFragment(JSON.parse(JSON.stringify(copyItems(form, { ids: ['f_means'] }))))
    if (fragment === null) throw new Error('a fragment was expected')

    const pasted = pasteItems(other, { fragment, newId: newId() })

    expect(parseForm(pasted).issues).toEqual([])
    expect(pasted.items).toMatchObject([{ label: { fr: 'Moyens de déplacement' }, type: 'choices', required: true }])
    expect(pasted.items[0]).not.toHaveProperty('visible')
    expect(pasted.lists[0]?.options).toEqual(form.lists[1]?.options)
    expect(pasteIssues(other, { fragment, newId: newId() })).toMatchObject([
      { code: 'edit.condition-dropped', severity: 'warning', params: { label: { fr: 'Moyens de déplacement' } } },
    ])
  })

  it('makes fields of a table', () => {
    const pasted = parsePastedFields(
      'Nom\ttexte\nSituation\tchoix multiple\tEmploi | Formation\nPermis\toui/non\nÂge\tn’importe quoi',
    )
    const after = pasteFields(form, { pasted, newId: newId() })

    expect(pasted.at(-1)).toEqual({ label: 'Âge', kind: 'text', options: [], unknownType: 'n’importe quoi' })
    expect(parseForm(after).issues).toEqual([])
    expect(itemsOf(after).slice(-4)).toMatchObject([
      { label: { fr: 'Nom' }, type: 'text' },
      { label: { fr: 'Situation' }, type: 'choices' },
      { label: { fr: 'Permis' }, type: 'yes-no' },
      { label: { fr: 'Âge' }, type: 'text' },
    ])
    expect(after.lists.at(-1)?.options.map(({ label }) => label.fr)).toEqual(['Emploi', 'Formation'])
  })

  it('splits a section and merges it back, and refuses to merge two that are not shown alike', () => {
    const split = splitSection(form, { at: 'f_health', id: 's_new' })
    const hidden = {
      ...split,
      items: split.items.map((item) => (item.id === 's_barriers' ? { ...item, visible: { f: 'f_licence' } } : item)),
    }

    expect(split.items.map(({ id }) => id)).toEqual(['s_situation', 's_barriers', 's_new'])
    expect(mergeSections(split, { into: 's_barriers', from: 's_new' })).toEqual(form)
    expect(mergeSections(hidden, { into: 's_barriers', from: 's_new' })).toBe(hidden)
    expect(mergeIssues(hidden, { into: 's_barriers', from: 's_new' })).toMatchObject([
      { code: 'edit.conditions-differ' },
    ])
  })
})

describe('differences of groups and evidence', () => {
  const group = {
    t: 'repeat' as const,
    id: 'g',
    api: 'enfants',
    label: { fr: 'Enfants' },
    items: [field('g_name', 'text')],
  }
  const withGroup = { ...form, items: [...form.items, group] }
  const said = (a: FormDefinition, b: FormDefinition) =>
    diffForms(a, b).map(
      (one) => `${one.kind} ${one.compatibility} ${describeChange(one, 'fr').replaceAll('\u00a0', ' ')}`,
    )
  const swap = (change: object): FormDefinition => ({ ...form, items: [...form.items, { ...group, ...change }] })

  it.each<[string, FormDefinition, string[]]>([
    [
      'another API name',
      swap({ api: 'rows' }),
      ['group.api breaking Groupe répété « Enfants » : nom d’API, « enfants » devient « rows ».'],
    ],
    [
      'fewer rows',
      swap({ max: 3 }),
      ['group.max needs-plan Groupe répété « Enfants » : nombre maximal de lignes, désormais « 3 ».'],
    ],
    [
      'a row at least',
      swap({ min: 1 }),
      ['group.min needs-plan Groupe répété « Enfants » : nombre minimal de lignes, désormais « 1 ».'],
    ],
    [
      'evidence asked',
      swap({ items: [{ ...group.items[0], evidence: { required: true, kinds: ['Livret'] } }] }),
      ['evidence.required needs-plan Champ « g_name » : justificatif demandé, désormais « toujours ».'],
    ],
  ])('say %s', (_name, after, expected) => {
    expect(said(withGroup, parsed(after))).toEqual(expected)
  })

  it('hold that a field which enters a group loses the place of its answers', () => {
    const a = addField(withGroup, { id: 'x', kind: 'text', label: { fr: 'Prénom' }, newId: newId() })
    const b = moveItem(a, { id: 'x', place: { kind: 'start', section: 'g' } })

    expect(said(a, b)).toEqual(['item.group breaking Champ « Prénom » : groupe répété, désormais « Enfants ».'])
    expect(said(withGroup, form)[0]).toContain('item.removed breaking Groupe répété « Enfants »')
  })
})
