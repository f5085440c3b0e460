import { describe, expect, it } from 'vitest'
import { nationalVocabulary, type PlieSettings, presets, VOCABULARY_KEYS } from '../../../schema/presets/index.ts'
import { formsOf, plies, textsIn } from './preset-forms.ts'

describe.each(plies)('PLIE %s', (key, preset) => {
  /** `000` for Caen: the tag of its text, in front of everything it fixes. */
  const cited = new RegExp(`^${preset.source.slice(0, 3)}, `)

  it('is found under its own key, and cites its text', () => {
    expect(Object.keys(presets)).toContain(key)
    expect(preset.source).toMatch(/^00[0-3] — \S/)
  })

  it('cites that text for every value, body, rule and ambiguity', () => {
    const settings = Object.entries(preset.settings)
    expect(settings.some(([, setting]) => setting !== null)).toBe(true)
    for (const [name, setting] of settings) if (setting !== null) expect(setting.source, name).toMatch(cited)
    for (const { id, source } of preset.bodies) expect(source, id).toMatch(cited)
    for (const { at, source } of preset.ambiguities) expect(source, at).toMatch(cited)
    for (const form of formsOf(preset)) for (const { id, source } of form.rules) expect(source, id).toMatch(cited)
  })

  it('speaks French and English in its words, settings, bodies and notes', () => {
    const { vocabulary, outcomes, settings, bodies, ambiguities } = preset
    for (const [path, text] of textsIn({ vocabulary, outcomes, settings, bodies, ambiguities })) {
      expect(text, path).toEqual({ fr: expect.stringMatching(/\S/), en: expect.stringMatching(/\S/) })
    }
  })

  it('has only words the product knows, and a name for exactly the outcomes its rules give', () => {
    for (const name of Object.keys(preset.vocabulary)) expect(VOCABULARY_KEYS).toContain(name)
    const given = formsOf(preset).flatMap(({ rules }) => rules.map(({ outcome }) => outcome))
    expect(Object.keys(preset.outcomes).sort()).toEqual([...new Set(given)].sort())
  })

  it('has bodies that are told apart, one form of each kind, each with a key of its own', () => {
    const ids = preset.bodies.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const keys = formsOf(preset).map((form) => form.key)
    expect(new Set(keys).size).toBe(keys.length)
    const kinds = Object.entries(preset.forms).flatMap(([slot, form]) => (form === null ? [] : [[slot, form.kind]]))
    for (const [slot, kind] of kinds) expect(kind).toBe(slot === 'stepValidation' ? 'step-validation' : slot)
  })

  it('leaves silent what its text does not say', () => {
    const silent = SILENT_IN[key] ?? expect.fail(`say in this file what the text of ${key} leaves silent`)
    expect(silent.length).toBeGreaterThan(2)
    for (const name of silent) expect(preset.settings[name], name).toBeNull()
  })
})

/** Values other PLIEs fix and this one's text does not, as plie-profiles.md tells them (« silent », « — »). */
const SILENT_IN: Readonly<Record<string, readonly (keyof PlieSettings)[]>> = {
  caen: ['positiveExitRate', 'fseRateMax', 'fseEurosMax', 'accompaniedPerYear', 'unjustifiedAbsencesToCommittee'],
  niort: ['positiveExitRate', 'fseRateMax', 'fseEurosMax', 'stepsPerParticipantPerYear', 'firstInterviewMinMinutes'],
  dijon: ['standby', 'unjustifiedAbsencesToCommittee', 'fseRateMax', 'fseEurosMax', 'stepsPerParticipantPerYear'],
  agen: ['standby', 'positiveExitRate', 'fseRateMax', 'entriesPerFtePerYear', 'accompaniedPerYear'],
  bordeaux: ['standby', 'unjustifiedAbsencesToCommittee', 'fseRateMax', 'length'],
  technowest: ['standby', 'unjustifiedAbsencesToCommittee', 'rhythm', 'length', 'accompaniedPerYear', 'prescribers'],
  'grand-perigueux': [
    'standby',
    'unjustifiedAbsencesToCommittee',
    'fseRateMax',
    'positiveExitRate',
    'activeCaseloadPerFte',
    'entriesPerFtePerYear',
  ],
  graves: ['standby', 'unjustifiedAbsencesToCommittee', 'stepsPerParticipantPerYear', 'continuityAbsenceWeeks'],
  'haut-perigord': ['standby', 'unjustifiedAbsencesToCommittee', 'continuityAbsenceWeeks'],
  'hauts-de-garonne': ['standby', 'activeCaseloadPerFte', 'unjustifiedAbsencesToCommittee'],
  libournais: ['standby', 'length', 'fseRateMax', 'stepsPerParticipantPerYear'],
  'portes-du-sud': ['standby', 'unjustifiedAbsencesToCommittee', 'continuityAbsenceWeeks'],
  sources: ['standby', 'length', 'accompaniedPerYear', 'entriesPerFtePerYear'],
  'sud-perigord': ['standby', 'length', 'fseRateMax', 'activeCaseloadPerFte', 'entriesPerFtePerYear'],
}

it('has a usual word for every key of the vocabulary', () => {
  expect(Object.keys(nationalVocabulary)).toEqual([...VOCABULARY_KEYS])
})

it('keeps what the texts of Niort and Caen say', () => {
  const { niort, caen } = presets
  expect(niort.settings.length?.value).toMatchObject({ periodMonths: 6, capMonths: 24 })
  expect(niort.settings.standby?.value.maxMonths).toBeNull()
  expect(caen.settings.standby?.value).toMatchObject({ maxMonths: 3, renewals: 1 })
  expect(caen.settings.activeCaseloadPerFte?.value).toEqual([{ fte: 1, people: { target: 60 }, counted: 'constant' }])
  expect(niort.settings.activeCaseloadPerFte?.value).toEqual([
    { fte: 1, people: { target: 40 }, counted: 'monthly' },
    { fte: 0.5, people: { target: 17 }, counted: 'monthly' },
  ])
  expect(niort.settings.otherFunding?.value.map(({ euros }) => euros)).toEqual([6500, 1000, 12000])
  expect(niort.bodies.find(({ decides }) => decides.includes('exit'))).toMatchObject({
    id: 'cellule-de-suivi',
    every: 'month',
  })
  expect(caen.bodies.filter(({ decides }) => decides.includes('standby')).map(({ id }) => id)).toEqual(['equipe-plie'])
})
