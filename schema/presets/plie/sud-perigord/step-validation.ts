import type { FormDefinition } from '../../../form/form.ts'
import { optionList, text } from '../../building.ts'
import { stepValidationForm } from '../../step-form.ts'

/** The three stages of the parcours, with what the text puts in each. */
const stages = optionList('step-family', text('Étapes du parcours', 'Stages of the parcours'), [
  [
    'FREINS_SOCIAUX',
    'Étape 1 — Levée des freins sociaux (avec les Référents Insertion du Département)',
    'Stage 1 — Removing social obstacles (with the Référents Insertion of the Département)',
  ],
  [
    'FREINS_PRO_ACCOMPAGNEMENT',
    'Étape 2 — Levée des freins professionnels : accompagnement socioprofessionnel, formation, actions adaptées',
    'Stage 2 — Removing professional obstacles: socio-professional support, training, suited actions',
  ],
  [
    'FREINS_PRO_MISE_EN_SITUATION',
    'Étape 2 — Levée des freins professionnels : mise en situation professionnelle (immersion, PMSMP, stage…)',
    'Stage 2 — Removing professional obstacles: real work (immersion, PMSMP, internship…)',
  ],
  [
    'FREINS_PRO_SIAE',
    'Étape 2 — Levée des freins professionnels : travail en structure d’insertion par l’activité économique',
    'Stage 2 — Removing professional obstacles: work in an insertion firm (SIAE)',
  ],
  ['EMPLOI', 'Étape 3 — Accès à l’emploi et maintien en emploi', 'Stage 3 — Getting a job and keeping it'],
])

/** Sud Périgord’s steps: carried out, with their evidence; which evidence for which stage is in the PLIE’s own table. */
export const sudPerigordStepValidation: FormDefinition = stepValidationForm({
  id: 'sud-perigord-step-validation',
  families: stages,
  source:
    '002, PLIE du Sud Périgord, « Etape 1 », « Etape 2 », « Etape 3 » et « Justificatifs d’étapes de parcours mobilisées » ; le tableau des critères de validation est « disponible auprès du PLIE »',
})
