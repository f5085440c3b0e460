/** What a list of dossiers may show and be exported with. */
export const DOSSIER_COLUMNS = [
  'number',
  'last_name',
  'first_name',
  'commune',
  'status',
  'referent',
  'structure',
  'opened_at',
  'admitted_on',
  'closed_at',
  'updated_at',
] as const
export type DossierColumn = (typeof DOSSIER_COLUMNS)[number]
