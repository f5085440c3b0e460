/** What days are grouped by. */
export const DATE_PERIODS = ['day', 'month', 'year'] as const
export type DatePeriod = (typeof DATE_PERIODS)[number]

const FORMATS: Record<DatePeriod, string> = { day: 'YYYY-MM-DD', month: 'YYYY-MM', year: 'YYYY' }

/** The period of a day, `2026`, `2026-03` or `2026-03-15`, as SQL. `day` is an expression of ours. */
export const periodSql = (day: string, period: DatePeriod): string => `to_char(${day}, '${FORMATS[period]}')`
