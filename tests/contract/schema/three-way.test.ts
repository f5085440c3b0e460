import { describe, expect, it } from 'vitest'
import {
  addField,
  compareUpstream,
  describeChange,
  findItem,
  itemsOf,
  parseForm,
  removeItem,
  renameItem,
  takeIncoming,
  updateItem,
} from '../../../schema/index.ts'
import { parsed, sampleForm } from './sample-form.ts'

const base = parsed(sampleForm())
const newId = () => {
  let n = 0
  return () => `n${++n}`
}
const spoken = (text: string): string => text.replaceAll('\u00a0', ' ')
const rename = (form: typeof base, id: string, fr: string) => renameItem(form, { id, label: { fr }, frozen: true })

describe('a form whose reference changed', () => {
  it('is told each change in a sentence, and takes only the one it chooses', () => {
    const theirs = updateItem(rename(base, 'f_health', 'Santé globale'), { id: 'f_mobility', patch: { weight: 2 } })
    const comparison = compareUpstream(base, base, theirs)

    expect(comparison.incoming.map(({ key }) => key)).toEqual(['items/f_mobility', 'items/f_health'])
    expect(
      comparison.incoming.flatMap(({ changes }) => changes.map((one) => spoken(describeChange(one, 'fr')))),
    ).toEqual([
      'Champ « Mobilité » : poids dans le score, désormais « 2 ».',
      'Champ « Santé globale » : libellé, « Santé » devient « Santé globale ».',
    ])
    const taken = takeIncoming(base, comparison, ['items/f_health'])
    expect(findItem(taken, 'f_health')).toMatchObject({ label: { fr: 'Santé globale' } })
    expect(findItem(taken, 'f_mobility')).not.toHaveProperty('weight')
  })

  it('says what the form did to the same thing, and nothing when both touched the same field elsewhere', () => {
    const mine = rename(base, 'f_health', 'Ma santé')
    const theirs = rename(base, 'f_health', 'Santé globale')
    const elsewhere = updateItem(base, { id: 'f_health', patch: { weight: 5 } })

    const [same] = compareUpstream(base, mine, theirs).incoming
    const [other] = compareUpstream(base, mine, elsewhere).incoming

    expect(same?.conflict?.map((one) => spoken(describeChange(one, 'fr')))).toEqual([
      'Champ « Ma santé » : libellé, « Santé » devient « Ma santé ».',
    ])
    expect(other?.conflict).toBeNull()
  })

  it('warns that the reference removes a field the form changed, and that it changes one the form removed', () => {
    const changed = rename(base, 'f_means', 'Déplacements')
    const without = removeItem(base, { id: 'f_means' })

    const removal = compareUpstream(base, changed, without).incoming.find(({ key }) => key === 'items/f_means')
    const change = compareUpstream(base, without, changed).incoming.find(({ key }) => key === 'items/f_means')

    expect(removal?.conflict?.map(({ kind }) => kind)).toEqual(['item.label'])
    expect(change?.conflict?.map(({ kind }) => kind)).toEqual(['item.removed'])
  })

  it('takes a field with the list it draws on, after the nearest neighbour both have', () => {
    const mine = addField(base, {
      id: 'mine',
      kind: 'text',
      place: { kind: 'after', item: 'f_children' },
      newId: newId(),
    })
    const step = addField(base, { id: 'x1', kind: 'text', place: { kind: 'after', item: 'f_born' }, newId: newId() })
    const theirs = addField(step, { id: 'x2', kind: 'choice', place: { kind: 'after', item: 'x1' }, newId: newId() })

    const taken = takeIncoming(mine, compareUpstream(base, mine, theirs), ['items/x2'])

    expect(parseForm(taken).issues).toEqual([])
    expect(
      itemsOf(taken)
        .slice(1, 6)
        .map(({ id }) => id),
    ).toEqual(['f_born', 'x2', 'f_children', 'mine', 'f_licence'])
    expect(taken.lists).toHaveLength(base.lists.length + 1)
  })
})
