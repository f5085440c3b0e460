import { describe, expect, it } from 'vitest'
import { found, met, told } from './records.ts'

const standby = (more: object = {}) => ({
  reason: 'sante',
  from: '2026-03-01',
  until: '2026-05-31',
  endedOn: null,
  extensions: 0,
  ...more,
})

describe('what waits for a decision', () => {
  it('§3 #2 a prescription is answered within a month where the committee is monthly, on the last day of a short one', () => {
    const at = (today: string) =>
      told('niort', 'prescription-waiting', { status: 'prescribed', statusSince: '2028-01-31' }, today)
    expect(at('2028-01-31')).toBe('2028-02-29 late 0')
    expect(at('2028-02-29')).toBe('2028-02-29 late 0')
    expect(at('2028-03-01')).toBe('2028-02-29 late 1')
  })

  it('§3 #7 an entry proposed, in the days the PLIE gives rather than those of its committee', () => {
    const record = { status: 'submitted' as const, statusSince: '2026-02-20' }
    expect(told('niort', 'entry-waiting', record, '2026-03-20')).toBe('2026-03-20 late 0')
    expect(
      told('niort', 'entry-waiting', record, '2026-03-20', { decisionWithinDays: { value: 10, source: '' } }),
    ).toBe('2026-03-02 late 18')
    // Silent on both: the product’s own delay, told as no text of the PLIE.
    expect(told('caen', 'entry-waiting', record, '2026-03-08')).toBe('2026-03-07 late 1')
    expect(found('caen', 'entry-waiting', record, '2026-03-08')[0]?.source).toBeNull()
    expect(found('niort', 'entry-waiting', record, '2026-03-08')[0]?.source).toMatch(/chaque mois/)
  })

  it('R13 a standby asked for, until it is decided', () => {
    expect(told('niort', 'standby-asked', { standbyAskedOn: '2026-06-30' }, '2026-07-31')).toBe('2026-07-30 late 1')
    expect(told('niort', 'standby-asked', {}, '2026-07-31')).toBe('-')
    expect(found('niort', 'standby-asked', { standbyAskedOn: '2026-06-30' }, '2026-07-01')[0]?.owner).toBe(
      'coordination',
    )
  })

  it('§3 #19 an exit proposed', () => {
    const record = { status: 'exit_proposed' as const, statusSince: '2026-10-31' }
    expect(told('niort', 'exit-waiting', record, '2026-11-30')).toBe('2026-11-30 late 0')
    expect(told('niort', 'exit-waiting', record, '2026-12-01')).toBe('2026-11-30 late 1')
  })
})

