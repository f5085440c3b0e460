import type { FieldFixture } from './field-fixture.ts'

export const email: FieldFixture = {
  kind: 'email',
  rules: {},
  valid: ['camille@example.org', 'Prenom.Nom+plie@sous.exemple.fr', ''],
  incomplete: [
    ['camille', 'answers.bad-email'],
    ['camille@', 'answers.bad-email'],
    ['camille@exemple', 'answers.bad-email'],
    ['camille @example.org', 'answers.bad-email'],
    ['a@b@example.org', 'answers.bad-email'],
    ['mailto:camille@example.org?bcc=x@y.fr', 'answers.bad-email'],
  ],
  refused: [
    [`${'x'.repeat(250)}@x.fr`, 'answers.too-long'],
    ['a\0@example.org', 'answers.bad-text'],
    [7, 'answers.wrong-type'],
    [['a@example.org'], 'answers.wrong-type'],
  ],
  normalised: [
    ['  Camille@EXAMPLE.Org ', 'Camille@example.org'],
    ['PAS UNE ADRESSE', 'PAS UNE ADRESSE'],
    [7, 7],
  ],
  empty: [null, '', '  '],
  formatted: [['camille@example.org', { fr: 'camille@example.org', en: 'camille@example.org' }]],
  indexed: [['camille@example.org', [{ text: 'camille@example.org' }]]],
  exported: [['camille@example.org', { '': 'camille@example.org' }]],
}
