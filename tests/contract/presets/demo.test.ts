import { describe, expect, it } from 'vitest'
import {
  CLOSED_STATUSES,
  checkAnswers,
  DOSSIER_STATUSES,
  datePlus,
  evaluate,
  isOneOf,
  journeySettings,
  PARTICIPANT_STATUSES,
  presets,
} from '../../../schema/index.ts'
import { type DemoPlie, demoDossiers, entryOf, followUpOf } from '../../../server/seeds/demo/index.ts'

const today = '2026-11-22'
const plies: DemoPlie[] = ['niort', 'caen']

describe.each(plies)('invented dossiers of %s', (plie) => {
  const dossiers = demoDossiers(plie, 180, 'seed', today)

  it('are the same for the same seed, others for another', () => {
    expect(demoDossiers(plie, 180, 'seed', today)).toEqual(dossiers)
    expect(demoDossiers(plie, 180, 'other', today)).not.toEqual(dossiers)
  })

  it('hold only answers the PLIE’s own forms accept, complete when submitted', () => {
    const problems = dossiers.flatMap(({ number, submissions }) =>
      submissions.flatMap(({ form: kind, answers, submittedOn, startedOn }) => {
        const form = presets[plie].forms[kind] ?? expect.fail(kind)
        const { issues, visible } = evaluate(form, answers, { today: submittedOn ?? startedOn })
        const errors = submittedOn === null ? [] : issues.filter(({ severity }) => severity === 'error')
        const hidden = Object.keys(answers).filter((id) => !visible.has(id))
        return [...checkAnswers(form, answers).issues, ...errors, ...hidden].map((problem) => ({
          number,
          kind,
          problem,
        }))
      }),
    )
    expect(problems).toEqual([])
  }, 30_000)

  it('happen in order, and nothing before its time', () => {
    for (const { openedAt, closedAt, submissions, exit, number } of dossiers) {
      const days = [openedAt, ...submissions.map(({ startedOn }) => startedOn), closedAt ?? today]
      expect([...days].sort(), number).toEqual(days)
      expect(
        days.every((day) => day <= today),
        number,
      ).toBe(true)
      if (exit) expect(exit.decidedOn <= today, number).toBe(true)
    }
  })

  it('show every state, and every kind of exit of the PLIE', () => {
    expect(new Set(dossiers.map(({ status }) => status))).toEqual(new Set(DOSSIER_STATUSES.map(({ id }) => id)))
    const outcomes = new Set(dossiers.flatMap(({ exit }) => exit?.outcome ?? []))
    expect(outcomes).toEqual(new Set((presets[plie].forms.exit?.rules ?? []).map(({ outcome }) => outcome)))
    for (const { status, exit, closedAt, referent } of dossiers) {
      expect(exit !== null).toBe(status === 'exit_proposed' || status === 'exited')
      expect(closedAt !== null).toBe(isOneOf(CLOSED_STATUSES, status))
      expect(referent === null).toBe(['prescribed', 'checking', 'rejected', 'refused', 'dropped'].includes(status))
    }
  })

  it('are followed from their entry until they pause or end, as the PLIE’s own settings allow', () => {
    const { standby: pauses, length } = journeySettings(presets[plie].settings)
    for (const dossier of dossiers) {
      const admittedOn = entryOf(dossier)
      const end = dossier.closedAt ?? today
      const { contacts, moves, standby } = followUpOf(plie, dossier, today)
      const days = contacts.map(({ on }) => on)
      expect(days.toSorted(), dossier.number).toEqual(days)
      expect(days.length > 0, dossier.number).toBe(admittedOn !== null)
      expect(
        days.every((day) => day >= (admittedOn ?? today) && day <= (standby?.from ?? end)),
        dossier.number,
      ).toBe(true)
      expect(moves.at(-1)?.to ?? dossier.status, dossier.number).toBe(dossier.status)
      for (const [at, { from }] of moves.entries()) expect(from, dossier.number).toBe(moves[at - 1]?.to ?? 'prescribed')
      const renewed = moves.filter(({ act }) => act === 'renew').length
      expect((renewed + 1) * (length?.periodMonths ?? 0)).toBeLessThanOrEqual(
        length?.capMonths ?? Number.POSITIVE_INFINITY,
      )
      expect(standby !== null).toBe(dossier.status === 'standby')
      if (standby) {
        expect(pauses?.reasons?.map(({ id }) => id)).toContain(standby.reason)
        expect(standby.until).toBe(datePlus(standby.from, pauses?.maxMonths ?? Number.NaN, 'm') ?? null)
      }
    }
  })

  it('bear numbers, names and addresses of nobody', () => {
    expect(new Set(dossiers.map(({ number }) => number)).size).toBe(dossiers.length)
    const names = dossiers.map(({ participant }) => `${participant.firstName} ${participant.lastName}`)
    expect(new Set(names).size).toBe(names.length)
    const statuses = new Set<string>(PARTICIPANT_STATUSES.map(({ id }) => id))
    for (const { participant } of dossiers) {
      expect(participant.email ?? '@exemple.invalid').toMatch(/^[a-z.-]*@exemple\.invalid$/)
      expect(participant.phone ?? '06 39 98').toMatch(/^06 39 98/)
      for (const status of participant.statuses) expect(statuses).toContain(status)
    }
  })
})
