import type { FormDefinition } from '../../../form/form.ts'
import { optionList, text } from '../../building.ts'
import { criterion } from '../../exit-rules.ts'
import { answer, yes } from '../../expressions.ts'
import { formExample } from '../../golden.ts'
import { stepValidationForm } from '../../step-form.ts'

const families = optionList('step-family', text('Étapes de parcours', 'Steps of the parcours'), [
  [
    'DYNAMISATION',
    'Dynamisation du parcours (ateliers bilans, définition de projets, techniques de recherche d’emploi, remobilisation professionnelle)',
    'Giving momentum (review workshops, defining projects, job search techniques, professional remobilisation)',
  ],
  [
    'COMPETENCES',
    'Augmentation du niveau de compétences (savoir-être, savoirs de base)',
    'Raising skills (behaviour at work, basic skills)',
  ],
  ['FORMATION', 'Augmentation du niveau de formation et de qualification', 'Raising training and qualification'],
  ['FREINS', 'Levée des freins à la mobilité et à la garde d’enfants', 'Removing obstacles of mobility and childcare'],
  [
    'MISE_EN_SITUATION',
    'Mise en situation de travail (CUI et CDD, secteurs marchand et non marchand)',
    'Real work (subsidised contracts and CDD, market and non-market sectors)',
  ],
])

const SOURCE =
  '002, PLIE des Hauts de Garonne, « pour chaque étape de parcours mobilisée » : les cinq étapes ; « Nombre d’étapes de parcours réalisées ». Aucune pièce n’est demandée par étape'

/** Steps of Hauts de Garonne: a step counts once carried out, the text asks for no evidence of it. */
export const hautsDeGaronneStepValidation: FormDefinition = {
  ...stepValidationForm({ id: 'hauts-de-garonne-step-validation', families, source: SOURCE }),
  rules: [
    criterion({
      id: 'step_validated',
      label: text('Étape réalisée', 'Step carried out'),
      outcome: 'validated',
      when: yes(answer('f_done')),
      because: text('L’étape a été réalisée.', 'The step was carried out.'),
      source: SOURCE,
    }),
  ],
  cases: [
    formExample(
      'done',
      ['Étape réalisée', 'Step carried out'],
      { f_done: { value: true } },
      { outcome: 'validated', rule: 'step_validated' },
    ),
    formExample(
      'not-done',
      ['Étape non réalisée', 'Step not carried out'],
      { f_done: { value: false } },
      { outcome: null, rule: null },
    ),
    formExample(
      'not-said',
      ['Réalisation non dite', 'Not said whether it was carried out'],
      {},
      { outcome: null, rule: null },
    ),
  ],
}
