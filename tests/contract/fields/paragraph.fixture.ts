import type { FieldFixture } from './field-fixture.ts'

export const paragraph: FieldFixture = {
  kind: 'paragraph',
  rules: { maxLength: 20 },
  valid: ['une ligne\nune autre', 'é'.repeat(20)],
  incomplete: [['é'.repeat(21), 'answers.too-long']],
  refused: [
    ['x'.repeat(10_001), 'answers.too-long'],
    ['\0', 'answers.bad-text'],
    [12, 'answers.wrong-type'],
    [false, 'answers.wrong-type'],
  ],
  empty: ['', '\n '],
  formatted: [['a\nb', { fr: 'a\nb', en: 'a\nb' }]],
  indexed: [['libre', []]],
  exported: [['a\nb', { '': 'a\nb' }]],
}
