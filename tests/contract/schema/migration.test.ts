import { describe, expect, it } from 'vitest'
import {
  type Answers,
  archiveOption,
  describeMigration,
  describeMigrationOutcome,
  dryRun,
  type Field,
  type FormDefinition,
  type MigrationEntry,
  migrate,
  planFor,
  replaceField,
  undoMigration,
  updateItem,
} from '../../../schema/index.ts'
import { castValue } from '../../../schema/versions/migration/cast-value.ts'
import { field, parsed, sampleForm } from './sample-form.ts'

const before = parsed(sampleForm())
const newId = (): (() => string) => {
  let n = 0
  return () => `n${++n}`
}
const withText = (answer: string): { from: FormDefinition; answers: Answers } => ({
  from: { ...before, items: [...before.items, field('f_age', 'text', { label: { fr: 'Âge' } })] },
  answers: { f_age: { value: answer }, f_children: { value: 2 } },
})
const replaced = (from: FormDefinition): FormDefinition =>
  replaceField(from, { field: 'f_age', id: 'f_age2', kind: 'integer', newId: newId() })

describe('a migration plan', () => {
  it('takes « 42 » as a whole number, and keeps « abc » where it was rather than making it 0', () => {
    const good = withText('42')
    const bad = withText('abc')
    const to = replaced(good.from)
    const plan = planFor(good.from, to)

    const cast = migrate(plan, good.from, to, good.answers)
    const uncast = migrate(plan, bad.from, to, bad.answers)

    expect(plan.map(({ id }) => id)).toEqual(['field-replaced f_age f_age2'])
    expect(cast.answers).toEqual({ f_age2: { value: 42 }, f_children: { value: 2 } })
    expect(cast.setAside).toEqual({ f_age: { value: '42' } })
    expect(uncast.answers).toEqual(bad.answers)
    expect(uncast.outcomes).toMatchObject([{ slot: 'f_age', what: 'uncast-kept' }])
    expect(undoMigration(cast.undo, cast.answers)).toEqual(good.answers)
  })

  it('tries a plan dry on many submissions, and shows first what could not be said', () => {
    const { from } = withText('')
    const to = replaced(from)
    const many = ['41', 'abc', '42'].map((age) => withText(age).answers)

    expect(dryRun(planFor(from, to), from, to, many)).toMatchObject([
      { submissions: 3, counts: { cast: 2, 'uncast-kept': 1 }, samples: [{ rank: 1 }, { rank: 0 }, { rank: 2 }] },
    ])
  })

  it('proposes the options of the same wording, keeps an archived one, takes off one that is nowhere', () => {
    const archived = archiveOption(before, { list: 'l_means', id: 'm_bus' })
    const lists = before.lists.map((list) =>
      list.id === 'l_means'
        ? { ...list, options: [{ id: 'm_tram', code: 'bus', label: { fr: 'Autobus' } }, ...list.options.slice(2)] }
        : list,
    )
    const answers: Answers = { f_means: { value: ['m_bus', 'm_train'] } }
    const to = { ...before, lists }

    expect(planFor(before, archived)).toMatchObject([{ change: 'options-gone', action: { do: 'keep' } }])
    expect(migrate(planFor(before, to), before, to, answers).answers).toEqual({ f_means: { value: ['m_tram'] } })
  })

  it('looks only at the answers that tighter bounds refuse', () => {
    const to = updateItem(before, { id: 'f_children', patch: { rules: { min: 0, max: 3 } } })
    const [entry] = planFor(before, to)
    if (entry === undefined) throw new Error('an entry was expected')
    const plan: MigrationEntry[] = [{ ...entry, action: { do: 'ask-again' } }]

    expect(migrate(plan, before, to, { f_children: { value: 3 } }).outcomes).toEqual([])
    expect(migrate(plan, before, to, { f_children: { value: 4 } }).answers).toEqual({})
    expect(describeMigration(entry, 'fr').replaceAll('\u00a0', ' ')).toBe(
      '« Enfants à charge » : les bornes se resserrent.',
    )
    expect(describeMigrationOutcome('uncast-kept', 'fr')).toBe('conversion impossible, réponse gardée telle quelle')
  })

  it('moves an answer into the first row of the group its field enters, and back out of a lone row', () => {
    const grouped = (): FormDefinition => ({
      ...withText('').from,
      items: [
        ...before.items,
        { t: 'repeat', id: 'g', api: 'rows', label: { fr: 'Enfants' }, items: [field('f_age', 'text')] },
      ],
    })
    const { from, answers } = withText('7 ans')
    const done = migrate(planFor(from, grouped()), from, grouped(), answers)
    const back = migrate(planFor(grouped(), from), grouped(), from, done.answers)

    expect(done.answers.g).toEqual({ rows: [{ id: 'row1', answers: { f_age: { value: '7 ans' } } }] })
    expect(back.answers.f_age).toEqual({ value: '7 ans' })
    expect(undoMigration(done.undo, done.answers)).toEqual(answers)
  })

  it('asks for no evidence that was given, and says which answers lack it', () => {
    const to = updateItem(before, { id: 'f_licence', patch: { evidence: { required: true, kinds: ['Permis'] } } })
    const plan = planFor(before, to)

    expect(plan.map(({ change }) => change)).toEqual(['proof-asked'])
    expect(migrate(plan, before, to, { f_licence: { value: true } }).outcomes).toMatchObject([{ what: 'kept' }])
    expect(migrate(plan, before, to, { f_licence: { value: true, evidence: [{ kind: 'Permis' }] } }).outcomes).toEqual(
      [],
    )
  })
})

describe('a value said in another type', () => {
  const yesNoList = [
    { id: 'y', code: 'oui', label: { fr: 'Oui' } },
    { id: 'n', code: 'non', label: { fr: 'Non' } },
  ]
  const side = (type: Field['type']) => ({
    field: field('x', type),
    options: ['choice', 'choices', 'scale'].includes(type) ? yesNoList : [],
  })

  it.each<[Field['type'], unknown, Field['type'], unknown]>([
    ['text', '1 234,5', 'decimal', 1234.5],
    ['text', '12', 'integer', 12],
    ['text', 'abc', 'integer', undefined],
    ['text', '', 'integer', undefined],
    ['decimal', 2.5, 'integer', undefined],
    ['decimal', 2, 'integer', 2],
    ['integer', 2, 'decimal', 2],
    ['text', '12/03/2026', 'date', '2026-03-12'],
    ['text', '31/02/2026', 'date', undefined],
    ['text', 'OUI', 'yes-no', true],
    ['text', 'peut-être', 'yes-no', undefined],
    ['text', 'non', 'choice', 'n'],
    ['yes-no', true, 'choice', 'y'],
    ['choice', 'n', 'yes-no', false],
    ['choice', 'y', 'choices', ['y']],
    ['choices', ['y'], 'choice', 'y'],
    ['choices', ['y', 'n'], 'choice', undefined],
    ['choices', ['y', 'n'], 'text', 'Oui, Non'],
    ['file', ['a1'], 'text', undefined],
    ['date', '2026-03-12', 'integer', undefined],
  ])('%s %j as %s is %j', (from, value, to, expected) => {
    expect(castValue(JSON.parse(JSON.stringify(value)), side(from), side(to))).toEqual(expected)
  })
})
