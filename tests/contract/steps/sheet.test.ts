import { describe, expect, it } from 'vitest'
import {
  askedEvidence,
  commonPresets,
  type FormDefinition,
  familiesOf,
  missingEvidence,
  presets,
  sheetAnswers,
  type TellingStep,
} from '../../../schema/index.ts'

const common = commonPresets.find(({ kind }) => kind === 'step-validation')
const formOf = (plie: keyof typeof presets): FormDefinition =>
  presets[plie].forms.stepValidation ?? ({} as FormDefinition)
const told = (more: Partial<TellingStep> = {}): TellingStep => ({
  ...{ status: 'done', programme: true, plannedStart: '2026-01-05', plannedEnd: null, realStart: '2026-01-12' },
  ...{ realEnd: '2026-02-12', family: null, label: 'Permis B', hours: 35, finalReview: 'Permis obtenu' },
  ...{ evidence: new Map(), ...more },
})
const asked = (form: FormDefinition, family: string) =>
  askedEvidence(form, told({ family }), { today: '2026-03-01' }).map(({ field, demand }) => `${field} ${demand}`)

describe('the validation sheet of an étape', () => {
  it.each(Object.keys(presets) as (keyof typeof presets)[])(
    '%s offers its families, or has no sheet of its own',
    (plie) => {
      const { stepValidation } = presets[plie].forms

      if (stepValidation !== null) expect(familiesOf(stepValidation).length).toBeGreaterThan(0)
    },
  )

  it('leaves out families no longer offered, and knows the accompaniment', () => {
    const form = formOf('niort')
    const lists = form.lists.map((list) => ({
      ...list,
      options: list.options.map((option, at) => ({
        ...option,
        ...(at === 0 ? { archived: true as const } : { tags: ['accompaniment'] }),
      })),
    }))

    const families = familiesOf({ ...form, lists })

    expect(families.length).toBe(familiesOf(form).length - 1)
    expect(families.every(({ accompaniment }) => accompaniment)).toBe(true)
  })

  it('starts with what the étape already tells', () => {
    const form = formOf('niort')
    const [family] = familiesOf(form)

    const answers = sheetAnswers(
      form,
      told({
        family: family?.id ?? '',
        evidence: new Map([
          ['f_proof', ['file']],
          ['f_gone', ['file']],
        ]),
      }),
    )

    expect(answers).toEqual({
      f_family: { value: family?.id },
      f_title: { value: 'Permis B' },
      f_start: { value: '2026-01-12' },
      f_end: { value: '2026-02-12' },
      f_hours: { value: 35 },
      f_outcome: { value: 'Permis obtenu' },
      f_done: { value: true },
      f_proof: { value: ['file'] },
    })
    expect(sheetAnswers(form, told({ status: 'running' }))).not.toHaveProperty('f_done')
  })

  it('says whether it is of the programme where the sheet asks', () => {
    const frame = (programme: boolean) => sheetAnswers(common as FormDefinition, told({ programme }))['f_frame']?.value

    expect([frame(true), frame(false)]).toEqual(['frame-PROGRAMMATION', 'frame-DROIT_COMMUN'])
  })
})

describe('the evidence of an étape, out of its sheet', () => {
  const grid = common as FormDefinition

  it('is required, one of several, or optional, by family', () => {
    expect(asked(grid, 'step-family-QUALIFIANTE')).toEqual(['f_doc_training required', 'f_doc_title optional'])
    expect(asked(grid, 'step-family-BILAN')).toEqual(['f_doc_attendance one-of', 'f_doc_report one-of'])
    expect(asked(grid, 'step-family-IMMERSION')).toEqual(['f_doc_internship required'])
  })

  it('is required where no rule is met without it, though no question requires it', () => {
    expect(asked(formOf('niort'), familiesOf(formOf('niort'))[0]?.id ?? '')).toEqual(['f_proof required'])
  })

  it('is optional where the PLIE asks to be shown it, and keeps no copy', () => {
    expect(asked(formOf('agen'), 'step-nature-EMT')).toEqual(['f_files optional'])
  })

  it('is missing one by one when required, as a whole when one is enough', () => {
    const missing = (family: string, ...given: string[]) =>
      missingEvidence(askedEvidence(grid, told({ family }), { today: '2026-03-01' }), new Set(given)).map((choice) =>
        choice.map(({ field }) => field),
      )

    expect(missing('step-family-QUALIFIANTE', 'f_doc_title')).toEqual([['f_doc_training']])
    expect(missing('step-family-QUALIFIANTE', 'f_doc_training')).toEqual([])
    expect(missing('step-family-BILAN')).toEqual([['f_doc_attendance', 'f_doc_report']])
    expect(missing('step-family-BILAN', 'f_doc_report')).toEqual([])
  })
})
