import type { FormDefinition } from '../form/form.ts'
import { text } from './building.ts'
import { commonConstraints } from './common/constraints.ts'
import { commonContract } from './common/contract.ts'
import { commonDiagnostic } from './common/diagnostic.ts'
import { commonExitReview } from './common/exit-review.ts'
import { commonPrescription } from './common/prescription.ts'
import { commonStepValidation } from './common/step-validation.ts'

/*
 * The national default, apart from every PLIE's own text: forms a PLIE may start from where its text is silent, and the
 * words for what it does not name. Nothing here is official, and nothing here is ever put into a preset by itself.
 */

export { commonDiagnostic } from './common/diagnostic.ts'
export * from './common/option-lists.ts'
export { nationalVocabulary } from './common/vocabulary.ts'

/** Names of the outcomes exit criteria give; a PLIE renames them in its preset. */
export const commonOutcomes = {
  positive: text('Sortie positive', 'Positive exit'),
  dynamic: text('Sortie dynamique', 'Dynamic exit'),
  'reduced-obstacles': text('Réduction des freins à l’emploi', 'Obstacles to employment reduced'),
  other: text('Autre sortie', 'Other exit'),
  eligible: text('Public visé', 'Target public'),
  validated: text('Étape validée', 'Step validated'),
}

/** Forms every PLIE may start from, whatever its own text says. No exit criteria: they are each PLIE's. */
export const commonPresets: readonly FormDefinition[] = [
  commonPrescription,
  commonDiagnostic,
  commonConstraints,
  commonStepValidation,
  commonContract,
  commonExitReview,
]
