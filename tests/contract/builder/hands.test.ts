import { describe, expect, it } from 'vitest'
import { readClipping } from '../../../admin/forms/builder/outline/clipboard.ts'
import { dropOf, dropOfNew, placeAt } from '../../../admin/forms/builder/outline/drop-place.ts'
import { outlineRows } from '../../../admin/forms/builder/outline/outline-rows.ts'
import { placeInside, placeOutside } from '../../../admin/forms/builder/outline/places.ts'
import { removalPlan } from '../../../admin/forms/builder/outline/removal-plan.ts'
import { choiceBetween, choiceWith } from '../../../admin/forms/builder/outline/selection.ts'
import { run, startHistory, walked } from '../../../admin/forms/builder/state/history.ts'
import { placeOfStep } from '../../../admin/forms/builder/state/place-of-step.ts'
import { subjectOf } from '../../../admin/forms/builder/state/subject-of.ts'
import { blankForm, copyItems, type EditArgs, type EditName, type FormDefinition } from '../../../schema/index.ts'
import { f, field, op, v } from '../schema/sample-form.ts'

const OPEN: ReadonlySet<string> = new Set()
const FORM: FormDefinition = {
  ...blankForm({ id: 'F_1', key: 'hands', kind: 'free', title: { fr: 'Mains' } }),
  items: [
    field('f_has', 'yes-no'),
    {
      t: 'section',
      id: 's_1',
      label: { fr: 'Suite' },
      items: [field('f_why', 'text', { visible: op('eq', f('f_has'), v(true)) })],
    },
    { t: 'repeat', id: 'g_1', label: { fr: 'Enfants' }, api: 'kids', items: [field('k_name', 'text')] },
    field('f_end', 'date'),
  ],
}

describe('something dropped on the outline', () => {
  it('goes before a line, after it, or first of an open section', () => {
    expect(placeAt(FORM, 's_1', 'above', OPEN)).toEqual({ kind: 'after', item: 'f_has' })
    expect(placeAt(FORM, 'f_has', 'above', OPEN)).toEqual({ kind: 'start', section: null })
    expect(placeAt(FORM, 's_1', 'below', OPEN)).toEqual({ kind: 'start', section: 's_1' })
    expect(placeAt(FORM, 's_1', 'below', new Set(['s_1']))).toEqual({ kind: 'after', item: 's_1' })
    expect(placeAt(FORM, FORM.id, 'below', OPEN)).toEqual({ kind: 'start', section: null })
    expect(placeAt(FORM, 'gone', 'below', OPEN)).toBeNull()
  })

  it('is refused inside itself and, for a section, inside a repeated group', () => {
    expect(dropOf(FORM, ['s_1'], { kind: 'after', item: 'f_why' })).toEqual({ kind: 'refused', why: 'itself' })
    expect(dropOf(FORM, ['s_1'], { kind: 'start', section: 'g_1' })).toEqual({ kind: 'refused', why: 'group' })
    expect(dropOf(FORM, ['f_end'], { kind: 'start', section: 'g_1' })).toMatchObject({ kind: 'place', inside: true })
    expect(dropOfNew(FORM, 'section', { kind: 'after', item: 'k_name' })).toEqual({ kind: 'refused', why: 'group' })
    expect(dropOfNew(FORM, 'field', { kind: 'after', item: 'k_name' })).toMatchObject({ kind: 'place' })
  })

  it('is left where it is when it is let go on itself', () => {
    expect(dropOf(FORM, ['f_end'], { kind: 'after', item: 'f_end' })).toBeNull()
  })
})

describe('lines chosen together', () => {
  const rows = outlineRows(FORM)

  it('run from the anchor to the line, whichever way', () => {
    expect([...choiceBetween(rows, 'f_why', 'g_1').ids]).toEqual(['f_why', 'g_1'])
    expect([...choiceBetween(rows, 'g_1', 'f_why').ids]).toEqual(['f_why', 'g_1'])
    expect(choiceBetween(rows, 'gone', 'g_1')).toEqual({ ids: new Set(['g_1']), primary: 'g_1' })
  })

  it('gain or lose one, and never become none', () => {
    expect(choiceWith(new Set(['f_has']), 'f_end')).toEqual({ ids: new Set(['f_has', 'f_end']), primary: 'f_end' })
    expect(choiceWith(new Set(['f_has', 'f_end']), 'f_end')).toEqual({ ids: new Set(['f_has']), primary: 'f_has' })
    expect(choiceWith(new Set(['f_has']), 'f_has').ids).toEqual(new Set(['f_has']))
  })

  it('go into the section above them, and out of their own', () => {
    expect(placeInside(FORM, ['g_1'])).toEqual({ kind: 'after', item: 'f_why' })
    expect(placeInside(FORM, ['f_end'])).toEqual({ kind: 'after', item: 'k_name' })
    expect(placeInside(FORM, ['f_has'])).toBeNull()
    expect(placeOutside(FORM, 'f_why')).toEqual({ kind: 'after', item: 's_1' })
    expect(placeOutside(FORM, 'f_end')).toBeNull()
  })
})

