import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  CLOSED_STATUSES,
  CONTACT_CHANNELS,
  CONTACT_PRESENCES,
  type DueRecord,
  datePlus,
  dueOf,
  OPEN_STATUSES,
  presets,
} from '../../schema/index.ts'
import { dueRecord, settingsOf } from '../contract/due/records.ts'

const day = fc.integer({ min: 0, max: 1_400 }).map((n) => datePlus('2025-01-01', n, 'd') ?? '2025-01-01')
const spell = fc.tuple(day, fc.option(fc.integer({ min: 0, max: 120 }))).map(([from, length]) => ({
  from,
  until: length === null ? null : (datePlus(from, length, 'd') ?? from),
}))
const plie = fc.constantFrom(...(Object.keys(presets) as (keyof typeof presets)[]))
const few = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 5 })
const record: fc.Arbitrary<DueRecord> = fc
  .record({
    status: fc.constantFrom(...OPEN_STATUSES, ...CLOSED_STATUSES),
    statusSince: day,
    admittedOn: fc.option(day),
    standbyAskedOn: fc.option(day),
    standbys: few(spell.map(({ from, until }) => ({ reason: 'r', from, until, endedOn: until, extensions: 0 }))),
    suspensions: few(spell),
    renewals: fc.integer({ min: 0, max: 3 }),
    diagnostics: fc.option(few(day)),
    contracts: fc.option(few(day)),
    reviews: few(day),
    jobs: few(spell),
    trainings: few(spell),
    plieActionUnderWay: fc.option(fc.boolean()),
    contacts: fc.option(
      few(
        fc.record({
          on: day,
          recordedOn: day,
          presence: fc.constantFrom(...CONTACT_PRESENCES.map(({ id }) => id)),
          channel: fc.constantFrom(...CONTACT_CHANNELS.map(({ id }) => id)),
          minutes: fc.option(fc.nat(200)),
        }),
      ),
    ),
    steps: fc.option(
      few(
        fc.record({
          state: fc.constantFrom('planned' as const, 'running' as const, 'done' as const, 'abandoned' as const),
          from: fc.option(day),
          until: fc.option(day),
        }),
      ),
    ),
  })
  .map((more) => dueRecord(more))

const RHYTHM = ['interview-overdue', 'no-step', 'review-due', 'post-hire-contact']

describe('what is due', () => {
  it('does not depend on the order anything was recorded in', () => {
    fc.assert(
      fc.property(record, plie, day, (one, name, today) => {
        const reversed = Object.fromEntries(
          Object.entries(one).map(([part, value]) => [part, Array.isArray(value) ? value.toReversed() : value]),
        ) as unknown as DueRecord
        expect(dueOf(reversed, settingsOf(name), today)).toEqual(dueOf(one, settingsOf(name), today))
      }),
    )
  })

  it('is nothing in a dossier that has ended', () => {
    fc.assert(
      fc.property(record, plie, fc.constantFrom(...CLOSED_STATUSES), day, (one, name, status, today) => {
        expect(dueOf({ ...one, status }, settingsOf(name), today)).toEqual([])
      }),
    )
  })

  it('is no rhythm while the accompaniment is on standby or suspended', () => {
    fc.assert(
      fc.property(record, plie, day, fc.boolean(), (one, name, today, suspended) => {
        const paused = suspended
          ? { ...one, suspensions: [...one.suspensions, { from: today, until: null }] }
          : { ...one, status: 'standby' as const }
        const kinds = dueOf(paused, settingsOf(name), today).map(({ kind }) => kind)
        expect(kinds.filter((kind) => RHYTHM.includes(kind))).toEqual([])
      }),
    )
  })

  it('comes the latest first, each item once, on a day that exists, and never leaves while nothing is done', () => {
    fc.assert(
      fc.property(record, plie, day, (one, name, today) => {
        const items = dueOf(one, settingsOf(name), today)
        const days = items.map(({ dueOn }) => dueOn)
        expect(days).toEqual(days.toSorted())
        expect(new Set(items.map(({ key }) => key)).size).toBe(items.length)
        for (const { dueOn, lateDays } of items) {
          expect(dueOn).toMatch(/^\d{4}-\d\d-\d\d$/)
          expect(lateDays > 0).toBe(dueOn < today)
        }
      }),
    )
  })

  it('is nothing a PLIE’s text does not ask for: with no settings, only what waits for an answer or for a diagnostic', () => {
    fc.assert(
      fc.property(record, day, (one, today) => {
        const silent = Object.fromEntries(Object.keys(settingsOf('niort')).map((name) => [name, null]))
        const kinds = dueOf(one, settingsOf('niort', silent), today).map(({ kind }) => kind)
        const may = ['prescription-waiting', 'entry-waiting', 'exit-waiting', 'standby-asked', 'standby-ending']
        expect(kinds.filter((kind) => ![...may, 'diagnostic-missing'].includes(kind))).toEqual([])
      }),
    )
  })
})
