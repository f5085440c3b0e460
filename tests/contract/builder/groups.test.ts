import { describe, expect, it } from 'vitest'
import { locateIssue } from '../../../admin/forms/builder/issues/locate-issue.ts'
import { outlineRows, rowMatches } from '../../../admin/forms/builder/outline/outline-rows.ts'
import { placeAbove, placeBelow, placeForNew, placeForNewGroup } from '../../../admin/forms/builder/outline/places.ts'
import { nextFocus } from '../../../admin/forms/builder/outline/tree-keys.ts'
import { evidenceKinds, NEVER, withRequirement } from '../../../admin/forms/builder/settings/evidence-rule.ts'
import {
  addField,
  addRepeat,
  blankForm,
  evaluate,
  type FormDefinition,
  findItem,
  moveItem,
  parseForm,
  removeItem,
  renameItem,
  updateItem,
} from '../../../schema/index.ts'
import { f, field } from '../schema/sample-form.ts'

let last = 0
const newId = () => `n${++last}`
const FORM: FormDefinition = {
  ...blankForm({ id: 'F_1', key: 'family', kind: 'free', title: { fr: 'Famille' } }),
  items: [
    field('f_has', 'yes-no'),
    {
      t: 'repeat',
      id: 'g_kids',
      label: { fr: 'Enfants' },
      api: 'kids',
      items: [field('k_name', 'text'), field('k_age', 'integer')],
    },
    { t: 'section', id: 's_1', label: { fr: 'Suite' }, items: [] },
  ],
}
const idsIn = (form: FormDefinition, id: string) => {
  const item = findItem(form, id)
  return item?.t === 'repeat' || item?.t === 'section' ? item.items.map((one) => one.id) : []
}

