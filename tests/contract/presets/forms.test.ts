import { describe, expect, it } from 'vitest'
import {
  FIELD_KINDS,
  type FormDefinition,
  fieldsOf,
  parseForm,
  publishable,
  validateForm,
} from '../../../schema/index.ts'
import { commonPresets, presets, VOCABULARY_KEYS } from '../../../schema/presets/index.ts'

const plies = Object.values(presets)
const forms: FormDefinition[] = [
  ...commonPresets,
  ...plies.flatMap(({ forms }) => [forms.prescription, forms.diagnostic, forms.stepValidation, forms.exit]),
].filter((form) => form !== null)

describe.each(forms.map((form) => [form.id, form] as const))('preset form %s', (_, form) => {
  it('is a valid document, unchanged by reading it back', () => {
    const read = parseForm(JSON.parse(JSON.stringify(form)))
    expect(read.issues).toEqual([])
    expect(read.form).toEqual(form)
    expect(validateForm(form)).toEqual([])
  })

  it('can be published as it stands, its golden cases green', () => {
    expect(publishable(form)).toEqual([])
  })

  it('speaks French and English everywhere', () => {
    const texts: unknown[] = []
    const walk = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return
      if ('fr' in value) texts.push(value)
      else for (const inner of Object.values(value)) walk(inner)
    }
    walk(form)
    expect(texts.length).toBeGreaterThan(5)
    for (const text of texts) expect(text).toEqual({ fr: expect.stringMatching(/\S/), en: expect.stringMatching(/\S/) })
  })

  it('says where each of its rules comes from', () => {
    for (const rule of form.rules) expect(rule.source, rule.id).toMatch(/^00[01], /)
  })
})

describe('Niort’s diagnostic', () => {
  const fields = fieldsOf(presets.niort.forms.diagnostic ?? expect.fail('no diagnostic'))

  it('uses every type of field that a grid can be made of', () => {
    // The others hold one particular thing each: an address, a signature…
    const particular = ['money', 'email', 'phone', 'commune', 'address', 'rome', 'siret', 'reference', 'signature']
    const general = FIELD_KINDS.filter((kind) => !particular.includes(kind))
    expect(new Set(fields.map(({ type }) => type))).toEqual(new Set(general))
  })

  it('keeps health and social answers apart', () => {
    const sensitivity = (api: string) => fields.find((field) => field.api === api)?.sensitivity ?? 'standard'
    expect(['health', 'healthEffects'].map(sensitivity)).toEqual(['health', 'health'])
    for (const api of ['housing', 'family', 'finances', 'justice']) expect(sensitivity(api), api).toBe('social')
    for (const api of ['mobility', 'digital', 'language', 'basicSkills', 'administration']) {
      expect(sensitivity(api), api).toBe('standard')
    }
  })

  it('rates ten obstacles from none to blocking, as the default grid and not as the PLIE’s', () => {
    const scales = fields.filter(({ type }) => type === 'scale')
    expect(scales).toHaveLength(10)
    for (const { missing } of scales) expect(missing).toEqual(['unknown', 'refused', 'not-applicable'])
    expect(presets.niort.forms.diagnostic?.basedOn?.template).toBe('common-diagnostic')
  })
})

describe.each(plies.map((preset) => [preset.key, preset] as const))('PLIE %s', (key, preset) => {
  it('has a word of its own for each key, and a name for each outcome its rules give', () => {
    expect(Object.keys(preset.vocabulary)).toEqual([...VOCABULARY_KEYS])
    for (const form of Object.values(preset.forms)) {
      for (const rule of form?.rules ?? []) expect(preset.outcomes[rule.outcome]?.fr, rule.id).toBeTruthy()
    }
  })

  it('cites its own text for every value it fixes', () => {
    const settings = Object.entries(preset.settings)
    expect(settings.length).toBeGreaterThan(20)
    for (const [name, setting] of settings) {
      if (setting !== null) expect(setting.source, name).toMatch(key === 'niort' ? /^001, / : /^000, /)
    }
  })
})

it('keeps what each text says, and leaves silent what it does not', () => {
  const { niort, caen } = presets
  expect(niort.settings.length?.value).toMatchObject({ periodMonths: 6, capMonths: 24 })
  expect(niort.settings.standby?.value.maxMonths).toBeNull()
  expect(caen.settings.standby?.value).toMatchObject({ maxMonths: 3, renewals: 1 })
  expect(caen.settings.activeCaseloadPerFte?.value).toEqual([{ fte: 1, people: { target: 60 }, counted: 'constant' }])
  expect(niort.settings.activeCaseloadPerFte?.value).toEqual([
    { fte: 1, people: { target: 40 }, counted: 'monthly' },
    { fte: 0.5, people: { target: 17 }, counted: 'monthly' },
  ])
  for (const { settings } of [niort, caen]) {
    expect(settings.positiveExitRate).toBeNull()
    expect(settings.fseRateMax).toBeNull()
  }
})
