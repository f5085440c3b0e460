import type { FieldFixture } from './field-fixture.ts'

const ids = (count: number): string[] => Array.from({ length: count }, (_, i) => `a${i}`)

export const file: FieldFixture = {
  kind: 'file',
  rules: { max: 2 },
  valid: [['6f1c2b1e-8c0d-4b7e-9c5a-3d2f1e0c9b8a'], ids(2), []],
  incomplete: [[ids(3), 'answers.too-many-files']],
  refused: [
    [ids(21), 'answers.too-many-files'],
    [['../../etc/passwd'], 'answers.unknown-file'],
    [['a', 'a'], 'answers.unknown-file'],
    [[''], 'answers.unknown-file'],
    [[7], 'answers.wrong-type'],
    ['a1', 'answers.wrong-type'],
  ],
  empty: [null, []],
  formatted: [
    [[], { fr: 'aucun fichier', en: 'no file' }],
    [['a1'], { fr: '1 fichier', en: '1 file' }],
    [['a1', 'a2'], { fr: '2 fichiers', en: '2 files' }],
  ],
  indexed: [[['a1'], []]],
  exported: [[['a1', 'a2'], { '': 2 }]],
}