describe('a repeated group in the builder', () => {
  it('is added empty, named from its label, and filled with fields placed in it', () => {
    const added = addRepeat(FORM, {
      id: 'g_new',
      label: { fr: 'Autres enfants' },
      place: placeForNewGroup(FORM, 'k_age'),
    })
    const filled = addField(added, { id: 'f_in', kind: 'text', place: placeForNew(added, 'g_new'), newId })

    expect(added.items.map(({ id }) => id)).toEqual(['f_has', 'g_kids', 'g_new', 's_1'])
    expect(findItem(added, 'g_new')).toMatchObject({ t: 'repeat', api: 'autresEnfants', items: [] })
    expect(idsIn(filled, 'g_new')).toEqual(['f_in'])
    expect(parseForm(filled).issues).toEqual([])
  })

  it('never goes inside another, nor does a section', () => {
    const inside = { kind: 'start', section: 'g_kids' } as const

    expect(addRepeat(FORM, { id: 'g_new', place: inside })).toBe(FORM)
    expect(addRepeat(FORM, { id: 'g_new', place: { kind: 'after', item: 'k_age' } })).toBe(FORM)
    expect(moveItem(FORM, { id: 's_1', place: inside })).toBe(FORM)
    expect(placeForNewGroup(FORM, 's_1')).toEqual({ kind: 'start', section: 's_1' })
  })

  it('is walked into and out of: fields move in, and leave by its top and its bottom', () => {
    const moved = moveItem(FORM, { id: 'f_has', place: { kind: 'after', item: 'k_name' } })

    expect(idsIn(moved, 'g_kids')).toEqual(['k_name', 'f_has', 'k_age'])
    expect(placeAbove(FORM, 'k_name')).toEqual({ kind: 'after', item: 'f_has' })
    expect(placeBelow(FORM, 'k_age')).toEqual({ kind: 'after', item: 'g_kids' })
  })

  it('has its line in the outline, found by its API name, opened and closed by the arrows', () => {
    const rows = outlineRows(FORM)
    const group = rows[1]
    if (group === undefined) throw new Error('the group has a line')

    expect(rows.map(({ item, level }) => [item.id, level])).toEqual([
      ['f_has', 2],
      ['g_kids', 2],
      ['k_name', 3],
      ['k_age', 3],
      ['s_1', 2],
    ])
    expect(outlineRows(FORM, new Set(['g_kids'])).map(({ item }) => item.id)).toEqual(['f_has', 'g_kids', 's_1'])
    expect(rowMatches(FORM, group, { query: 'KIDS', filter: null, issueCounts: new Map() })).toBe(true)
    expect(nextFocus('ArrowLeft', group, rows, new Set())).toEqual({ kind: 'close', id: 'g_kids' })
    expect(nextFocus('ArrowRight', group, rows, new Set(['g_kids']))).toEqual({ kind: 'open', id: 'g_kids' })
    expect(locateIssue(FORM, { path: ['items', 1, 'items', 1, 'label'] })).toBe('k_age')
  })

  it('takes its own settings only, and its API name follows its label until it is published', () => {
    const patch = { min: 1, max: 4, rowLabel: f('k_name'), required: true, api: 'children' } as const
    const set = updateItem(FORM, { id: 'g_kids', patch })

    expect(findItem(set, 'g_kids')).toMatchObject({ min: 1, max: 4, rowLabel: f('k_name'), api: 'children' })
    expect(findItem(set, 'g_kids')).not.toHaveProperty('required')
    expect(findItem(updateItem(FORM, { id: 'f_has', patch }), 'f_has')).not.toHaveProperty('min')
    expect(findItem(updateItem(FORM, { id: 's_1', patch }), 's_1')).not.toHaveProperty('api')
    const named = renameItem(addRepeat(FORM, { id: 'g_new' }), { id: 'g_new', label: { fr: 'Frais' }, frozen: false })
    expect(findItem(named, 'g_new')).toMatchObject({ api: 'frais' })
    expect(findItem(renameItem(named, { id: 'g_new', label: { fr: 'Coûts' }, frozen: true }), 'g_new')).toMatchObject({
      api: 'frais',
    })
  })

  it('takes its fields out of the golden cases with them, rows and slots included', () => {
    const row = { id: 'r_1', answers: { k_name: { value: 'Léa' }, k_age: { value: 3 } } }
    const cases = [
      {
        id: 'case_1',
        label: { fr: 'Cas' },
        today: '2026-11-22',
        answers: { g_kids: { rows: [row] } },
        expect: { visible: ['g_kids/r_1/k_age', 'g_kids/r_1/k_name'] },
      },
    ]
    const [left] = removeItem({ ...FORM, cases }, { id: 'k_age' }).cases

    expect(left?.answers).toEqual({ g_kids: { rows: [{ id: 'r_1', answers: { k_name: { value: 'Léa' } } }] } })
    expect(left?.expect.visible).toEqual(['g_kids/r_1/k_name'])
    expect(removeItem({ ...FORM, cases }, { id: 'g_kids' }).cases[0]).toMatchObject({
      answers: {},
      expect: { visible: [] },
    })
  })
})

describe('the evidence of a field in the builder', () => {
  it('has its kinds one a line, each once', () => {
    expect(evidenceKinds(' Bail \n\nQuittance\nBail\n')).toEqual(['Bail', 'Quittance'])
    expect(evidenceKinds(' \n ')).toEqual([])
  })

  it('begins with one kind, keeps its kinds and validity, and may be asked for never', () => {
    const begun = withRequirement(undefined, true, 'Justificatif')
    const never = withRequirement({ ...begun, kinds: ['Bail'], validFor: { n: 3, unit: 'm' } }, NEVER, 'Justificatif')
    const form = updateItem(FORM, { id: 'f_has', patch: { evidence: never } })

    expect(begun).toEqual({ required: true, kinds: ['Justificatif'] })
    expect(never).toEqual({ required: NEVER, kinds: ['Bail'], validFor: { n: 3, unit: 'm' } })
    expect(parseForm(form).issues).toEqual([])
    expect(evaluate(form, { f_has: { value: true } }, { today: '2026-11-22' }).issues).toEqual([])
  })
})
