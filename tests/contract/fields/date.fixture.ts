import type { FieldFixture } from './field-fixture.ts'

export const date: FieldFixture = {
  kind: 'date',
  rules: { from: '2020-02-29', to: 'today' },
  valid: ['2020-02-29', '2024-02-29', '2026-11-22'],
  incomplete: [
    ['2020-02-28', 'answers.date-out-of-range'],
    ['2026-11-23', 'answers.date-out-of-range'],
  ],
  refused: [
    ['2026-02-30', 'answers.bad-date'],
    ['2025-02-29', 'answers.bad-date'],
    ['2026-13-01', 'answers.bad-date'],
    ['2026-00-10', 'answers.bad-date'],
    ['2026-1-1', 'answers.bad-date'],
    ['22/11/2026', 'answers.bad-date'],
    ['infinity', 'answers.bad-date'],
    ['2026-11-22T00:00:00Z', 'answers.bad-date'],
    ['', 'answers.bad-date'],
    ['1899-12-31', 'answers.date-out-of-range'],
    ['2101-01-01', 'answers.date-out-of-range'],
    ['99999-01-01', 'answers.bad-date'],
    [20261122, 'answers.wrong-type'],
  ],
  empty: [null, ''],
  formatted: [['2026-03-09', { fr: '09/03/2026', en: '09/03/2026' }]],
  indexed: [['2026-03-09', [{ date: '2026-03-09' }]]],
  exported: [['2026-03-09', { '': '2026-03-09' }]],
}
