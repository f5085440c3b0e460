import { describe, expect, it } from 'vitest'
import { DUE_KINDS, type DueRecord, describeDue, dueKindLabel, LOCALES } from '../../../schema/index.ts'
import { found, met, type Plie } from './records.ts'

/** A dossier that waits for each kind, on a day it is not late and on one it is. */
const WAITING: { readonly [kind in (typeof DUE_KINDS)[number]]: [Plie, Partial<DueRecord>, string, string] } = {
  'prescription-waiting': ['niort', { status: 'prescribed', statusSince: '2026-02-01' }, '2026-02-01', '2026-04-01'],
  'diagnostic-missing': ['niort', { status: 'welcome', admittedOn: null, diagnostics: [] }, '2026-01-20', '2026-04-01'],
  'entry-evidence-missing': ['sources', { evidenceToSee: [{ fr: 'Pièce' }] }, '2026-01-15', '2026-04-01'],
  'contract-unsigned': [
    'grand-perigueux',
    { contracts: [], contacts: [met('2026-02-01')] },
    '2026-02-01',
    '2026-04-01',
  ],
  'entry-waiting': ['niort', { status: 'submitted', statusSince: '2026-02-01' }, '2026-02-01', '2026-04-01'],
  'interview-overdue': ['niort', { contacts: [], steps: [] }, '2026-01-29', '2026-04-01'],
  'contact-to-type': [
    'dijon',
    { contacts: [{ ...met('2026-02-01'), presence: 'planned' }] },
    '2026-02-02',
    '2026-04-01',
  ],
  'no-step': ['dijon', { steps: [] }, '2026-04-10', '2026-05-01'],
  'review-due': ['graves', {}, '2028-01-01', '2028-02-01'],
  'standby-asked': ['niort', { standbyAskedOn: '2026-02-01' }, '2026-02-01', '2026-04-01'],
  'standby-ending': [
    'caen',
    {
      status: 'standby',
      standbys: [{ reason: 'sante', from: '2026-03-01', until: '2026-05-31', endedOn: null, extensions: 0 }],
    },
    '2026-05-20',
    '2026-06-20',
  ],
  'period-ending': ['niort', {}, '2026-07-01', '2026-08-01'],
  'cap-near': ['niort', {}, '2028-01-01', '2028-02-01'],
  'post-hire-contact': ['caen', { status: 'in_job_follow_up', contacts: [] }, '2026-02-14', '2026-04-01'],
  'follow-up-over': ['caen', { status: 'in_job_follow_up' }, '2026-07-01', '2026-08-01'],
  'exit-waiting': ['niort', { status: 'exit_proposed', statusSince: '2026-02-01' }, '2026-02-01', '2026-04-01'],
}

describe('each kind of thing due', () => {
  it.each(DUE_KINDS)('%s says why in both languages, before its day and after, with its rule', (kind) => {
    const [plie, record, before, after] = WAITING[kind]
    for (const [today, late] of [
      [before, false],
      [after, true],
    ] as const) {
      const [item] = found(plie, kind, record, today)
      if (item === undefined) throw new Error(`${kind} is not due on ${today}`)
      expect(item.lateDays > 0).toBe(late)
      expect(item.rule).toMatch(/^(R\d\d|§3 #\d+)/)
      for (const locale of LOCALES) {
        expect(describeDue(item, locale)).toMatch(/^[A-ZÀ-Ý].{20,}\.$/)
        expect(describeDue(item, locale)).not.toMatch(/undefined|\(\)| {2}|le ,|\d{4}-\d{2}-\d{2}/)
        expect(dueKindLabel(kind, locale)).not.toBe('')
      }
    }
  })
})