describe('what an entry needs', () => {
  it('§3 #6 a diagnostic, a month after the welcome; a journey without is late from its first day', () => {
    const welcome = { status: 'welcome' as const, statusSince: '2026-03-01', admittedOn: null, diagnostics: [] }
    expect(told('caen', 'diagnostic-missing', welcome, '2026-03-31')).toBe('2026-03-31 late 0')
    expect(told('caen', 'diagnostic-missing', welcome, '2026-04-01')).toBe('2026-03-31 late 1')
    expect(told('caen', 'diagnostic-missing', { diagnostics: [] }, '2026-01-16')).toBe('2026-01-15 late 1')
    expect(told('caen', 'diagnostic-missing', { diagnostics: ['2026-02-01'] }, '2026-03-31')).toBe('-')
    // No form of the kind is published: it cannot be missing.
    expect(told('caen', 'diagnostic-missing', { diagnostics: null }, '2026-03-31')).toBe('-')
  })

  it('R29 its documents, named, where the PLIE asks for some', () => {
    const record = { status: 'submitted' as const, statusSince: '2026-03-01', admittedOn: null }
    const missing = { ...record, evidenceToSee: [{ fr: 'Pièce d’identité' }] }
    expect(told('sources', 'entry-evidence-missing', missing, '2026-03-02')).toBe('2026-03-01 late 1')
    expect(found('sources', 'entry-evidence-missing', missing, '2026-03-02')[0]?.params).toEqual({
      documents: [{ fr: 'Pièce d’identité' }],
    })
    expect(told('sources', 'entry-evidence-missing', record, '2026-03-02')).toBe('-')
    expect(told('niort', 'entry-evidence-missing', missing, '2026-03-02')).toBe('-')
  })

  it('R11 a contract from the second interview at Niort, from the first at Grand Périgueux; nothing where interviews are not recorded', () => {
    const one = { contracts: [], contacts: [met('2026-02-02')] }
    const two = { contracts: [], contacts: [met('2026-02-16'), met('2026-02-02')] }
    expect(told('niort', 'contract-unsigned', one, '2026-02-20')).toBe('-')
    expect(told('niort', 'contract-unsigned', two, '2026-02-20')).toBe('2026-02-16 late 4')
    expect(told('grand-perigueux', 'contract-unsigned', one, '2026-02-20')).toBe('2026-02-02 late 18')
    expect(told('niort', 'contract-unsigned', { ...two, contracts: ['2026-02-16'] }, '2026-02-20')).toBe('-')
    expect(told('niort', 'contract-unsigned', { ...two, contacts: null }, '2026-02-20')).toBe('-')
    // An absence is no interview.
    const missed = { ...met('2026-02-02'), presence: 'unjustified_absence' as const }
    expect(told('grand-perigueux', 'contract-unsigned', { ...one, contacts: [missed] }, '2026-02-20')).toBe('-')
  })
})

describe('the rhythm', () => {
  const at = (plie: 'niort' | 'caen' | 'dijon', contacts: ReturnType<typeof met>[], today: string, more: object = {}) =>
    told(plie, 'interview-overdue', { contacts, steps: [], plieActionUnderWay: false, ...more }, today)

  it('R03 is fifteen days for three months at Niort, R04 then a month', () => {
    expect(at('niort', [], '2026-01-31')).toBe('2026-01-30 late 1')
    expect(at('niort', [met('2026-02-02')], '2026-02-09')).toBe('-')
    expect(at('niort', [met('2026-02-02')], '2026-02-10')).toBe('2026-02-17 late 0')
    expect(at('niort', [met('2026-02-02')], '2026-02-17')).toBe('2026-02-17 late 0')
    expect(at('niort', [met('2026-02-02')], '2026-02-18')).toBe('2026-02-17 late 1')
    // The fifteen days would end after the third month: the month stands.
    expect(at('niort', [met('2026-04-01')], '2026-04-14')).toBe('-')
    expect(at('niort', [met('2026-04-01')], '2026-04-24')).toBe('2026-05-01 late 0')
    expect(at('niort', [met('2027-01-31')], '2027-03-01')).toBe('2027-02-28 late 1')
  })

  it('R04 asks for a meeting in person; R07 during an action any channel will do', () => {
    const called = [met('2026-04-01'), met('2026-05-20', false)]
    const running = { plieActionUnderWay: true }
    expect(at('caen', called, '2026-05-21')).toBe('2026-05-01 late 20')
    expect(at('caen', called, '2026-05-21', running)).toBe('-')
    // Nothing says whether the person is in an action: nobody is told late for what may be right.
    expect(at('caen', called, '2026-05-21', { plieActionUnderWay: null })).toBe('-')
  })

  it('skips standby and suspension, day for day', () => {
    const contacts = [met('2026-05-01')]
    expect(at('niort', contacts, '2026-06-04')).toBe('2026-06-01 late 3')
    expect(at('niort', contacts, '2026-06-04', { suspensions: [{ from: '2026-05-10', until: '2026-05-12' }] })).toBe(
      '2026-06-04 late 0',
    )
    expect(
      at('niort', contacts, '2026-06-04', { standbys: [standby({ from: '2026-05-10', endedOn: '2026-05-11' })] }),
    ).toBe('2026-06-03 late 1')
  })

  it('R19 wants an étape every three months at Dijon', () => {
    const steps = (...all: object[]) => ({ steps: all as never })
    const done = { state: 'done', from: '2026-02-01', until: '2026-02-28' }
    expect(told('dijon', 'no-step', steps(), '2026-04-16')).toBe('2026-04-15 late 1')
    expect(told('dijon', 'no-step', steps(done), '2026-05-20')).toBe('-')
    expect(told('dijon', 'no-step', steps(done), '2026-05-21')).toBe('2026-05-28 late 0')
    expect(told('dijon', 'no-step', steps(done), '2026-05-29')).toBe('2026-05-28 late 1')
    // One that is only foreseen is none; one that runs is one, whenever it began.
    const planned = { state: 'planned', from: '2026-05-01', until: null }
    expect(told('dijon', 'no-step', steps(done, planned), '2026-05-29')).toBe('2026-05-28 late 1')
    expect(told('dijon', 'no-step', steps({ state: 'running', from: '2026-01-20', until: null }), '2026-08-01')).toBe(
      '-',
    )
    expect(told('dijon', 'no-step', { steps: null }, '2026-08-01')).toBe('-')
    expect(told('niort', 'no-step', steps(), '2026-08-01')).toBe('-')
  })

  it('R20 gives a week to write what became of a meeting', () => {
    const untold = { ...met('2026-02-27'), presence: 'planned' as const }
    expect(told('dijon', 'contact-to-type', { contacts: [untold] }, '2026-02-26')).toBe('-')
    expect(told('dijon', 'contact-to-type', { contacts: [untold] }, '2026-02-27')).toBe('2026-03-06 late 0')
    expect(told('dijon', 'contact-to-type', { contacts: [untold] }, '2026-03-07')).toBe('2026-03-06 late 1')
    expect(told('dijon', 'contact-to-type', { contacts: [met('2026-02-27')] }, '2026-03-07')).toBe('-')
    expect(told('niort', 'contact-to-type', { contacts: [untold] }, '2026-03-07')).toBe('-')
  })
})

