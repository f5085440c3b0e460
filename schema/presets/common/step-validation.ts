import type { FormDefinition } from '../../form/form.ts'
import type { Expr } from '../../rules/expression.ts'
import { field, form, note, optionId, optionList, section, text } from '../building.ts'
import { criterion } from '../exit-rules.ts'
import { and, answer, gt, isOneOf, or, yes } from '../expressions.ts'
import { DEFAULT_SOURCE, defaultIntro } from './default-intro.ts'
import { stepExamples } from './step-examples.ts'
import { STEP_DOCUMENTS, type StepDocument, stepFamilies, stepProofs } from './step-families.ts'

const frames = optionList('frame', text('Cadre de l’étape', 'Frame of the step'), [
  ['PROGRAMMATION', 'Programmation du PLIE', 'Programme of the PLIE', { tags: ['programme'] }],
  ['DROIT_COMMUN', 'Droit commun', 'Ordinary measures', { tags: ['common-law'] }],
])

type Proof = (typeof stepProofs)[number]

const isOf = (proofs: readonly Proof[]): Expr =>
  isOneOf(
    answer('f_family'),
    proofs.flatMap(({ families }) => families.map(([code]) => optionId(stepFamilies.id, code))),
  )
const given = (document: StepDocument): Expr => ({ op: 'answered', a: [answer(`f_doc_${document}`)] })
const oneOf = ([first, ...others]: Expr[]): Expr[] =>
  first === undefined ? [] : others.length === 0 ? [first] : [or(first, ...others)]

/** A document is asked where it may prove something, and compulsory where nothing else would. */
const documentField = (document: StepDocument) => {
  const asking = stepProofs.filter(({ oneOf, also = [] }) => [...oneOf, ...also].includes(document))
  const requiring = stepProofs.filter(({ oneOf: [only, ...others] }) => only === document && others.length === 0)
  return field(`f_doc_${document}`, 'file', `${document}Files`, STEP_DOCUMENTS[document], {
    visible: isOf(asking),
    ...(requiring.length > 0 ? { required: and(yes(answer('f_done')), isOf(requiring)) } : {}),
    rules: { max: 10 },
  })
}

const documents: readonly StepDocument[] = [
  'attendance',
  'report',
  'training',
  'title',
  'internship',
  'job',
  'employer',
  'letter',
]

/** The default grid of steps. Which proofs a family asks is usual practice, not a rule of the FSE+ nor of a PLIE. */
export const commonStepValidation: FormDefinition = form({
  id: 'common-step-validation',
  key: 'validation-etape',
  kind: 'step-validation',
  title: text('Validation d’une étape', 'Validation of a step'),
  intro: defaultIntro(
    'Les familles et leurs justificatifs sont les plus courants ; le comité de pilotage arrête les siens.',
    'Families and their evidence are the most usual ones; the steering committee settles its own.',
  ),
  items: [
    section('s_step', text('Étape', 'Step'), [
      field('f_family', 'choice', 'stepFamily', text('Famille d’étape', 'Family of step'), {
        list: stepFamilies.id,
        required: true,
        searchable: true,
      }),
      note(
        'n_accompaniment',
        text('L’accompagnement lui-même n’est pas une étape.', 'Accompaniment itself is no step.'),
      ),
      field('f_frame', 'choice', 'stepFrame', text('Cadre', 'Frame'), { list: frames.id, searchable: true }),
      field('f_title', 'text', 'stepTitle', text('Intitulé', 'Title'), { required: true, rules: { maxLength: 200 } }),
      field('f_start', 'date', 'startDate', text('Début', 'Start'), {
        required: true,
        rules: { from: '2015-01-01' },
        searchable: true,
      }),
      field('f_end', 'date', 'endDate', text('Fin', 'End'), { rules: { from: '2015-01-01' }, searchable: true }),
      field('f_hours', 'decimal', 'hours', text('Durée (heures)', 'Length (hours)'), {
        rules: { min: 0, max: 5000, decimals: 1 },
      }),
      field('f_outcome', 'paragraph', 'outcome', text('Bilan avec la personne', 'Review with the person'), {
        rules: { maxLength: 4000 },
      }),
      field('f_done', 'yes-no', 'stepDone', text('L’étape a été réalisée', 'The step was carried out'), {
        required: true,
        searchable: true,
      }),
    ]),
    section('s_proof', text('Justificatifs', 'Evidence'), documents.map(documentField)),
  ],
  lists: [stepFamilies, frames],
  rules: [
    criterion({
      id: 'common_step_validated',
      label: text('Étape réalisée et justifiée', 'Step carried out and proved'),
      outcome: 'validated',
      when: and(
        yes(answer('f_done')),
        or(...stepProofs.map((proof) => and(isOf([proof]), ...oneOf(proof.oneOf.map(given))))),
      ),
      because: text(
        'L’étape a été réalisée et l’un des justificatifs de sa famille est joint.',
        'The step was carried out and one of the documents of its family is attached.',
      ),
      source: `${DEFAULT_SOURCE} : justificatifs d’usage par famille d’étape`,
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
  cases: stepExamples,
})
