import type { FieldFixture } from './field-fixture.ts'

const NIORT = { code: '79191', name: 'Niort', postcode: '79000' }
const AJACCIO = { code: '2A004', name: 'Ajaccio', postcode: '20000' }
const SAINT_DENIS = { code: '97411', name: 'Saint-Denis', postcode: '97400' }

export const commune: FieldFixture = {
  kind: 'commune',
  rules: {},
  valid: [NIORT, AJACCIO, SAINT_DENIS],
  incomplete: [
    [{ ...NIORT, code: '79' }, 'answers.bad-commune'],
    [{ ...NIORT, code: '2C004' }, 'answers.bad-commune'],
    [{ ...NIORT, name: '' }, 'answers.bad-commune'],
    [{ ...NIORT, postcode: '7900' }, 'answers.bad-postcode'],
  ],
  refused: [
    ['79191', 'answers.wrong-type'],
    [{ code: '79191', name: 'Niort' }, 'answers.wrong-type'],
    [{ ...NIORT, mayor: 'x' }, 'answers.wrong-type'],
    [{ ...NIORT, code: 79_191 }, 'answers.wrong-type'],
    [{ ...NIORT, name: 'x'.repeat(201) }, 'answers.too-long'],
    [[NIORT], 'answers.wrong-type'],
  ],
  normalised: [[{ ...NIORT, name: ' Niort ' }, NIORT]],
  operands: [
    [NIORT, '79191'],
    [{ ...NIORT, code: '79' }, undefined],
  ],
  empty: [null, { code: '', name: ' ', postcode: '' }],
  formatted: [[NIORT, { fr: '79000 Niort', en: '79000 Niort' }]],
  indexed: [
    [NIORT, [{ text: '79191' }]],
    [{ ...NIORT, code: '79' }, []],
  ],
  exported: [
    [NIORT, { '': '79191', _name: 'Niort', _postcode: '79000', _department: '79' }],
    [AJACCIO, { '': '2A004', _name: 'Ajaccio', _postcode: '20000', _department: '2A' }],
    [SAINT_DENIS, { '': '97411', _name: 'Saint-Denis', _postcode: '97400', _department: '974' }],
  ],
}
