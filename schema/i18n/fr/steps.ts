import type { Sentences } from '../sentences.ts'

export const steps: Sentences['steps'] = {
  acts: {
    edit: 'Modifier',
    attach: 'Joindre un justificatif',
    position: 'Positionner la personne',
    start: 'Démarrer',
    review_mid: 'Bilan intermédiaire',
    finish: 'Terminer',
    review_final: 'Bilan final',
    abandon: 'Abandonner',
    reopen: 'Reprendre',
    fill_sheet: 'Remplir la grille de validation',
    validate: 'Valider {the.step}',
    decline: 'Ne pas valider',
  },
  told: {
    record: (p) => `${p('word.Step')} ajouté${p('e.step')} : ${p('label')}.`,
    edit: (p) => `${p('word.Step')} modifié${p('e.step')} : ${p('label')}.`,
    attach: (p) => `Justificatifs ${p('ofThe.step')} modifiés : ${p('label')}.`,
    position: (p) => `Positionnement sur ${p('the.step')} : ${p('label')}.`,
    start: (p) => `${p('word.Step')} démarré${p('e.step')} le ${p('day')} : ${p('label')}.`,
    review_mid: (p) => `Bilan intermédiaire du ${p('day')} : ${p('label')}.`,
    finish: (p) => `${p('word.Step')} terminé${p('e.step')} le ${p('day')} : ${p('label')}.`,
    review_final: (p) => `Bilan final du ${p('day')} : ${p('label')}.`,
    abandon: (p) => `${p('word.Step')} abandonné${p('e.step')} le ${p('day')} : ${p('label')}.`,
    reopen: (p) => `${p('word.Step')} repris${p('e.step')} : ${p('label')}.`,
    fill_sheet: (p) => `Grille de validation ouverte : ${p('label')}.`,
    validate: (p) => `${p('word.Step')} validé${p('e.step')} le ${p('day')} : ${p('label')}.`,
    decline: (p) => `${p('word.Step')} non validé${p('e.step')} le ${p('day')} : ${p('label')}.`,
  },
  needs: {
    sheet: 'La grille de validation {ofThe.step} n’est pas encore remplie et validée.',
    criteria: 'Les critères de la grille ne valident pas {this.step}.',
  },
}
