import type { FormDefinition, GoldenCase, Option, OptionList } from '../form/form.ts'
import { field, form, section, text } from './building.ts'
import { criterion } from './exit-rules.ts'
import { and, answer, gt, yes } from './expressions.ts'
import { formExample } from './golden.ts'

/**
 * The smallest step-validation sheet: what a step was, when, what came of it and its evidence. Grids of evidence per
 * step type are kept by each PLIE outside the texts we hold, so none is invented here.
 */
export const stepValidationForm = (
  given: Pick<FormDefinition, 'id'> & { families: OptionList; source: string },
): FormDefinition =>
  form({
    id: given.id,
    key: 'validation-etape',
    kind: 'step-validation',
    title: text('Validation d’une étape', 'Validation of a step'),
    items: [
      section('s_step', text('Étape', 'Step'), [
        field('f_family', 'choice', 'stepFamily', text('Famille d’étape', 'Family of step'), {
          list: given.families.id,
          required: true,
          searchable: true,
        }),
        field('f_title', 'text', 'stepTitle', text('Intitulé', 'Title'), { required: true, rules: { maxLength: 200 } }),
        field('f_start', 'date', 'startDate', text('Début', 'Start'), {
          required: true,
          rules: { from: '2015-01-01' },
          searchable: true,
        }),
        field('f_end', 'date', 'endDate', text('Fin', 'End'), {
          required: true,
          rules: { from: '2015-01-01' },
          searchable: true,
        }),
        field('f_hours', 'decimal', 'hours', text('Durée (heures)', 'Length (hours)'), {
          rules: { min: 0, max: 5000, decimals: 1 },
        }),
        field(
          'f_outcome',
          'paragraph',
          'outcome',
          text('Bilan avec la personne et l’opérateur', 'Review with the person and the operator'),
          {
            required: true,
            rules: { maxLength: 4000 },
          },
        ),
        field('f_done', 'yes-no', 'stepDone', text('L’étape a été réalisée', 'The step was carried out'), {
          required: true,
          searchable: true,
        }),
        field('f_proof', 'file', 'evidence', text('Justificatifs', 'Evidence'), { rules: { max: 10 } }),
      ]),
    ],
    lists: [given.families],
    rules: [
      criterion({
        id: 'step_validated',
        label: text('Étape réalisée', 'Step carried out'),
        outcome: 'validated',
        when: and(yes(answer('f_done')), { op: 'answered', a: [answer('f_proof')] }),
        because: text(
          'L’étape a été réalisée et un justificatif est joint.',
          'The step was carried out and evidence is attached.',
        ),
        source: given.source,
      }),
    ],
    checks: [
      {
        id: 'k_dates',
        when: gt(answer('f_start'), answer('f_end')),
        level: 'error',
        at: ['f_end'],
        message: text('La fin vient avant le début.', 'The end comes before the start.'),
      },
    ],
    cases: given.families.options.flatMap(stepCases),
  })

/** For one family: carried out with and without evidence, not carried out, and not said. */
const stepCases = ({ id: family, label: { fr, en = fr } }: Option): GoldenCase[] => {
  const one = (id: string, title: readonly [string, string], done: boolean | null, proved: boolean) =>
    formExample(
      `${family}-${id}`,
      [`${fr} — ${title[0]}`, `${en} — ${title[1]}`],
      {
        f_family: { value: family },
        ...(done === null ? {} : { f_done: { value: done } }),
        ...(proved ? { f_proof: { value: ['piece'] } } : {}),
      },
      done === true && proved ? { outcome: 'validated', rule: 'step_validated' } : { outcome: null, rule: null },
    )
  return [
    one('proved', ['réalisée, justifiée', 'carried out, proved'], true, true),
    one('unproved', ['réalisée, sans justificatif', 'carried out, without evidence'], true, false),
    one('undone', ['non réalisée', 'not carried out'], false, true),
    one('unsaid', ['réalisation non précisée', 'not said whether it was carried out'], null, true),
  ]
}
