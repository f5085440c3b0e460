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
    validate: 'Valider l’étape',
    decline: 'Ne pas valider',
  },
  told: {
    record: (p) => `Étape ajoutée : ${p('label')}.`,
    edit: (p) => `Étape modifiée : ${p('label')}.`,
    attach: (p) => `Justificatifs de l’étape modifiés : ${p('label')}.`,
    position: (p) => `Positionnement sur l’étape : ${p('label')}.`,
    start: (p) => `Étape démarrée le ${p('day')} : ${p('label')}.`,
    review_mid: (p) => `Bilan intermédiaire du ${p('day')} : ${p('label')}.`,
    finish: (p) => `Étape terminée le ${p('day')} : ${p('label')}.`,
    review_final: (p) => `Bilan final du ${p('day')} : ${p('label')}.`,
    abandon: (p) => `Étape abandonnée le ${p('day')} : ${p('label')}.`,
    reopen: (p) => `Étape reprise : ${p('label')}.`,
    fill_sheet: (p) => `Grille de validation ouverte : ${p('label')}.`,
    validate: (p) => `Étape validée le ${p('day')} : ${p('label')}.`,
    decline: (p) => `Étape non validée le ${p('day')} : ${p('label')}.`,
  },
  needs: {
    sheet: 'La grille de validation de cette étape n’est pas encore remplie et validée.',
    criteria: 'Les critères de la grille ne valident pas cette étape.',
  },
}
