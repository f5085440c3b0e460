import type { L10n } from '../text.ts'

/** The person who keeps the dossier wrote it. */
export const TYPED: L10n = { fr: 'Saisi dans le dossier', en: 'Typed in the dossier' }

/** The product itself knows it from what happened. */
export const RECORDED: L10n = { fr: 'Tenu par le dossier', en: 'Kept by the dossier' }

/** A passage of a PLIE's text, quoted in its own language: « 001, IV « Sorties positives » ». */
export const cited = (reference: string): L10n => ({
  fr: reference,
  en: reference.replaceAll('«\u00a0', '“').replaceAll('\u00a0»', '”').replaceAll('« ', '“').replaceAll(' »', '”'),
})

/** Where the rule of calculation comes from when a PLIE's text asks for it. */
export const HALF_TIME = cited('001, IV « Les CDI (à temps complet, ou moins à mi-temps) »')
export const SIGNED_LENGTH = cited('001, IV « Les CDD égaux ou supérieurs à 6 mois »')
export const TIME_IN_POST = cited('001, IV « maintien en emploi ou en formation du participant pendant 6 mois »')
export const WINDOW_OF_MONTHS = cited('001, IV « au minimum 8 mois en emploi dans les 12 mois »')
export const WINDOW_OF_HOURS = cited('001, IV « 600 heures minimum sur les six derniers mois »')
export const WITHOUT_BREAK = cited(
  '001, IV « six mois sans interruption (sauf en cas de fermeture annuelle de l’entreprise) »',
)
export const BARRIERS = cited('001, IV « Réduction des freins à l’emploi »')
