import { type DatePeriod, periodSql } from './date-periods.ts'

/** What dossiers are grouped by. */
export const DOSSIER_GROUPINGS = ['status', 'commune', 'opened-at', 'admitted-on', 'closed-at'] as const
export type DossierGrouping = (typeof DOSSIER_GROUPINGS)[number]

/** The key of each grouping, on `dossier` and `participant`. */
export const DOSSIER_KEYS: Record<DossierGrouping, (period: DatePeriod) => string> = {
  status: () => 'dossier.status',
  commune: () => `nullif(participant.commune, '')`,
  'opened-at': (period) => periodSql('dossier.opened_at', period),
  'admitted-on': (period) => periodSql('dossier.admitted_on', period),
  'closed-at': (period) => periodSql('dossier.closed_at', period),
}
