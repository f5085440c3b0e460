import { describe, expect, it } from 'vitest'
import { axesOf, compared, type Diagnostic, markedItems } from '../../../admin/diagnostics/diagnostic-marks.ts'
import { changeSince } from '../../../admin/forms/renderer/change-since.ts'
import { dayByKey, readFinishedDate } from '../../../admin/forms/renderer/inputs/date-text.ts'
import { groupTyped } from '../../../admin/forms/renderer/inputs/typed-groups.ts'
import { gridKey } from '../../../admin/forms/renderer/interview/grid-key.ts'
import { keyedChoices } from '../../../admin/forms/renderer/interview/keyed-choices.ts'
import { finePatch } from '../../../admin/submissions/fine-patch.ts'
import { mergeRows } from '../../../admin/submissions/merge-rows.ts'
import type { AnswerRow } from '../../../schema/index.ts'
import { field, questionnaire, STEPS } from '../../support/questionnaire.ts'

const TODAY = '2026-11-24'
const row = (id: string, answers: Record<string, string>): AnswerRow => ({
  id,
  answers: Object.fromEntries(Object.entries(answers).map(([name, value]) => [name, { value }])),
})

describe('a day as people write it', () => {
  it.each([
    ['3/4/85', '1985-04-03'],
    ['030485', '1985-04-03'],
    ['03041985', '1985-04-03'],
    ['1.2.30', '2030-02-01'],
    ['aujourd’hui', TODAY],
    ["Aujourd'hui", TODAY],
    ['hier', '2026-11-23'],
    ['12/03/2026', '2026-03-12'],
    ['12 mars 26', '2026-03-12'],
    ['1er\u00a0mars\u00a02026', '2026-03-01'],
    ['3-févr.-85', '1985-02-03'],
    ['12 AOÛT 2025', '2025-08-12'],
    ['5 June 2026', '2026-06-05'],
    ['12 jui 2026', '12 jui 2026'],
    ['31 avril 2026', '31 avril 2026'],
    ['2026-03-12', '2026-03-12'],
    ['31/2/85', '31/2/85'],
    ['bientôt', 'bientôt'],
    ['', null],
  ])('reads « %s »', (typed, day) => {
    expect(readFinishedDate(typed, TODAY)).toBe(day)
  })

  it('moves by arrows and pages, and starts from today', () => {
    expect(dayByKey('2026-02-28', 'ArrowUp', TODAY)).toBe('2026-03-01')
    expect(dayByKey('2026-03-31', 'PageDown', TODAY)).toBe('2026-02-28')
    expect(dayByKey(null, 'ArrowDown', TODAY)).toBe(TODAY)
    expect(dayByKey('3/4', 'ArrowDown', TODAY)).toBeNull()
    expect(dayByKey('2026-03-31', 'Home', TODAY)).toBeNull()
  })
})

it('digits are grouped as they are typed, and a number from abroad is left alone', () => {
  expect(groupTyped('phone', '06123')).toBe('06 12 3')
  expect(groupTyped('phone', '06 12 ')).toBe('06 12')
  expect(groupTyped('phone', '+4479')).toBe('+4479')
  expect(groupTyped('siret', '35600000000048')).toBe('356 000 000 00048')
  expect(groupTyped('text', '35600')).toBe('35600')
})

describe('the keys of the grid', () => {
  const press = (key: string, more = {}) => ({ key, code: '', altKey: false, ctrlKey: false, metaKey: false, ...more })
  const on = (...matching: string[]) => ({
    matches: (selector: string) => matching.some((one) => selector.includes(one)),
  })

  it('move from a radio, and leave text, lists and buttons what they need', () => {
    expect(gridKey(press('ArrowDown'), on())).toBe('next')
    expect(gridKey(press('Enter'), on())).toBe('next')
    expect(gridKey(press('Enter'), on('button'))).toBeNull()
    expect(gridKey(press('ArrowDown'), on('textarea'))).toBeNull()
    expect(gridKey(press('?'), on('textarea'))).toBeNull()
    expect(gridKey(press('N', { altKey: true, code: 'KeyN' }), on('textarea'))).toBe('open')
    expect(gridKey(press('Enter', { ctrlKey: true }), on())).toBeNull()
  })

  it('choose a mark by itself, a choice by its rank, yes by 1 and no by 0, and nothing of a long list', () => {
    const keys = (type: 'scale' | 'choice' | 'yes-no' | 'text', options = STEPS.options) =>
      keyedChoices(field('f', type), options)?.map(({ key }) => key)
    expect(keys('scale')).toEqual(['0', '1', '2', '3'])
    expect(keys('choice')).toEqual(['1', '2', '3', '4'])
    expect(keys('yes-no', [])).toEqual(['1', '0'])
    expect(keys('text')).toBeUndefined()
    expect(keys('choice', [...STEPS.options, ...STEPS.options, ...STEPS.options])).toBeUndefined()
  })
})

