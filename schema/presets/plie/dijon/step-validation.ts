import type { FormDefinition } from '../../../form/form.ts'
import { field, form, optionId, optionList, section, text } from '../../building.ts'
import { criterion } from '../../exit-rules.ts'
import { answer, eq, yes } from '../../expressions.ts'
import { formExample } from '../../golden.ts'
import { stepDates, stepFields } from '../../step-fields.ts'

const families = optionList('step-family', text('Familles d’étapes', 'Families of steps'), [
  ['REMOBILISATION', 'Remobilisation', 'Remobilisation'],
  ['PROJET', 'Orientation et projet professionnel', 'Orientation and professional project'],
  ['PRE_QUALIFIANTE', 'Formation pré-qualifiante', 'Pre-qualifying training'],
  ['QUALIFIANTE', 'Formation qualifiante', 'Qualifying training'],
  ['CERTIFIANTE', 'Formation certifiante', 'Certifying training'],
  ['MISE_EN_SITUATION', 'Mise en situation professionnelle (PMSMP)', 'Trial at work (PMSMP)'],
  ['EMPLOI', 'Emploi', 'Job'],
])
const trialPurposes = optionList('trial-purpose', text('Fonctions de la mise en situation', 'Purposes of the trial'), [
  ['EXPLORATION', 'Exploration', 'Exploring'],
  ['VERIFICATION', 'Vérification', 'Checking'],
  ['EVALUATION', 'Évaluation', 'Assessing'],
])
const jobKinds = optionList('job-kind', text('Emplois', 'Jobs'), [
  ['INTERIM', 'Intérim', 'Agency work'],
  ['CDD', 'CDD', 'CDD'],
  ['CDDI', 'CDDI', 'CDDI'],
  ['AUTRE', 'Autre emploi', 'Other job'],
])

const isFamily = (code: string) => eq(answer('f_family'), optionId(families.id, code))
const family = (code: string) => ({ f_family: { value: optionId(families.id, code) } })
const evaluated = (value: boolean) => ({ f_evaluated: { value } })
const none = { outcome: null, rule: null }

/** Dijon's steps: the families it names; its text asks that each be evaluated with the person and fixes no grid. @source 003, annexe 3 */
export const dijonStepValidation: FormDefinition = form({
  id: 'dijon-step-validation',
  key: 'evaluation-etape',
  kind: 'step-validation',
  title: text('Évaluation d’une étape', 'Evaluation of a step'),
  items: [
    section('s_step', text('Étape de parcours', 'Step'), [
      ...stepFields(families.id),
      field('f_trial_purpose', 'choices', 'trialPurposes', text('Fonction', 'Purpose'), {
        list: trialPurposes.id,
        visible: isFamily('MISE_EN_SITUATION'),
      }),
      field('f_job_kind', 'choice', 'jobKind', text('Type d’emploi', 'Kind of job'), {
        list: jobKinds.id,
        visible: isFamily('EMPLOI'),
      }),
    ]),
    section('s_evaluation', text('Évaluation', 'Evaluation'), [
      field(
        'f_evaluated',
        'yes-no',
        'evaluatedWithParticipant',
        text('L’étape a été évaluée avec le participant', 'The step was evaluated with the participant'),
        { required: true, searchable: true },
      ),
      field('f_review', 'paragraph', 'review', text('Bilan', 'Review'), { rules: { maxLength: 4000 } }),
      field('f_attendance', 'file', 'attendanceSheets', text('Fiches de présence émargées', 'Signed presence sheets'), {
        rules: { max: 10 },
      }),
    ]),
  ],
  lists: [families, trialPurposes, jobKinds],
  rules: [
    criterion({
      id: 'dijon_step_evaluated',
      label: text('Étape évaluée avec le participant', 'Step evaluated with the participant'),
      outcome: 'validated',
      when: yes(answer('f_evaluated')),
      evidence: ['Fiche de présence émargée par le participant'],
      because: text('L’étape a été évaluée avec le participant.', 'The step was evaluated with the participant.'),
      source:
        '003, annexe 3 « Faire l’évaluation des étapes de parcours avec les participants » ; 4 « Faire émarger obligatoirement les participants sur une fiche de présence »',
    }),
  ],
  checks: [stepDates],
  cases: [
    formExample('evaluated', ['Étape évaluée', 'Step evaluated'], evaluated(true), {
      outcome: 'validated',
      rule: 'dijon_step_evaluated',
    }),
    formExample('not-evaluated', ['Étape non évaluée', 'Step not evaluated'], evaluated(false), none),
    formExample('not-said', ['Évaluation non précisée', 'Evaluation not said'], {}, none),
    formExample('trial', ['Mise en situation', 'Trial at work'], family('MISE_EN_SITUATION'), {
      visible: ['f_trial_purpose'],
      hidden: ['f_job_kind'],
    }),
    formExample('job', ['Étape emploi', 'Job step'], family('EMPLOI'), {
      visible: ['f_job_kind'],
      hidden: ['f_trial_purpose'],
    }),
  ],
})
