import type { FormDefinition } from '../../../form/form.ts'
import { field, form, optionList, section, text } from '../../building.ts'
import { criterion } from '../../exit-rules.ts'
import { and, answer, yes } from '../../expressions.ts'
import { formExample } from '../../golden.ts'
import { stepDates, stepFields } from '../../step-fields.ts'

const natures = optionList('step-nature', text('Natures d’étapes', 'Kinds of steps'), [
  ['EMT', 'EMT', 'EMT'],
  ['FORMATION', 'Formation', 'Training'],
  ['AUTRE', 'Autre étape de la grille du PLIE', 'Other step of the PLIE’s grid'],
])
const documents = optionList('document', text('Justificatifs', 'Evidence'), [
  ['COURRIER', 'Courrier', 'Letter'],
  ['MAIL', 'Mail', 'E-mail'],
  ['CERTIFICATION', 'Certification', 'Certification'],
  ['DIPLOME', 'Diplôme', 'Diploma'],
  ['ATTESTATION_STAGE', 'Attestation de stage', 'Certificate of a work placement'],
  ['ATTESTATION_EMPLOI', 'Attestation d’emploi', 'Certificate of a job'],
  ['ATTESTATION_FORMATION', 'Attestation de formation', 'Certificate of training'],
  ['AUTRE', 'Autre pièce de la grille du PLIE', 'Other document of the PLIE’s grid'],
])

const meets = (value: boolean) => ({ f_meets_grid: { value } })
const letter = { f_documents: { value: ['document-COURRIER'] } }
const validated = { outcome: 'validated', rule: 'agen_step_validated' }
const none = { outcome: null, rule: null }

/** Agen's steps: the grid itself is kept by the PLIE, so the référent says that it is met and with which document. */
export const agenStepValidation: FormDefinition = form({
  id: 'agen-step-validation',
  key: 'validation-etape',
  kind: 'step-validation',
  title: text('Validation d’une étape', 'Validation of a step'),
  items: [
    section('s_step', text('Étape', 'Step'), [...stepFields(natures.id, text('Nature de l’étape', 'Kind of step'))]),
    section('s_proof', text('Justification', 'Evidence'), [
      field('f_documents', 'choices', 'documents', text('Justificatifs présentés', 'Documents shown'), {
        list: documents.id,
        required: true,
      }),
      field('f_files', 'file', 'files', text('Copies', 'Copies'), { rules: { max: 10 } }),
      field(
        'f_meets_grid',
        'yes-no',
        'meetsGrid',
        text(
          'L’étape remplit les critères de la dernière grille de validation',
          'The step meets the criteria of the latest grid',
        ),
        {
          help: text(
            'La grille est obtenue auprès du PLIE ; le comité de pilotage en valide chaque modification.',
            'The grid is obtained from the PLIE; the steering committee approves each change of it.',
          ),
          required: true,
          searchable: true,
        },
      ),
    ]),
  ],
  lists: [natures, documents],
  rules: [
    criterion({
      id: 'agen_step_validated',
      label: text('Étape conforme à la grille, justifiée', 'Step that meets the grid, with evidence'),
      outcome: 'validated',
      when: and(yes(answer('f_meets_grid')), { op: 'answered', a: [answer('f_documents')] }),
      because: text(
        'L’étape remplit les critères de la grille et un justificatif est présenté.',
        'The step meets the criteria of the grid and a document is shown.',
      ),
      source:
        '002, PLIE de l’Agenais, « Pour valider les étapes de parcours, il a été mis en place une grille de validation des étapes répertoriant l’ensemble des critères de validation qualitatifs et les pièces justificatives nécessaires » ; « (courriers, mails, certifications, diplômes, attestations de stage, d’emploi, de formation etc.) en fonction de leur nature (EMT, formations…) »',
    }),
  ],
  checks: [stepDates],
  cases: [
    formExample(
      'proven',
      ['Grille remplie, courrier présenté', 'Grid met, letter shown'],
      { ...meets(true), ...letter },
      validated,
    ),
    formExample('no-document', ['Grille remplie, sans justificatif', 'Grid met, no document'], meets(true), none),
    formExample('grid-missed', ['Grille non remplie', 'Grid not met'], { ...meets(false), ...letter }, none),
    formExample('not-said', ['Grille non vérifiée', 'Grid not checked'], letter, none),
  ],
})
