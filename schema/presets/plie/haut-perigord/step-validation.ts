import type { FormDefinition } from '../../../form/form.ts'
import { optionList, text } from '../../building.ts'
import { stepValidationForm } from '../../step-form.ts'

const families = optionList('step-family', text('Nature des étapes', 'Nature of steps'), [
  ['ACCES_EMPLOI', 'Accès à l’emploi', 'Getting a job'],
  ['FORMATION', 'Formation', 'Training'],
  [
    'MISE_EN_SITUATION',
    'Mise en situation de travail (PMSMP, intérim, insertion par l’activité économique)',
    'Real work (PMSMP, agency work, insertion firms)',
  ],
  ['AUTRE', 'Autre nature d’étape', 'Another nature of step'],
])

/** Haut Périgord’s steps: carried out, with their evidence; which evidence for which step is in the PLIE’s own table. */
export const hautPerigordStepValidation: FormDefinition = stepValidationForm({
  id: 'haut-perigord-step-validation',
  families,
  source:
    '002, PLIE du Haut Périgord, « Nature des étapes proposées (accès à l’emploi, formation, mise en situation de travail, ...) » et « Justificatifs d’étapes de parcours mobilisées » ; le tableau des critères de validation est « disponible auprès du PLIE »',
})
