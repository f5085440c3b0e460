import { describe, expect, it } from 'vitest'
import { fieldsOf, parseForm, publishable, validateForm } from '../../../schema/index.ts'
import { commonPresets, presets } from '../../../schema/presets/index.ts'
import { allForms, textsIn } from './preset-forms.ts'

it('gives each form an id of its own', () => {
  const ids = allForms.map(([id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

describe.each(allForms)('preset form %s', (_, form) => {
  it('is a valid document, unchanged by reading it back', () => {
    const read = parseForm(JSON.parse(JSON.stringify(form)))
    expect(read.issues).toEqual([])
    expect(read.form).toEqual(form)
    expect(validateForm(form)).toEqual([])
  })

  it('can be published as it stands, its golden cases green', () => {
    expect(publishable(form)).toEqual([])
  })

  it('speaks French and English everywhere, with French signs on their word’s line', () => {
    const texts = textsIn(form)
    expect(texts.length).toBeGreaterThan(5)
    for (const [path, text] of texts) {
      expect(text, path).toEqual({ fr: expect.stringMatching(/\S/), en: expect.stringMatching(/\S/) })
      expect('fr' in text && text.fr, path).not.toMatch(/« | [»:;?!]/)
    }
  })

  it('asks of health and social matters as of sensitive ones', () => {
    const about = /^(?:health|housing|family|finances|justice|resources|personStatuses|knownBarriers|exitReason)/
    for (const field of fieldsOf(form).filter(({ api, type }) => about.test(api) && type !== 'file')) {
      expect(field.sensitivity, field.api).toMatch(/^(?:social|health)$/)
    }
  })
})

describe('the national default', () => {
  it('covers every kind of form but the exit criteria, which are each PLIE’s', () => {
    expect(new Set(commonPresets.map(({ kind }) => kind))).toEqual(
      new Set(['prescription', 'diagnostic', 'step-validation', 'contract', 'review']),
    )
  })

  it.each(commonPresets.map((form) => [form.id, form] as const))('%s says that it is no official text', (id, form) => {
    expect(id).toMatch(/^common-/)
    expect(form.intro?.fr).toContain('ce n’est pas un texte officiel')
    expect(form.intro?.en).toContain('not an official text')
    for (const rule of form.rules) expect(rule.source, rule.id).toMatch(/^Modèle proposé par défaut/)
  })

  it('carries the national codes of the seven constraints, and none for the digital one it adds', () => {
    const form = commonPresets.find(({ id }) => id === 'common-constraints') ?? expect.fail('no constraints')
    const concepts = (prefix: string) =>
      [...fieldsOf(form).flatMap(({ concept }) => concept ?? []), ...form.lists.flatMap(conceptsOf)].filter((one) =>
        one.startsWith(prefix),
      )
    const codes = (prefix: string) =>
      [...new Set(concepts(prefix))].map((one) => Number(one.slice(prefix.length))).sort((a, b) => a - b)
    expect(codes('ft:contrainte:')).toEqual([23, 24, 25, 26, 27, 28, 29])
    // Situations 6 to 41, goals 1 to 32: each national code once.
    expect(codes('ft:situation:')).toEqual(Array.from({ length: 36 }, (_, i) => i + 6))
    expect(codes('ft:objectif:')).toEqual(Array.from({ length: 32 }, (_, i) => i + 1))
    const digital = fieldsOf(form).filter(({ api }) => api.startsWith('digital'))
    expect(digital.length).toBeGreaterThan(3)
    expect(digital.flatMap(({ concept }) => concept ?? [])).toEqual([])
  })

  it('has no accompaniment among the families of steps', () => {
    const form = commonPresets.find(({ kind }) => kind === 'step-validation')
    const families = form?.lists.find(({ id }) => id === 'step-family')?.options ?? []
    expect(families).toHaveLength(22)
    for (const { code, label } of families) expect(`${code} ${label.fr}`).not.toMatch(/accompagnement/i)
  })
})

describe('Niort’s diagnostic', () => {
  const fields = fieldsOf(presets.niort.forms.diagnostic ?? expect.fail('no diagnostic'))

  it('asks with everything from a line of text to a file', () => {
    const kinds = 'text paragraph integer decimal date yes-no choice choices scale file'.split(' ')
    expect(new Set(fields.map(({ type }) => type))).toEqual(new Set(kinds))
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

const conceptsOf = ({ options }: { options: readonly { concept?: string[] }[] }): string[] =>
  options.flatMap(({ concept }) => concept ?? [])
