import { describe, expect, it } from 'vitest'
import {
  type Answers,
  type Field,
  type FormDefinition,
  goneAnswers,
  migrate,
  planFor,
  slotLabel,
} from '../../../schema/index.ts'
import { field, parsed, sampleForm } from './sample-form.ts'

const base = parsed(sampleForm())
const form = (rows: Field[], others: Field[] = []): FormDefinition => ({
  ...base,
  items: [...base.items, { t: 'repeat', id: 'g_kids', api: 'kids', label: { fr: 'Enfants' }, items: rows }, ...others],
})
const first = field('f_first', 'text', { label: { fr: 'Prénom' } })
const age = field('f_age', 'integer', { label: { fr: 'Âge' } })
const answers: Answers = {
  g_kids: {
    rows: [
      { id: 'r_1', answers: { f_first: { value: 'Léa' }, f_age: { value: 7 } } },
      { id: 'r_2', answers: { f_first: { value: 'Tom' } } },
    ],
  },
}
const goneOf = (from: FormDefinition, to: FormDefinition, given: Answers) => {
  const { undo, setAside, answers: left } = migrate(planFor(from, to), from, to, given)
  const moved = Object.fromEntries(undo.map(({ id }) => [id, left[id] ?? null]))
  return goneAnswers({ undo, setAside, moved }, to)
}

describe('the answers a migration took from where they were given', () => {
  it('are told row by row: what stayed in the row is not among them', () => {
    const from = form([first, age])

    const gone = goneOf(from, form([first]), answers)

    expect(gone).toEqual([
      { slot: 'g_kids/r_1/f_age', field: 'f_age', what: 'set-aside', before: { value: 7 }, now: null },
    ])
    expect(gone.map(({ slot }) => slotLabel(from, answers, slot, 'fr'))).toEqual(['Enfants 1, Âge'])
  })

  it('are all those of a group that is gone', () => {
    const gone = goneOf(form([first, age]), base, answers)

    expect(gone.map(({ slot, what }) => [slot, what])).toEqual([
      ['g_kids/r_1/f_first', 'set-aside'],
      ['g_kids/r_1/f_age', 'set-aside'],
      ['g_kids/r_2/f_first', 'set-aside'],
    ])
  })

  it('are followed where they went: into the rows of a group, or into the field that takes over in the same row', () => {
    const alone = { f_age: { value: 7 } }
    const into = goneOf(form([first], [age]), form([first, age]), alone)
    const older = field('f_years', 'decimal', { replaces: { field: 'f_age', via: 'cast' } })
    const over = goneOf(form([first, age]), form([first, older]), answers)

    expect(into).toMatchObject([{ slot: 'f_age', what: 'carried-over', now: { field: 'f_age', answer: { value: 7 } } }])
    expect(over).toMatchObject([
      { slot: 'g_kids/r_1/f_age', what: 'carried-over', now: { field: 'f_years', answer: { value: 7 } } },
    ])
  })
})
