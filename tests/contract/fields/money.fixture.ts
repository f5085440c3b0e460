import type { FieldFixture } from './field-fixture.ts'

export const money: FieldFixture = {
  kind: 'money',
  rules: { min: 0, max: 500_000 },
  valid: [0, 1, 123_450, 500_000],
  incomplete: [
    [-1, 'answers.too-small'],
    [500_001, 'answers.too-large-number'],
  ],
  refused: [
    [12.5, 'answers.not-integer'],
    [2 ** 31, 'answers.too-large-number'],
    [-(2 ** 31) - 1, 'answers.too-small'],
    [Number.NaN, 'answers.wrong-type'],
    ['12,50', 'answers.wrong-type'],
    [{ amount: 1 }, 'answers.wrong-type'],
  ],
  empty: [null],
  formatted: [
    [123_450, { fr: '1\u202f234,50\u00a0€', en: '€1,234.50' }],
    [5, { fr: '0,05\u00a0€', en: '€0.05' }],
    [-99_900, { fr: '-999,00\u00a0€', en: '-€999.00' }],
    [2_147_483_647, { fr: '21\u202f474\u202f836,47\u00a0€', en: '€21,474,836.47' }],
  ],
  indexed: [[123_450, [{ int8: 123_450 }]]],
  exported: [[123_450, { '': 1234.5 }]],
}
