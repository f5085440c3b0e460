import { type FieldFixture, OPTIONS } from './field-fixture.ts'

export const choices: FieldFixture = {
  kind: 'choices',
  rules: { min: 2, max: 2 },
  options: OPTIONS,
  valid: [['o_none', 'o_full'], []],
  incomplete: [
    [['o_none'], 'answers.too-few-choices'],
    [['o_none', 'o_some', 'o_full'], 'answers.too-many-choices'],
    [['o_none', 'o_old'], 'answers.archived-option'],
  ],
  refused: [
    [['o_none', 'o_none'], 'answers.duplicate-option'],
    [['o_none', 'hasOwnProperty'], 'answers.unknown-option'],
    [['o_none', 3], 'answers.wrong-type'],
    ['o_none', 'answers.wrong-type'],
    [{ 0: 'o_none' }, 'answers.wrong-type'],
    [Array.from({ length: 5 }, () => 'o_none'), 'answers.too-many-choices'],
  ],
  empty: [null, []],
  formatted: [[['o_none', 'o_full'], { fr: 'Aucun frein, Frein bloquant', en: 'No barrier, Frein bloquant' }]],
  indexed: [
    [
      ['o_none', 'o_full'],
      [{ text: 'o_none' }, { text: 'o_full' }],
    ],
  ],
  exported: [[['o_full'], { _none: false, _some: false, _full: true, _old: false }]],
}
