import type { FieldFixture } from './field-fixture.ts'

export const integer: FieldFixture = {
  kind: 'integer',
  rules: { min: 0, max: 10 },
  valid: [0, 10, 3],
  incomplete: [
    [-1, 'answers.too-small'],
    [11, 'answers.too-large-number'],
  ],
  refused: [
    [1.5, 'answers.not-integer'],
    [2 ** 31, 'answers.too-large-number'],
    [-(2 ** 31) - 1, 'answers.too-small'],
    [Number.NaN, 'answers.wrong-type'],
    [Number.POSITIVE_INFINITY, 'answers.wrong-type'],
    ['3', 'answers.wrong-type'],
    [true, 'answers.wrong-type'],
    [[3], 'answers.wrong-type'],
  ],
  empty: [null],
  formatted: [
    [0, { fr: '0', en: '0' }],
    [-1234, { fr: '-1234', en: '-1234' }],
    [1234567, { fr: '1\u202f234\u202f567', en: '1,234,567' }],
  ],
  indexed: [[7, [{ int8: 7 }]]],
  exported: [[7, { '': 7 }]],
}
