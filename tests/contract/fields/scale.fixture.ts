import { choice } from './choice.fixture.ts'
import type { FieldFixture } from './field-fixture.ts'

export const scale: FieldFixture = {
  ...choice,
  kind: 'scale',
  indexed: [
    ['o_full', [{ text: 'o_full', float8: 4 }]],
    ['o_none', [{ text: 'o_none', float8: 0 }]],
    ['o_gone', []],
  ],
  exported: [['o_some', { '': 'some', _label: 'Frein léger', _score: 1 }]],
}
