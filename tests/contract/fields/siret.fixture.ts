import type { FieldFixture } from './field-fixture.ts'

export const siret: FieldFixture = {
  kind: 'siret',
  rules: {},
  // The last two are La Poste: one keeps the usual key, the other has only the sum of its digits, 35.
  valid: ['73282932000074', '35600000000048', '35600000009075', ''],
  incomplete: [
    ['732829320', 'answers.bad-siret'],
    ['7328293200007A', 'answers.bad-siret'],
    ['73282932000075', 'answers.siret-key'],
    ['35600000009076', 'answers.siret-key'],
    ['11111111111111', 'answers.siret-key'],
  ],
  refused: [
    ['7'.repeat(31), 'answers.too-long'],
    [73_282_932_000_074, 'answers.wrong-type'],
  ],
  normalised: [
    ['732 829 320 00074', '73282932000074'],
    [' 732\u00a0829\u202f320 00074 ', '73282932000074'],
    ['SIRET 732', 'SIRET 732'],
  ],
  empty: [null, '', ' '],
  formatted: [
    ['73282932000074', { fr: '732\u00a0829\u00a0320\u00a000074', en: '732\u00a0829\u00a0320\u00a000074' }],
    ['732', { fr: '732', en: '732' }],
  ],
  indexed: [['73282932000074', [{ text: '73282932000074' }]]],
  exported: [['73282932000074', { '': '73282932000074' }]],
}
