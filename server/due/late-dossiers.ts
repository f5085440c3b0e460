import { DOSSIERS_WITH_PEOPLE, type DossierFilterPart } from '../dossiers/index.ts'
import { Refusal } from '../platform/errors.ts'
import { reachSql } from '../platform/plan/reach.ts'
import { every, sql } from '../platform/plan/sql.ts'
import { dueRows } from './due.repository.ts'
import { type DossierDue, dueOfDossiers, readDueSettings } from './due-of-dossiers.ts'

/**
 * Dossiers worked out for one list at most. What is due moves with the day, with pauses and with the settings of the PLIE: a kept column
 * would be wrong from midnight on, so that it is worked out when it is asked for, in as many statements for a thousand as for one.
 */
export const MOST_JUDGED = 5_000

const isLate = ({ items }: DossierDue): boolean => items.some(({ due, snooze }) => due.lateDays > 0 && snooze === null)
const lacksStep = ({ items }: DossierDue): boolean =>
  items.some(({ due }) => due.kind === 'no-step' && due.lateDays > 0)

/** « Something is late » and « no étape for so many months », among the dossiers whose due items the caller may see. */
export const lateDossiers: DossierFilterPart = async (ctx, { late, withoutStep }, others) => {
  const kept = [...(late ? [isLate] : []), ...(withoutStep === 'FOR_MONTHS' ? [lacksStep] : [])]
  if (kept.length === 0) return null
  const asked = sql(
    `dossier.id in (select dossier.id from ${DOSSIERS_WITH_PEOPLE} where ${others.text})`,
    ...others.params,
  )
  const matching = every([reachSql(ctx, ctx.access.reach('due.list')), asked])
  if ((await dueRows(ctx).count(matching)) > MOST_JUDGED) throw new Refusal('BAD_USER_INPUT', 'input.too-many-judged')

  const judged = await dueOfDossiers(ctx, await readDueSettings(ctx), matching)
  const ids = judged.filter((one) => kept.every((keeps) => keeps(one))).map(({ row }) => row.id)
  return sql('dossier.id = any (?::uuid[])', `{${ids.join(',')}}`)
}
