import { describe, expect, it } from 'vitest'
import {
  AUDIENCES,
  type DecisionRecord,
  describeDecision,
  evaluate,
  type FormDefinition,
  factSourceFromJson,
  formHash,
  type Json,
  type L10n,
  LOCALES,
  parseForm,
  presets,
  recordDecision,
} from '../../../schema/index.ts'

const exit = presets.niort.forms.exit
if (exit === null) throw new Error('Niort has exit criteria')
const TODAY = '2026-07-15'
const outcomes = new Map<string, L10n>(Object.entries(presets.niort.outcomes))

const decide = (contracts: readonly Json[], form: FormDefinition = exit, today = TODAY): DecisionRecord => {
  const facts = factSourceFromJson({ dossier: { openedAt: '2025-01-02' }, contracts, trainings: [] }, today)
  const evaluation = evaluate(form, { f_wishes_to_stop: { value: false } }, { facts, today })
  return recordDecision({ form, version: 3, hash: formHash(form), evaluation, facts, today, outcomes })
}
const cdi = (more: { [key: string]: Json } = {}): Json => ({
  kind: 'cdi',
  employer: 'Moulin des Saules',
  startDate: '2026-05-04',
  weeklyHours: 35,
  ...more,
})
const told = (record: DecisionRecord, audience: (typeof AUDIENCES)[number], locale: 'fr' | 'en' = 'fr') =>
  describeDecision(record, audience, locale).join('\n').replaceAll('\u00a0', ' ')

/** Niort's first criterion, confirmed after six months in the job and decided by the committee. */
const withDelay = (): FormDefinition => ({
  ...exit,
  rules: exit.rules.map((rule, i) =>
    i === 0 ? { ...rule, confirmAfter: { n: 6, unit: 'm' }, committee: true } : rule,
  ),
  cases: [],
})

describe('a decision record', () => {
  it('is plain JSON that says the version, its hash, the day and every criterion', () => {
    const record = decide([cdi()])

    expect(JSON.parse(JSON.stringify(record))).toEqual(record)
    expect(record).toMatchObject({
      spec: 'plie.decision/1',
      form: { key: exit.key, version: 3, hash: formHash(exit) },
      on: TODAY,
      verdict: 'decided',
      outcome: 'positive',
      rule: 'niort_pos_cdi',
    })
    expect(record.rules.map(({ id }) => id)).toEqual(exit.rules.map(({ id }) => id))
  })

  it('stays what it was when the form changes or is gone', () => {
    const record = decide([cdi()])
    const kept = JSON.stringify(record)

    const renamed = parseForm(JSON.parse(JSON.stringify({ ...exit, title: { fr: 'Autre titre' }, rules: [] }))).form

    expect(renamed?.rules).toEqual([])
    expect(JSON.stringify(record)).toBe(kept)
    expect(told(record, 'referent')).toContain(exit.title.fr)
  })

  it('keeps the clock of the confirmation apart from the length of the contract', () => {
    const [rule] = decide([cdi()], withDelay()).rules
    expect(rule?.confirmation).toEqual({
      after: { n: 6, unit: 'm' },
      since: '2026-05-04',
      due: '2026-11-04',
      reached: false,
    })

    expect(decide([cdi()], withDelay(), '2026-11-03').rules[0]?.confirmation?.reached).toBe(false)
    expect(decide([cdi()], withDelay(), '2026-11-04').rules[0]?.confirmation?.reached).toBe(true)
  })

  it('starts that clock with the earliest job that meets the criterion, and with none that does not', () => {
    const short = cdi({ startDate: '2026-01-05', weeklyHours: 10 })
    const later = cdi({ startDate: '2026-06-01' })

    expect(decide([short, later, cdi()], withDelay()).rules[0]?.confirmation?.since).toBe('2026-05-04')
    expect(decide([short], withDelay()).rules[0]?.confirmation).toMatchObject({ since: null, due: null, reached: null })
  })

  it('says what to find out when it cannot conclude, named with its row', () => {
    const record = decide([cdi({ weeklyHours: null })])

    expect(record).toMatchObject({ verdict: 'undecided', outcome: null, rule: null })
    expect(told(record, 'referent')).toMatch(/Il reste à savoir : .*quotité de travail — CDI chez Moulin des Saules/)
  })
})

describe('a decision told', () => {
  it('to the person: what and why, without the criteria that were missed', () => {
    const text = told(decide([cdi()], withDelay()), 'participant')

    expect(text).toBe(
      [
        'Le 15/07/2026, d’après « Fiche bilan et sortie » : Sortie positive.',
        'Critère retenu : « CDI ≥ mi-temps ». La personne a un CDI d’au moins un mi-temps.',
        'À confirmer après 6 mois : commencé le 04/05/2026, à confirmer à partir du 04/11/2026.',
        'L’instance du PLIE décide au cas par cas : ceci est une proposition.',
        'Justificatifs attendus : Attestation employeur ou, à défaut, copie du contrat de travail anonymisée.',
      ].join('\n'),
    )
  })

  it('to the référent: with each clause and what the others lack', () => {
    const text = told(decide([cdi()]), 'referent')

    expect(text).toMatch(/✓ .*type de contrat est CDI/i)
    expect(text).toMatch(/Le critère « Intérim 6 mois sans interruption » n’est pas rempli : il demande que/)
    expect(text).not.toContain(formHash(exit))
  })

  it('to a controller: with the source, the version and its hash', () => {
    const text = told(decide([cdi()]), 'controller')

    expect(text).toContain(`version 3, empreinte ${formHash(exit)}`)
    expect(text).toContain('Source : 001, IV. Les sorties du PLIE')
  })

  it('in whole sentences in both languages, whatever was decided', () => {
    for (const contracts of [[cdi()], [], [cdi({ weeklyHours: null })], [cdi({ weeklyHours: 10 })]]) {
      for (const audience of AUDIENCES) {
        for (const locale of LOCALES) {
          const paragraphs = describeDecision(decide(contracts), audience, locale)
          expect(paragraphs.length).toBeGreaterThan(0)
          for (const one of paragraphs) expect(one).not.toMatch(/undefined|\[object|null|^\s*$/)
        }
      }
    }
  })
})
