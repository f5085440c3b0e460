import { describe, expect, it } from 'vitest'
import { type Answers, evaluate, type FormDefinition, factSourceFromJson, type Json } from '../../../schema/index.ts'
import { presets } from '../../../schema/presets/index.ts'

type Given = { readonly [name: string]: Json }

/** Truth of one criterion of an exit form in a situation, on a day. */
const truthOf = (form: FormDefinition | null, today: string, rule: string, situation: Given, answers: Answers = {}) => {
  const facts = { dossier: { openedAt: '2024-01-02' }, contracts: [], trainings: [], ...situation }
  const { decisions } = evaluate(form as FormDefinition, answers, { facts: factSourceFromJson(facts, today), today })
  return decisions.find((one) => one.rule.id === rule)?.truth
}
const niort = (rule: string, situation: Given, today = '2026-07-15') =>
  truthOf(presets.niort.forms.exit, today, rule, situation)
const job = (kind: string, more: Given): Given => ({ kind, employer: 'Moulin', startDate: '2026-02-01', ...more })
const jobs = (kind: string, ...some: Given[]) => ({ contracts: some.map((one) => job(kind, one)) })

describe('boundaries of the exit criteria (domain.md §6)', () => {
  it('exactly 6 months is reached, a day less is not', () => {
    const cdd = (signedEndDate: string) => niort('niort_pos_cdd', jobs('cdd', { signedEndDate, quotaPercent: 100 }))
    expect([cdd('2026-07-31'), cdd('2026-07-30')]).toEqual([true, false])
  })

  it('counts from date to date across February, leap year or not', () => {
    const cdd = (startDate: string, signedEndDate: string) =>
      niort('niort_pos_cdd', jobs('cdd', { startDate, signedEndDate, quotaPercent: 100 }), startDate)
    expect([cdd('2025-08-31', '2026-02-27'), cdd('2025-08-31', '2026-02-26')]).toEqual([true, false])
    expect([cdd('2027-08-31', '2028-02-28'), cdd('2027-08-31', '2028-02-27')]).toEqual([true, false])
  })

  it('half of 35 h is 17.5 h, and 17.49 h is less', () => {
    const cdi = (weeklyHours: number) => niort('niort_pos_cdi', jobs('cdi', { weeklyHours }))
    expect([cdi(17.5), cdi(17.49)]).toEqual([true, false])
  })

  it('600 hours under a clause in the last 6 months are enough, 599 are not', () => {
    const mission = (clauseHours: number) =>
      niort('niort_pos_interim_clause', jobs('interim', { insertionClause: true, clauseHours, weeklyHours: 35 }))
    expect([mission(600), mission(599)]).toEqual([true, false])
  })

  it('300 hours of training with the title are enough, 299 are not, nor 300 without it', () => {
    const trained = (hours: number, titleObtained: boolean) =>
      niort('niort_pos_formation', {
        trainings: [
          {
            kind: 'formation_qualifiante',
            title: 'CAP',
            startDate: '2026-02-02',
            endDate: '2026-06-30',
            hours,
            titleObtained,
          },
        ],
      })
    expect([trained(300, true), trained(299, true), trained(300, false)]).toEqual([true, false, false])
  })

  it('the yearly closing of the firm is no interruption, another gap is one', () => {
    const missions = (annualClosingOnly: boolean) =>
      niort(
        'niort_pos_interim',
        jobs(
          'interim',
          { startDate: '2025-12-01', signedEndDate: '2026-04-30', weeklyHours: 35 },
          { startDate: '2026-05-18', weeklyHours: 35, annualClosingOnly },
        ),
      )
    expect([missions(true), missions(false)]).toEqual([true, false])
  })

  it('55 years old is reached on the birthday, and not the day before', () => {
    const situation = jobs('cddi', { siaeKind: 'aci', startDate: '2025-12-01', signedEndDate: '2026-12-31' })
    const senior = (birthDate: string) =>
      truthOf(
        ...([presets.dijon.forms.exit, '2026-07-15', 'dijon_pos_senior_aci'] as const),
        ...([{ ...situation, participant: { birthDate } }, { f_ett_approval: { value: true } }] as const),
      )
    expect([senior('1971-07-15'), senior('1971-07-16')]).toEqual([true, false])
  })
})