it('an answer tells how it moved since last time', () => {
  const mark = (id: string) => ({ value: id })
  const since = (before: string, now: string) =>
    changeSince(field('f', 'scale', { list: 'l_steps' }), STEPS.options, mark(before), mark(now))
  expect(since('o_3', 'o_1')).toEqual({ kind: 'moved', from: 3, to: 1 })
  expect(since('o_1', 'o_1')).toEqual({ kind: 'same' })
  expect(changeSince(field('f', 'text'), [], mark('a'), mark('b'))).toEqual({ kind: 'other' })
  expect(changeSince(field('f', 'text'), [], { missing: 'refused' }, mark('b'))).toBeNull()
})

describe('rows two people changed', () => {
  const base = [row('r1', { name: 'Léa', age: '4' }), row('r2', { name: 'Noé' })]

  it('merge answer by answer, with the rows added on both sides', () => {
    const mine = [row('r1', { name: 'Léa', age: '5' }), row('r2', { name: 'Noé' }), row('r3', { name: 'Tom' })]
    const theirs = [row('r1', { name: 'Léana', age: '4' }), row('r2', { name: 'Noé' }), row('r4', { name: 'Zoé' })]
    const merged = mergeRows({ base, mine, theirs })
    expect(merged.disagreements).toEqual([])
    expect(new Map(merged.rows.map((one) => [one.id, one.answers]))).toEqual(
      new Map(
        [row('r1', { name: 'Léana', age: '5' }), ...mine.slice(1), theirs[2] ?? row('', {})].map((one) => [
          one.id,
          one.answers,
        ]),
      ),
    )
  })

  it('ask a person only where both changed the same answer, or one took away what the other wrote in', () => {
    const mine = [row('r1', { name: 'Léa', age: '5' })]
    const theirs = [row('r1', { name: 'Léa', age: '6' }), row('r2', { name: 'Noémie' })]
    const both = { base, mine, theirs }
    expect(mergeRows(both).disagreements.map(({ slot }) => slot)).toEqual(['r1/age', 'r2'])
    expect(mergeRows(both).rows).toEqual(mine)
    expect(mergeRows(both, () => true).rows).toEqual(theirs)
  })
})

it('one changed answer of a row is sent alone, a changed set of rows whole', () => {
  const before = { g: { rows: [row('r1', { a: '1', b: '2' })] } }
  expect(finePatch(before, { g: { rows: [row('r1', { a: '1', b: '3' })] }, f: null })).toEqual({
    'g/r1/b': { value: '3' },
    f: null,
  })
  const added = { rows: [row('r1', { a: '1', b: '2' }), row('r2', {})] }
  expect(finePatch(before, { g: added })).toEqual({ g: added })
})

describe('diagnostics compared', () => {
  const form = questionnaire()
  const given = (mobility: string, withheld: string[] = []): Diagnostic => ({
    ...{ id: mobility, submittedAt: TODAY, form, withheld: new Set(withheld) },
    answers: { f_mobility: { value: mobility } },
  })

  it('give each item its marks, and say what is withheld instead of drawing it', () => {
    const items = markedItems([given('o_3'), given('o_1', ['f_health'])])
    expect(items.map(({ id, marks }) => [id, marks])).toEqual([
      [
        'f_mobility',
        [
          { score: 3, max: 3 },
          { score: 1, max: 3 },
        ],
      ],
      ['f_health', ['unanswered', 'withheld']],
    ])
    expect(axesOf(items).axes.map(({ values }) => values)).toEqual([
      [100, 33],
      [null, null],
    ])
  })

  it('keep the first, the one before and the last', () => {
    expect(compared([1, 2, 3, 4, 5])).toEqual([1, 4, 5])
    expect(compared([1, 2])).toEqual([1, 2])
  })
})