describe('what removing items means', () => {
  it('names what reads them and stays, and which can go without it', () => {
    const plan = removalPlan(FORM, null, ['f_has', 'f_end'])

    expect(plan.readers.map(({ kind, owner }) => [kind, owner])).toEqual([['visible', 'f_why']])
    expect([...plan.read]).toEqual(['f_has'])
    expect(removalPlan(FORM, null, ['f_has', 's_1']).readers).toEqual([])
  })

  it('tells the published fields, those a section holds too', () => {
    expect(removalPlan(FORM, FORM, ['s_1', 'f_end']).published).toEqual(['f_why', 'f_end'])
    expect(removalPlan(FORM, null, ['s_1']).published).toEqual([])
  })
})

describe('a clipboard', () => {
  it('holds items of a form, lines of a spreadsheet, or nothing a form can take', () => {
    const fragment = copyItems(FORM, { ids: ['s_1'] })

    expect(readClipping(JSON.stringify(fragment))).toEqual({ kind: 'items', fragment })
    expect(readClipping('Prénom\ttexte\nPermis\toui/non')).toMatchObject({
      kind: 'fields',
      pasted: [{ label: 'Prénom' }, { label: 'Permis' }],
    })
    expect(readClipping('{ "spec": "other" }').kind).toBe('refused')
    expect(readClipping('  ')).toEqual({ kind: 'nothing' })
  })
})

describe('the journal of the builder', () => {
  const at = new Date('2026-01-05T10:00:00Z')
  const rename = (label: string, merge: string | null, from = startHistory(FORM)) =>
    run(from, { name: 'rename-item', args: { id: 'f_end', label: { fr: label }, frozen: true } }, { merge, at }).history

  it('walks back and forward by any number of steps, to the very same forms', () => {
    const two = rename('Deux', null, rename('Un', null))

    expect(walked(two, -2).present).toBe(FORM)
    expect(walked(walked(two, -2), 2).present).toEqual(two.present)
    expect(walked(two, -9).past).toEqual([])
  })

  it('takes one typing back at once, and records nothing of what cannot be done', () => {
    const typed = rename('Fini', 'f_end.label', rename('Fin', 'f_end.label'))
    const refused = run(typed, { name: 'remove-item', args: { id: 'f_has' } }, { merge: null, at })

    expect(typed.past).toHaveLength(1)
    expect(walked(typed, -1).present).toBe(FORM)
    expect(refused.history).toBe(typed)
    expect(refused.issues[0]?.code).toBe('edit.used-in-condition')
  })

  it('names what a step touched, even when it is gone', () => {
    const { history } = run(startHistory(FORM), { name: 'remove-item', args: { id: 'f_end' } }, { merge: null, at })
    const [step] = history.past

    expect(step && subjectOf(step.entry, history.present, step.before)).toEqual(FORM.items[3]?.label)
  })
})

describe('a step taken back', () => {
  const newId = () => 'n_1'
  const placeAfter = <N extends EditName>(name: N, args: EditArgs[N]) => {
    const { history } = run(startHistory(FORM), { name, args }, { merge: null, at: new Date(0) })
    const step = history.past.at(-1)
    return step && placeOfStep(step, step.before)
  }

  it('shows what it changed, in the view that edits it', () => {
    expect(placeAfter('rename-item', { id: 'f_why', label: { fr: 'Pourquoi' }, frozen: true })).toEqual({
      view: 'questions',
      id: 'f_why',
    })
    expect(placeAfter('translate', { language: 'en', texts: { 'label/f_end': 'End' } })).toEqual({
      view: 'translations',
      id: 'f_end',
    })
  })

  it('shows what stood beside what is there no more', () => {
    const place = { kind: 'after', item: 'f_why' } as const
    expect(placeAfter('add-field', { id: 'f_new', kind: 'text', place, newId })).toEqual({
      view: 'questions',
      id: 'f_why',
    })
    expect(placeAfter('add-list', { id: 'l_1', newId })).toEqual({ view: 'lists', id: null })
  })
})
