import { describe, expect, it } from 'vitest'
import {
  type EntryRecord,
  endedByEntry,
  entryObstacles,
  entrySnapshot,
  exitIssue,
  type FormDefinition,
  isEntryAnswer,
  missingAnswers,
  type OperationRecord,
  type ParticipationRecord,
  presets,
} from '../../../schema/index.ts'
import { contract } from '../facts/records.ts'

const operation = (year: number, more: Partial<OperationRecord> = {}): OperationRecord => ({
  ...{ id: `o${year}`, name: `${year}-1 · Parcours`, firstDay: `${year}-01-01`, lastDay: `${year}-12-31` },
  ...{ closed: false, ...more },
})
const was = (year: number, enteredOn: string, exitedOn: string | null): ParticipationRecord => ({
  ...{ operation: operation(year), enteredOn, exitedOn },
})
const entering = (on: string, more: Partial<Parameters<typeof entryObstacles>[0]> = {}) =>
  entryObstacles({
    ...{ operation: operation(2027), on, participations: [] },
    journey: { status: 'active', admittedOn: '2026-03-02' },
    ...more,
  }).map(({ kind }) => kind)

describe('entering an operation (domain.md §8.5)', () => {
  it('is possible on its first and its last day, and not the day before nor after', () => {
    expect(entering('2027-01-01')).toEqual([])
    expect(entering('2027-12-31')).toEqual([])
    expect(entering('2026-12-31')).toEqual(['outside_operation'])
    expect(entering('2028-01-01')).toEqual(['outside_operation'])
  })

  it('comes on the day of the entry in the PLIE at the soonest, of somebody who is followed', () => {
    const on = '2027-02-01'
    expect(entering(on, { journey: { status: 'standby', admittedOn: on } })).toEqual([])
    expect(entering(on, { journey: { status: 'active', admittedOn: '2027-02-02' } })).toEqual(['before_journey'])
    expect(entering(on, { journey: { status: 'welcome', admittedOn: null } })).toEqual(['not_followed'])
    expect(entering(on, { journey: { status: 'exited', admittedOn: '2026-03-02' } })).toEqual(['not_followed'])
  })

  it('is refused where somebody is already in, and in an operation that is closed', () => {
    expect(entering('2027-02-01', { participations: [was(2027, '2027-01-01', null)] })).toEqual(['already_in'])
    expect(entering('2027-02-01', { operation: operation(2027, { closed: true }) })).toEqual(['operation_closed'])
  })

  it('is one operation at a time: years may overlap, participations may not', () => {
    const long = operation(2026, { lastDay: '2027-03-31' })
    const still = { operation: long, enteredOn: '2026-03-02', exitedOn: null }

    expect(entering('2027-03-31', { participations: [still] })).toEqual(['elsewhere'])
    expect(entering('2027-04-01', { participations: [still] })).toEqual([])
    expect(entering('2027-01-15', { participations: [{ ...still, exitedOn: '2027-01-14' }] })).toEqual([])
    expect(entering('2027-01-14', { participations: [{ ...still, exitedOn: '2027-01-14' }] })).toEqual(['elsewhere'])
  })

  it('again is after the last exit', () => {
    const participations = [was(2027, '2027-01-01', '2027-03-01')]
    expect(entering('2027-03-02', { participations })).toEqual([])
    expect(entering('2027-03-01', { participations })).toEqual(['before_last_exit'])
  })

  it('ends what was left open in an operation that is over', () => {
    const open = was(2026, '2026-03-02', null)
    expect(endedByEntry([open, was(2025, '2025-03-02', '2025-06-01')], '2027-01-01')).toEqual([open])
    expect(endedByEntry([open], '2026-12-31')).toEqual([])
  })

  it('ends between the entry and the last day of the operation', () => {
    const from = (on: string) => exitIssue({ operation: operation(2027), enteredOn: '2027-02-01' }, on)
    expect([from('2027-01-31'), from('2027-02-01'), from('2027-12-31'), from('2028-01-01')]).toEqual([
      'before_entry',
      null,
      null,
      'after_operation',
    ])
  })
})

