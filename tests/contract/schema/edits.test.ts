import { describe, expect, it } from 'vitest'
import {
  addField,
  addNote,
  addOption,
  addSection,
  blankForm,
  duplicateItem,
  FIELD_KINDS,
  fieldsOf,
  findItem,
  formHash,
  itemsOf,
  moveItem,
  parseForm,
  removalIssues,
  removeItem,
  updateItem,
  updateOption,
} from '../../../schema/index.ts'
import { f, parsed, sampleForm } from './sample-form.ts'

const form = parsed(sampleForm())
const ids = (): (() => string) => {
  let n = 0
  return () => `n${++n}`
}

describe('the builder’s commands', () => {
  it('adds each type of field to a blank form, which stays valid', () => {
    const newId = ids()
    const blank = blankForm({ id: 'F', key: 'f', kind: 'free', title: { fr: 'F' } })
    const full = FIELD_KINDS.reduce(
      (one, kind) => addField(one, { id: newId(), kind, newId }),
      addNote(addSection(blank, { id: 's' }), { id: 'n' }),
    )

    expect(parseForm(full).issues).toEqual([])
    expect(fieldsOf(full).map(({ type }) => type)).toEqual([...FIELD_KINDS])
    expect(new Set(fieldsOf(full).map(({ api }) => api)).size).toBe(FIELD_KINDS.length)
  })

  it('adds a field where it is told, its API name made from its label', () => {
    const added = addField(form, {
      id: 'x',
      kind: 'text',
      label: { fr: 'Nature du contrat : été 2026' },
      place: { kind: 'after', item: 'f_born' },
      newId: ids(),
    })

    expect(
      itemsOf(added)
        .map(({ id }) => id)
        .slice(0, 3),
    ).toEqual(['s_situation', 'f_born', 'x'])
    expect(findItem(added, 'x')).toMatchObject({ api: 'natureDuContratEte2026' })
    expect(addField(form, { id: 'x', kind: 'text', place: { kind: 'after', item: 'nowhere' }, newId: ids() })).toBe(
      form,
    )
  })

  it('sets and takes away properties of an item, without changing the form it was given', () => {
    const hash = formHash(form)
    const set = updateItem(form, { id: 'f_health', patch: { required: true, help: { fr: 'Aide' } } })
    const back = updateItem(set, { id: 'f_health', patch: { required: undefined, help: undefined } })

    expect(findItem(set, 'f_health')).toMatchObject({ required: true, help: { fr: 'Aide' } })
    expect(formHash(back)).toBe(hash)
    expect(formHash(form)).toBe(hash)
  })

  it('keeps what only a field has away from a section', () => {
    expect(
      findItem(updateItem(form, { id: 's_barriers', patch: { required: true, label: { fr: 'B' } } }), 's_barriers'),
    ).not.toHaveProperty('required')
  })

  it('adds an option with the next score, and archives one', () => {
    const added = addOption(form, { list: 'l_steps', id: 'o_5' })
    const archived = updateOption(added, { list: 'l_steps', id: 'o_5', patch: { archived: true, score: undefined } })

    expect(added.lists[0]?.options.at(-1)).toMatchObject({ id: 'o_5', score: 5 })
    expect(archived.lists[0]?.options.at(-1)).toEqual({
      id: 'o_5',
      code: 'option6',
      label: { fr: 'Option 6', en: 'Option 6' },
      archived: true,
    })
  })

  it('moves an item into another section, and never inside itself', () => {
    const moved = moveItem(form, { id: 'f_born', place: { kind: 'start', section: 's_barriers' } })

    expect(itemsOf(moved).map(({ id }) => id)).toEqual([
      's_situation',
      'f_children',
      'f_licence',
      's_barriers',
      'f_born',
      'f_mobility',
      'f_health',
      'f_means',
      'n_help',
    ])
    expect(moveItem(form, { id: 's_barriers', place: { kind: 'after', item: 'f_health' } })).toBe(form)
    expect(moveItem(form, { id: 's_barriers', place: { kind: 'start', section: 's_barriers' } })).toBe(form)
    expect(moveItem(form, { id: 'nowhere', place: { kind: 'start', section: null } })).toBe(form)
  })

  it('refuses to remove what something reads, and says what', () => {
    expect(removeItem(form, { id: 'f_mobility' })).toBe(form)
    expect(removalIssues(form, { id: 'f_mobility' })).toMatchObject([
      {
        code: 'edit.used-in-condition',
        params: { users: ['« Moyens de déplacement »', '« Total des freins »', '« Freins légers »'] },
      },
    ])
    expect(removalIssues(form, { id: 'f_children' })).toHaveLength(1)
  })

  it('removes an item with the list that nothing else draws on', () => {
    const removed = removeItem(form, { id: 'f_means' })

    expect(removed.lists.map(({ id }) => id)).toEqual(['l_steps'])
    expect(parseForm(removed).issues).toEqual([])
  })

  it('copies a section whose inner conditions read the copies', () => {
    const copied = duplicateItem(form, { id: 's_barriers', copyId: 'copy', newId: ids() })

    const copy = findItem(copied, 'copy')
    expect(parseForm(copied).issues).toEqual([])
    expect(copy).toMatchObject({ label: { fr: 'Freins (copie)' } })
    if (copy?.t !== 'section') throw new Error('a section was expected')
    const [mobility, , means] = copy.items
    expect(means?.visible).toMatchObject({ a: [{ a: [f(mobility?.id ?? '')] }, { v: 2 }] })
    expect(mobility?.id).not.toBe('f_mobility')
  })
})
