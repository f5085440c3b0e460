import { type FieldFixture, OPTIONS } from './field-fixture.ts'

export const choice: FieldFixture = {
  kind: 'choice',
  rules: {},
  options: OPTIONS,
  valid: ['o_none', 'o_full'],
  incomplete: [['o_old', 'answers.archived-option']],
  refused: [
    ['o_other', 'answers.unknown-option'],
    ['none', 'answers.unknown-option'],
    ['__proto__', 'answers.unknown-option'],
    ['constructor', 'answers.unknown-option'],
    [['o_none'], 'answers.wrong-type'],
    [1, 'answers.wrong-type'],
  ],
  empty: [null, ''],
  formatted: [
    ['o_none', { fr: 'Aucun frein', en: 'No barrier' }],
    ['o_some', { fr: 'Frein léger', en: 'Frein léger' }],
    ['o_gone', { fr: '', en: '' }],
  ],
  indexed: [['o_none', [{ text: 'o_none' }]]],
  exported: [['o_some', { '': 'some', _label: 'Frein léger' }]],
}
