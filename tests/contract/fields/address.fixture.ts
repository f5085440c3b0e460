import type { FieldFixture } from './field-fixture.ts'

const HOME = { street: '12 rue des Saules', postcode: '79000', commune: '79191', city: 'Niort' }
const FLAT = { ...HOME, complement: 'Appartement 3' }

export const address: FieldFixture = {
  kind: 'address',
  rules: {},
  valid: [HOME, FLAT],
  incomplete: [
    [{ ...HOME, street: ' ' }, 'answers.incomplete-address'],
    [{ ...HOME, city: '' }, 'answers.incomplete-address'],
    [{ ...HOME, commune: '' }, 'answers.bad-commune'],
    [{ ...HOME, postcode: '790' }, 'answers.bad-postcode'],
  ],
  refused: [
    ['12 rue des Saules, 79000 Niort', 'answers.wrong-type'],
    [{ street: '12 rue des Saules' }, 'answers.wrong-type'],
    [{ ...HOME, country: 'France' }, 'answers.wrong-type'],
    [{ ...HOME, street: 'x'.repeat(201) }, 'answers.too-long'],
    [{ ...HOME, street: 'a\0b' }, 'answers.bad-text'],
    [{ ...HOME, postcode: 79_000 }, 'answers.wrong-type'],
  ],
  normalised: [[{ ...HOME, street: '  12 rue des Saules ' }, HOME]],
  operands: [
    [HOME, '79191'],
    [{ ...HOME, commune: '' }, undefined],
  ],
  empty: [null, { street: '', postcode: '', commune: '', city: ' ' }],
  formatted: [
    [HOME, { fr: '12 rue des Saules, 79000 Niort', en: '12 rue des Saules, 79000 Niort' }],
    [
      FLAT,
      { fr: '12 rue des Saules, Appartement 3, 79000 Niort', en: '12 rue des Saules, Appartement 3, 79000 Niort' },
    ],
  ],
  indexed: [
    [HOME, [{ text: '79191' }]],
    [{ ...HOME, commune: '' }, []],
  ],
  exported: [
    [
      HOME,
      {
        _street: '12 rue des Saules',
        _complement: null,
        _postcode: '79000',
        _commune: '79191',
        _city: 'Niort',
      },
    ],
  ],
}
