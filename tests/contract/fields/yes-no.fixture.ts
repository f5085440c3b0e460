import type { FieldFixture } from './field-fixture.ts'

export const yesNo: FieldFixture = {
  kind: 'yes-no',
  rules: {},
  valid: [true, false],
  incomplete: [],
  refused: [
    ['true', 'answers.wrong-type'],
    ['oui', 'answers.wrong-type'],
    [0, 'answers.wrong-type'],
    [null, 'answers.wrong-type'],
  ],
  empty: [null],
  formatted: [
    [true, { fr: 'Oui', en: 'Yes' }],
    [false, { fr: 'Non', en: 'No' }],
  ],
  indexed: [[false, [{ boolean: false }]]],
  exported: [[false, { '': false }]],
}
