import type { FormDefinition } from '../../../form/form.ts'
import { field, form, optionList, section, text } from '../../building.ts'
import { criterion } from '../../exit-rules.ts'
import { answer, yes } from '../../expressions.ts'
import { formExample } from '../../golden.ts'
import { stepDates, stepFields } from '../../step-fields.ts'

const families = optionList('step-family', text('Étapes de parcours', 'Steps'), [
  [
    'ATELIERS',
    'Ateliers bilans, projets, techniques de recherche d’emploi, coaching',
    'Workshops: reviews, projects, job-search techniques, coaching',
  ],
  [
    'REMOBILISATION',
    'Action de remobilisation professionnelle, notamment des seniors de 50 ans et plus',
    'Professional remobilisation, notably of seniors aged 50 and over',
  ],
  ['FORMATION_QUALIFIANTE', 'Formation qualifiante', 'Qualifying training'],
  [
    'MISE_A_NIVEAU',
    'Mise à niveau : savoirs de base, langue, bureautique, numérique',
    'Refresher: basic skills, language, office software, digital',
  ],
  ['LEVEE_FREINS', 'Levée des freins à la mobilité, à la garde d’enfants…', 'Removing obstacles: mobility, childcare…'],
  [
    'MISE_EN_SITUATION',
    'Mise en situation de travail : PEC, CDDI, CDD notamment des collectivités',
    'Work experience: PEC, CDDI, CDD notably of local authorities',
  ],
])
const natures = optionList('step-nature', text('Natures d’étapes', 'Kinds of steps'), [
  ['EMPLOI', 'Emploi', 'Job'],
  ['FORMATION', 'Formation', 'Training'],
  ['AUTRE', 'Autre', 'Other'],
])
const aids = optionList('aid', text('Aides financières', 'Financial aid'), [
  ['FORMATION', 'Formation infra-qualifiante', 'Training below a qualification'],
  ['GARDE', 'Garde d’enfants', 'Childcare'],
  ['MOBILITE', 'Soutien à la mobilité', 'Help with mobility'],
  ['PRESENTATION', 'Présentation de soi', 'Personal appearance'],
])

const done = (value: boolean) => ({ f_done: { value } })
const none = { outcome: null, rule: null }

/** Graves's steps: the families it lists, and whether the step was carried out; it names no evidence. */
export const gravesStepValidation: FormDefinition = form({
  id: 'graves-step-validation',
  key: 'validation-etape',
  kind: 'step-validation',
  title: text('Validation d’une étape', 'Validation of a step'),
  items: [
    section('s_step', text('Étape', 'Step'), [
      ...stepFields(families.id),
      field('f_nature', 'choice', 'stepNature', text('Nature', 'Kind'), {
        list: natures.id,
        required: true,
        searchable: true,
      }),
      field('f_done', 'yes-no', 'stepDone', text('L’étape a été réalisée', 'The step was carried out'), {
        required: true,
        searchable: true,
      }),
      field('f_comment', 'paragraph', 'comment', text('Commentaire', 'Comment'), { rules: { maxLength: 4000 } }),
    ]),
    section(
      's_aid',
      text('Aides financières en complément du droit commun', 'Financial aid, besides ordinary measures'),
      [
        field('f_aids', 'choices', 'financialAids', text('Aides mobilisées', 'Aid used'), {
          list: aids.id,
          sensitivity: 'social',
          searchable: true,
        }),
      ],
    ),
  ],
  lists: [families, natures, aids],
  rules: [
    criterion({
      id: 'graves_step_done',
      label: text('Étape réalisée', 'Step carried out'),
      outcome: 'validated',
      when: yes(answer('f_done')),
      because: text('L’étape a été réalisée.', 'The step was carried out.'),
      source: '002, PLIE des Graves, « Nombre d’étapes réalisées et nature (emploi, formation, et autres) »',
    }),
  ],
  checks: [stepDates],
  cases: [
    formExample('done', ['Étape réalisée', 'Step carried out'], done(true), {
      outcome: 'validated',
      rule: 'graves_step_done',
    }),
    formExample('not-done', ['Étape non réalisée', 'Step not carried out'], done(false), none),
    formExample('not-said', ['Réalisation non précisée', 'Not said'], {}, none),
  ],
})
