import type { FieldFixture } from './field-fixture.ts'

const SIGNED = { file: 'a1', name: 'Camille Exemple', signedOn: '2026-01-05' }

export const signature: FieldFixture = {
  kind: 'signature',
  rules: {},
  valid: [SIGNED],
  incomplete: [[{ ...SIGNED, name: ' ' }, 'answers.unsigned']],
  refused: [
    ['a1', 'answers.wrong-type'],
    [{ name: 'Camille Exemple', signedOn: '2026-01-05' }, 'answers.wrong-type'],
    [{ ...SIGNED, file: '../x' }, 'answers.unknown-file'],
    [{ ...SIGNED, signedOn: '2026-02-30' }, 'answers.bad-date'],
    [{ ...SIGNED, image: 'data:image/png;base64,AAAA' }, 'answers.wrong-type'],
  ],
  operands: [[SIGNED, ['a1']]],
  empty: [null, { file: '', name: 'Camille Exemple', signedOn: '2026-01-05' }],
  formatted: [
    [SIGNED, { fr: 'signé par Camille Exemple le 05/01/2026', en: 'signed by Camille Exemple on 05/01/2026' }],
  ],
  indexed: [[SIGNED, []]],
  exported: [[SIGNED, { '': 'Camille Exemple', _date: '2026-01-05' }]],
}