describe('reviews', () => {
  const keys = (plie: 'dijon' | 'graves' | 'niort', today: string, more: object = {}) =>
    found(plie, 'review-due', more, today).map(({ key, dueOn }) => `${key} ${dueOn}`)

  it('R17 every five months with the participant at Dijon, R18 at six, twelve… months; never those of the référent’s own work', () => {
    expect(keys('dijon', '2026-05-15')).toEqual([])
    expect(keys('dijon', '2026-05-16')).toEqual(['review-due:every-5 2026-06-15'])
    expect(keys('dijon', '2026-06-15')).toEqual([
      'review-due:every-5 2026-06-15',
      'review-due:at-6-12-18-24-30 2026-07-15',
    ])
    expect(keys('dijon', '2026-07-01', { reviews: ['2026-06-20'] })).toEqual([])
    expect(keys('dijon', '2026-12-16', { reviews: ['2026-11-20'] })).toEqual(['review-due:at-6-12-18-24-30 2027-01-15'])
  })

  it('R18 an age that was missed is taken over by the next', () => {
    expect(keys('dijon', '2026-12-15')).toContain('review-due:at-6-12-18-24-30 2026-07-15')
    expect(keys('dijon', '2026-12-16')).toContain('review-due:at-6-12-18-24-30 2027-01-15')
  })

  it('R14 the review of each period is told with the period, once', () => {
    expect(keys('niort', '2026-07-20')).toEqual([])
    expect(told('niort', 'period-ending', {}, '2026-07-20')).not.toBe('-')
  })

  it('R15 once, at twenty-four months, at Graves', () => {
    expect(keys('graves', '2027-12-15')).toEqual([])
    expect(keys('graves', '2027-12-16')).toEqual(['review-due:at-24 2028-01-15'])
    expect(keys('graves', '2028-02-01', { reviews: ['2028-01-15'] })).toEqual([])
    expect(keys('graves', '2028-02-01', { reviews: ['2027-12-01'] })).toEqual(['review-due:at-24 2028-01-15'])
  })
})

