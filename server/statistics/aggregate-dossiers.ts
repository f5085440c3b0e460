import { DOSSIER_STATUSES, say } from '../../schema/index.ts'
import { DOSSIERS_WITH_PEOPLE, type DossierFilter, dossierFilterSql, keptByDossierParts } from '../dossiers/index.ts'
import { forbidden, Refusal } from '../platform/errors.ts'
import { reachSql } from '../platform/plan/reach.ts'
import { every } from '../platform/plan/sql.ts'
import type { RequestContext } from '../platform/request.ts'
import { useCase } from '../platform/use-case.ts'
import { type Counted, countCells, countRows } from './count-cells.ts'
import { countReach } from './count-reach.ts'
import type { DatePeriod } from './date-periods.ts'
import { DOSSIER_KEYS, type DossierGrouping } from './dossier-groupings.ts'

export interface DossierGroupBy {
  readonly by: DossierGrouping
  readonly period: DatePeriod
}
export interface Asked {
  readonly filter: DossierFilter
}

/** Most keys of a table. */
const MOST_KEYS = 2

/** Whether the figures of the dossiers asked for are told as they are; asks for the right to have any. */
export const aggregateDossiers = useCase(
  'dossier.count',
  async (ctx, { filter }: Asked): Promise<Asked & { readonly exact: boolean }> => {
    const { exact } = await counted(ctx, filter)
    return { filter, exact }
  },
  { reads: true },
)

/** How many dossiers match; null: too few to be told. */
export const countDossiers = useCase(
  'dossier.count',
  async (ctx, { filter }: Asked): Promise<number | null> => countRows(ctx, await counted(ctx, filter)),
  { reads: true },
)

/** How many dossiers each group has, the largest first. */
export const groupDossiers = useCase(
  'dossier.count',
  async (ctx, { filter, by }: Asked & { readonly by: readonly DossierGroupBy[] }) => {
    const rows = await counted(ctx, filter)
    if (by.length < 1 || by.length > MOST_KEYS) throw new Refusal('BAD_USER_INPUT', 'input.out-of-range')
    const keys = by.map((one) => ({ value: DOSSIER_KEYS[one.by](one.period) }))
    const groups = await countCells(ctx, rows, keys, null)
    return groups.map((group) => ({
      ...group,
      keys: by.map((one, at) => keyOf(ctx, one.by, group.keys[at] ?? null)),
    }))
  },
  { reads: true },
)

const counted = async (ctx: RequestContext, filter: DossierFilter): Promise<Counted> => {
  const { reach, exact } = countReach(ctx, { read: 'dossier.list', count: 'dossier.count' })
  // Figures are asked of everybody, never of somebody.
  if (!exact && (filter.search || filter.referentId || filter.mine)) throw forbidden()
  const rows = reachSql(ctx, reach)
  const pieces = dossierFilterSql(ctx, filter, ctx.access.allows('participant.read-identity'))
  const plain = every([rows, ...pieces])
  const kept = await keptByDossierParts(ctx, filter, plain)
  return {
    from: DOSSIERS_WITH_PEOPLE,
    rows,
    where: kept === plain && pieces.length === 0 ? null : kept,
    exact,
  }
}

const keyOf = (ctx: RequestContext, by: DossierGrouping, key: string | null) => {
  const field = nameOf(by)
  if (key === null || by !== 'status') return { field, value: key, label: key }
  const status = DOSSIER_STATUSES.find(({ id }) => id === key)
  return { field, value: nameOf(key), label: status === undefined ? key : say(status.label, ctx.locale) }
}

/** As the API writes it: `in-job` is `IN_JOB`. */
const nameOf = (id: string): string => id.replaceAll('-', '_').toUpperCase()
