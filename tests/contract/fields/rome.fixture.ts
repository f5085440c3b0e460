import type { FieldFixture } from './field-fixture.ts'

const HOME_HELP = { code: 'K1304', label: 'Services domestiques' }

export const rome: FieldFixture = {
  kind: 'rome',
  rules: {},
  valid: [HOME_HELP],
  incomplete: [
    [{ code: 'K13', label: '' }, 'answers.bad-rome'],
    [{ code: 'Z1304', label: 'Services domestiques' }, 'answers.bad-rome'],
    [{ code: 'K1304', label: ' ' }, 'answers.bad-rome'],
  ],
  refused: [
    ['K1304', 'answers.wrong-type'],
    [{ code: 'K1304' }, 'answers.wrong-type'],
    [{ ...HOME_HELP, code: 'K13040' }, 'answers.too-long'],
    [{ ...HOME_HELP, sample: true }, 'answers.wrong-type'],
  ],
  normalised: [[{ code: ' K1304', label: 'Services domestiques ' }, HOME_HELP]],
  operands: [
    [HOME_HELP, 'K1304'],
    [{ code: 'K13', label: '' }, undefined],
  ],
  empty: [null, { code: '', label: '' }],
  formatted: [[HOME_HELP, { fr: 'K1304 Services domestiques', en: 'K1304 Services domestiques' }]],
  indexed: [[HOME_HELP, [{ text: 'K1304' }]]],
  exported: [[HOME_HELP, { '': 'K1304', _label: 'Services domestiques' }]],
}