describe('standbys, periods and the cap', () => {
  it('R12 a standby is told a month before its last day, and late the day after', () => {
    const at = (today: string, more: object = {}) =>
      told('caen', 'standby-ending', { status: 'standby', standbys: [standby(more)] }, today)
    expect(at('2026-04-30')).toBe('-')
    expect(at('2026-05-01')).toBe('2026-05-31 late 0')
    expect(at('2026-05-31')).toBe('2026-05-31 late 0')
    expect(at('2026-06-01')).toBe('2026-05-31 late 1')
    expect(at('2026-06-01', { until: null })).toBe('-')
    expect(told('caen', 'standby-ending', { standbys: [standby({ endedOn: '2026-05-20' })] }, '2026-06-01')).toBe('-')
  })

  it('R14 a period is told a month before its end, its papers due five working days before (R21)', () => {
    const at = (today: string, more: object = {}) => told('niort', 'period-ending', more, today)
    expect(at('2026-06-13')).toBe('-')
    // The period ends on 14 July, a holiday, as is Sunday the 12th not worked.
    expect(at('2026-06-14')).toBe('2026-07-08 late 0')
    expect(at('2026-07-09')).toBe('2026-07-08 late 1')
    expect(at('2026-07-09', { renewals: 1 })).toBe('-')
    expect(at('2026-07-09', { suspensions: [{ from: '2026-03-01', until: '2026-04-30' }] })).toBe('-')
    expect(at('2026-07-09', { admittedOn: null })).toBe('-')
    expect(told('caen', 'period-ending', {}, '2027-07-09')).toBe('-')
  })

  it('R14 the cap is told three months before, in the place of the last period', () => {
    const at = (kind: 'cap-near' | 'period-ending', today: string) => told('niort', kind, { renewals: 3 }, today)
    expect(at('cap-near', '2027-10-14')).toBe('-')
    expect(at('cap-near', '2027-10-15')).toBe('2028-01-14 late 0')
    expect(at('cap-near', '2028-01-15')).toBe('2028-01-14 late 1')
    expect(at('period-ending', '2028-01-15')).toBe('-')
    expect(told('niort', 'period-ending', {}, '2028-01-14')).not.toBe('-')
    expect(told('niort', 'period-ending', {}, '2028-01-15')).toBe('-')
    expect(told('portes-du-sud', 'cap-near', {}, '2036-01-01')).toBe('-')
  })
})

describe('in the job (R27)', () => {
  const inJob = (more: object = {}) => ({
    status: 'in_job_follow_up' as const,
    statusSince: '2026-09-01',
    jobs: [{ from: '2026-08-31', until: null }],
    ...more,
  })

  it('six months from the hiring, told a month before, on the last day of a short month', () => {
    expect(told('caen', 'follow-up-over', inJob(), '2027-01-28')).toBe('-')
    expect(told('caen', 'follow-up-over', inJob(), '2027-01-29')).toBe('2027-02-28 late 0')
    expect(told('caen', 'follow-up-over', inJob(), '2027-03-01')).toBe('2027-02-28 late 1')
    expect(told('caen', 'follow-up-over', inJob({ jobs: [] }), '2027-03-02')).toBe('2027-03-01 late 1')
  })

  it('a contact at the rhythm of the PLIE, whatever the channel (R07)', () => {
    expect(told('caen', 'post-hire-contact', inJob({ contacts: [] }), '2026-10-02')).toBe('2026-10-01 late 1')
    expect(told('caen', 'post-hire-contact', inJob({ contacts: [met('2026-09-20', false)] }), '2026-10-14')).toBe(
      '2026-10-20 late 0',
    )
    expect(told('caen', 'post-hire-contact', inJob(), '2026-12-02')).toBe('-')
    expect(told('caen', 'interview-overdue', inJob({ contacts: [], steps: [] }), '2026-12-02')).toBe('-')
  })
})
