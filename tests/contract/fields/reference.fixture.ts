import type { FieldFixture } from './field-fixture.ts'

const ID = '6f1c2b1e-8c0d-4b7e-9c5a-3d2f1e0c9b8a'
const SOMEBODY = { id: ID, label: 'Camille Exemple' }

export const reference: FieldFixture = {
  kind: 'reference',
  rules: { target: 'member' },
  valid: [SOMEBODY, { ...SOMEBODY, target: 'member' }],
  incomplete: [],
  refused: [
    [ID, 'answers.wrong-type'],
    [{ id: ID }, 'answers.wrong-type'],
    [{ ...SOMEBODY, id: '../../dossier' }, 'answers.unknown-reference'],
    [{ ...SOMEBODY, target: 'plie' }, 'answers.unknown-reference'],
    [{ ...SOMEBODY, plie: ID }, 'answers.wrong-type'],
    [{ ...SOMEBODY, label: 'x'.repeat(301) }, 'answers.too-long'],
  ],
  operands: [[SOMEBODY, ID]],
  empty: [null, { id: '', label: 'Camille Exemple' }],
  formatted: [
    [SOMEBODY, { fr: 'Camille Exemple', en: 'Camille Exemple' }],
    [
      { id: 'r1', label: '' },
      { fr: 'r1', en: 'r1' },
    ],
  ],
  indexed: [[SOMEBODY, [{ text: ID }]]],
  exported: [[SOMEBODY, { '': 'Camille Exemple', _id: ID }]],
}
