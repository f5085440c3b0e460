import { isPlainDate } from '../../forms/renderer/index.ts'

/** Refuses text that is not a day of the calendar; nothing is fine. */
export const realDay = (value: unknown): string | undefined =>
  value === undefined || value === null || value === '' || (typeof value === 'string' && isPlainDate(value))
    ? undefined
    : 'jalon.dossier.check.date'
