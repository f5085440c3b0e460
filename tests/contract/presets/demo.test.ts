import { describe, expect, it } from 'vitest'
import {
  checkAnswers,
  DOSSIER_STATUSES,
  evaluate,
  type FormDefinition,
  fieldsOf,
  JOURNEY_ACTS,
  type JourneyAct,
  PARTICIPANT_STATUSES,
  type PliePreset,
  presets,
} from '../../../schema/index.ts'
import { fillDiagnostic, firstLevels } from '../../../server/seeds/demo/diagnostics.ts'
import { fillForm } from '../../../server/seeds/demo/fill-form.ts'
import { randomFrom } from '../../../server/seeds/demo/random.ts'
import type { Deed } from '../../../server/seeds/lives/deed.ts'
import { planLives, statusAfter } from '../../../server/seeds/lives/plan-lives.ts'
import { presetRules } from './preset-rules.ts'

const today = '2026-11-24'
const plies = ['niort', 'caen', 'dijon'] as const
const livesOf = (plie: (typeof plies)[number], count = 100, day = today, seed = 'demo') =>
  planLives(plie, presetRules(presets[plie]), count, day, seed)

const signatories = (form: FormDefinition): string[] =>
  form.lists.find(({ id }) => id === 'signatory')?.options.map(({ id }) => id) ?? []

const actsIn = (deeds: readonly Deed[]): JourneyAct[] =>
  deeds.flatMap((deed) => (deed.do === 'exit' ? ['propose_exit'] : deed.do === 'move' ? [deed.act] : []))

describe.each(plies)('invented lives of %s', (plie) => {
  const lives = livesOf(plie)

  it('are the same for the same seed and day, others for another', () => {
    expect(livesOf(plie)).toEqual(lives)
    expect(livesOf(plie, 100, today, 'other')).not.toEqual(lives)
  })

  it('go day by day, and stop before today', () => {
    for (const { deeds, openedOn, seed } of lives) {
      const days = deeds.map(({ on }) => on)
      expect(days.toSorted(), seed).toEqual(days)
      expect(days[0], seed).toBe(openedOn)
      expect(
        days.every((day) => day < today),
        seed,
      ).toBe(true)
    }
    const opened = lives.map(({ openedOn }) => openedOn)
    expect(opened.toSorted()).toEqual(opened)
  })

  it('stand everywhere a dossier may stand', () => {
    expect(new Set(lives.map(({ deeds }) => statusAfter(deeds)))).toEqual(new Set(DOSSIER_STATUSES.map(({ id }) => id)))
  })

  it('are of nobody: names of plants, numbers and addresses that reach no one', () => {
    const own = lives
      .filter(({ returnOf }) => returnOf === null)
      .map(({ person }) => `${person.firstName} ${person.lastName}`)
    expect(new Set(own).size).toBe(own.length)
    const statuses = new Set<string>(PARTICIPANT_STATUSES.map(({ id }) => id))
    for (const { person } of lives) {
      expect(person.email ?? '@exemple.invalid').toMatch(/^[a-z.-]*@exemple\.invalid$/)
      expect(person.phone ?? '06 39 98').toMatch(/^06 39 98/)
      for (const status of person.statuses) expect(statuses).toContain(status)
    }
  })

  it('bring back a few who had left, after they left', () => {
    const back = lives.filter(({ returnOf }) => returnOf !== null)
    expect(back.length).toBeGreaterThan(0)
    for (const { returnOf, openedOn, person } of back) {
      const before = lives[returnOf ?? -1]
      expect(before?.person).toEqual(person)
      expect((before?.deeds.at(-1)?.on ?? openedOn) < openedOn).toBe(true)
    }
  })
})

describe('the demonstration, whatever the day it is founded on', () => {
  it.each(['2026-11-24', '2027-02-28', '2027-05-01', '2027-08-16', '2028-02-29'])(
    '%s: every act of the life cycle is done',
    (day) => {
      const done = new Set(plies.flatMap((plie) => livesOf(plie, 100, day).flatMap(({ deeds }) => actsIn(deeds))))
      expect(JOURNEY_ACTS.filter((act) => !done.has(act))).toEqual([])
    },
  )
})

describe.each(Object.values<PliePreset>(presets).map((preset) => [preset.key, preset] as const))(
  'forms of %s',
  (key, preset) => {
    it('are filled with answers they accept, and nothing they hide', () => {
      const problems = Object.values(preset.forms).flatMap((form) => {
        if (form === null) return []
        return Array.from({ length: 12 }, (_, n) => {
          const random = randomFrom(`${key}/${form.key}/${n}`)
          const files = fieldsOf(form).filter(({ type, required }) => type === 'file' && required !== undefined)
          const given = {
            ...{ personAgrees: true, toldOfFse: true, stepDone: true },
            signedBy: signatories(form),
            ...Object.fromEntries(files.map(({ api }) => [api, ['a-file']])),
          }
          const answers =
            form.kind === 'diagnostic'
              ? fillDiagnostic(form, firstLevels(form, random), { random, on: today })
              : fillForm(form, { random, on: today, given })
          const { issues, visible } = evaluate(form, answers, { today })
          return [
            ...checkAnswers(form, answers).issues,
            ...issues.filter(({ severity }) => severity === 'error'),
            ...Object.keys(answers).filter((id) => !visible.has(id)),
          ].map((problem) => ({ form: form.key, problem }))
        }).flat()
      })
      expect(problems).toEqual([])
    })
  },
)
