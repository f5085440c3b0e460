import type { FieldFixture } from './field-fixture.ts'

export const text: FieldFixture = {
  kind: 'text',
  rules: { minLength: 2, maxLength: 5 },
  valid: ['ab', 'éèçàù', '👩‍👩', '<b>', '', 'مرحبا'],
  incomplete: [
    ['a', 'answers.too-short'],
    ['abcdef', 'answers.too-long'],
  ],
  refused: [
    ['x'.repeat(501), 'answers.too-long'],
    ['a\0b', 'answers.bad-text'],
    ['a\ud800b', 'answers.bad-text'],
    [5, 'answers.wrong-type'],
    [null, 'answers.wrong-type'],
    [['a'], 'answers.wrong-type'],
    [{ toString: 'a' }, 'answers.wrong-type'],
    [true, 'answers.wrong-type'],
  ],
  empty: ['', '   '],
  formatted: [['abc', { fr: 'abc', en: 'abc' }]],
  indexed: [
    ['abc', [{ text: 'abc' }]],
    ['', []],
  ],
  exported: [['abc', { '': 'abc' }]],
}