const person = (more: Partial<EntryRecord> = {}): EntryRecord => ({
  ...{ birthDate: '1971-06-15', statuses: [], commune: 'Niort', contracts: [], filled: [], ...more },
})
const diagnostic = presets.niort.forms.diagnostic as FormDefinition
const optionOf = (list: string, code: string) =>
  diagnostic.lists.find(({ id }) => id.includes(list))?.options.find((one) => one.code === code)?.id ?? ''
const fieldWith = (test: (field: { concept?: string[]; list?: string }) => boolean): string => {
  const walk = (items: readonly unknown[]): string | undefined => {
    for (const item of items as { id: string; t: string; items?: unknown[]; concept?: string[]; list?: string }[]) {
      if (item.t === 'field' && test(item)) return item.id
      const inside = item.items === undefined ? undefined : walk(item.items)
      if (inside !== undefined) return inside
    }
    return undefined
  }
  return walk(diagnostic.items) ?? ''
}

describe('the person on the day of entry', () => {
  it('is as old as that day says: 54 the day before the birthday, 55 on it (domain.md §8.2, EECO08)', () => {
    expect(entrySnapshot(person(), '2026-06-14').age).toBe(54)
    expect(entrySnapshot(person(), '2026-06-15').age).toBe(55)
    expect(entrySnapshot(person({ birthDate: null }), '2026-06-15').age).toBeNull()
  })

  it('answers from what the dossier knows, and nothing for what it does not ask', () => {
    const { answers } = entrySnapshot(person({ statuses: ['deld', 'brsa', 'th', 'qpv'] }), '2027-01-01')

    expect(answers).toEqual({
      ...{ labour_status: 'unemployed', benefits: 'rsa', disability: 'yes', priority_district: 'yes' },
    })
    expect(entrySnapshot(person(), '2027-01-01').answers).toEqual({})
  })

  it('is in a job when a contract runs that day', () => {
    const contracts = [contract({ startDate: '2026-12-01', signedEndDate: '2027-01-31', actualEndDate: null })]
    const on = (day: string) => entrySnapshot(person({ statuses: ['deld'], contracts }), day).answers.labour_status
    expect([on('2026-11-30'), on('2026-12-01'), on('2027-01-31'), on('2027-02-01')]).toEqual([
      ...['unemployed', 'employed', 'employed', 'unemployed'],
    ])
  })

  it('reads tagged answers submitted by that day, the latest of them', () => {
    const months = fieldWith(({ concept }) => concept?.includes('fse:EECO03') === true)
    const diploma = fieldWith(({ list }) => list?.includes('diploma') === true)
    const housing = fieldWith(({ list }) => list?.includes('housing') === true)
    const filled = (on: string, count: number) => ({
      ...{ form: diagnostic, on },
      answers: {
        [months]: { value: count },
        [diploma]: { value: optionOf('diploma', '3') },
        [housing]: { value: optionOf('housing', 'SANS') },
      },
    })
    const record = person({ filled: [filled('2026-12-31', 20), filled('2026-03-01', 10), filled('2027-01-02', 30)] })

    expect(entrySnapshot(record, '2027-01-01').answers).toEqual({
      ...{ months_unemployed: '20', diploma_level: '3', housing_exclusion: 'yes' },
    })
  })

  it('lacks what is mandatory; a refusal to answer is an answer, and the months only matter to the unemployed', () => {
    const answered = {
      ...{ labour_status: 'employed', registered: 'no', diploma_level: '4', benefits: 'none', nationality_group: 'fr' },
    }
    expect(missingAnswers(answered)).toEqual(['disability'])
    expect(missingAnswers({ ...answered, disability: 'refuses' })).toEqual([])
    expect(missingAnswers({ ...answered, disability: 'refuses', labour_status: 'unemployed' })).toEqual([
      'months_unemployed',
    ])
  })

  it('takes a refusal where the question may be refused, and an option it has', () => {
    expect(isEntryAnswer('disability', 'refuses')).toBe(true)
    expect(isEntryAnswer('labour_status', 'refuses')).toBe(false)
    expect(isEntryAnswer('months_unemployed', '600')).toBe(true)
    expect(isEntryAnswer('months_unemployed', '601')).toBe(false)
    expect(isEntryAnswer('months_unemployed', '-1')).toBe(false)
  })
})
