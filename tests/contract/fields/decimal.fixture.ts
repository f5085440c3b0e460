import type { FieldFixture } from './field-fixture.ts'

export const decimal: FieldFixture = {
  kind: 'decimal',
  rules: { min: 0, max: 100, decimals: 2 },
  valid: [0, 17.5, 99.99, 100],
  incomplete: [
    [-0.01, 'answers.too-small'],
    [100.01, 'answers.too-large-number'],
    [1.234, 'answers.too-many-decimals'],
  ],
  refused: [
    [0.1234567, 'answers.too-many-decimals'],
    [1e16, 'answers.too-large-number'],
    [Number.NaN, 'answers.wrong-type'],
    [Number.NEGATIVE_INFINITY, 'answers.wrong-type'],
    ['17,5', 'answers.wrong-type'],
  ],
  empty: [null],
  formatted: [
    [17.5, { fr: '17,5', en: '17.5' }],
    [12345.25, { fr: '12\u202f345,25', en: '12,345.25' }],
  ],
  indexed: [[17.5, [{ float8: 17.5 }]]],
  exported: [[17.5, { '': 17.5 }]],
}
