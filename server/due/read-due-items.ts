import {
  byDueDay,
  DUE_KINDS,
  type Due,
  type DueKind,
  type DueTime,
  describeDue,
  dueKindLabel,
  dueOfPrescription,
  dueSettings,
  dueTime,
  type PlainDate,
  type SaidWords,
} from '../../schema/index.ts'
import { dossierShape } from '../dossiers/index.ts'
import { dayOf } from '../platform/clock.ts'
import { Refusal } from '../platform/errors.ts'
import { isId } from '../platform/ids.ts'
import { pageSize } from '../platform/plan/cursor.ts'
import { type Row, readMany } from '../platform/plan/plan.ts'
import { reachSql } from '../platform/plan/reach.ts'
import type { Selection } from '../platform/plan/selection.ts'
import { every, type Sql, sql } from '../platform/plan/sql.ts'
import type { RequestContext } from '../platform/request.ts'
import { useCase } from '../platform/use-case.ts'
import { settingsAndWords } from '../tenants/index.ts'
import { dueRows } from './due.repository.ts'
import { type DossierDue, dueOfDossiers } from './due-of-dossiers.ts'

export interface ReadDueItems {
  /** Only what waits for the caller. */
  readonly mine: boolean
  /** Only what nobody put off. */
  readonly awake: boolean
  readonly kinds?: readonly DueKind[] | null | undefined
  readonly dossierId?: string | null | undefined
  /** Of these dossiers. */
  readonly dossierIds?: readonly string[] | null | undefined
  /** Whose dossiers. */
  readonly referentId?: string | null | undefined
  readonly first: number
  readonly offset: number
  /** Of the dossier of each item; null when it is not asked for. */
  readonly selection: Selection | null
}

export interface DueItem extends Omit<Due, 'params'> {
  readonly id: string
  readonly label: string
  readonly sentence: string
  readonly time: DueTime
  readonly mine: boolean
  readonly maySnooze: boolean
  readonly snoozedUntil: PlainDate | null
  readonly snoozeWord: string | null
  readonly dossierId: string | null
  readonly dossier: Row | null
  readonly prescriptionId: string | null
  readonly personName: string | null
}

export interface DueItemPage {
  readonly items: readonly DueItem[]
  readonly totalCount: number
  /** By kind, whatever the kinds asked for. */
  readonly counts: readonly { readonly kind: DueKind; readonly label: string; readonly count: number }[]
}

const MAX_OFFSET = 10_000

/** What the dossiers within the caller's reach wait for today, the latest first. */
export const readDueItems = useCase(
  'due.list',
  async (ctx, asked: ReadDueItems): Promise<DueItemPage> => {
    const reach = reachSql(ctx, ctx.access.reach('due.list'))
    ctx.access.require('due.list')
    const first = pageSize(asked.first)
    if (asked.offset < 0 || asked.offset > MAX_OFFSET) throw new Refusal('BAD_USER_INPUT', 'input.page-too-large')

    const { kept, words } = await settingsAndWords(ctx)
    const settings = dueSettings(kept)
    const which = askedDossiers(asked)
    const ofDossiers = (await dueOfDossiers(ctx, settings, every([reach, ...which]))).flatMap((dossier) =>
      itemsOf(ctx, words, dossier),
    )
    const inbox = ctx.access.allows('prescription.review') && which.length === 0
    const sheets = inbox ? await dueRows(ctx).waitingSheets() : []
    const all = [
      ...sheets.map(({ id, submittedAt, person }) =>
        told(ctx, words, dueOfPrescription(dayOf(new Date(submittedAt)), settings, ctx.today), {
          ...{ id, mine: true, prescriptionId: id },
          personName: [person.lastName, person.firstName].filter(Boolean).join(' ') || null,
        }),
      ),
      ...ofDossiers,
    ]
      .filter(({ mine, snoozedUntil }) => (mine || !asked.mine) && (snoozedUntil === null || !asked.awake))
      .toSorted(byDueDay)
    const { kinds } = asked
    const wanted = kinds?.length ? all.filter(({ kind }) => kinds.includes(kind)) : all
    const page = wanted.slice(asked.offset, asked.offset + first)
    return {
      items: await withDossiers(ctx, page, asked.selection),
      totalCount: wanted.length,
      counts: DUE_KINDS.map((kind) => ({
        kind,
        label: dueKindLabel(kind, ctx.locale, words),
        count: all.filter((item) => item.kind === kind).length,
      })).filter(({ count }) => count > 0),
    }
  },
  { reads: true },
)

/** None: every dossier within reach. */
const askedDossiers = ({ dossierId, dossierIds, referentId }: ReadDueItems): Sql[] => [
  ...(dossierId == null ? [] : [isId(dossierId) ? sql('dossier.id = ?::uuid', dossierId) : sql('false')]),
  ...(dossierIds == null ? [] : [sql('dossier.id = any (?::uuid[])', `{${dossierIds.filter(isId).join(',')}}`)]),
  ...(referentId == null ? [] : [isId(referentId) ? sql('dossier.referent_id = ?::uuid', referentId) : sql('false')]),
]

const itemsOf = (ctx: RequestContext, words: SaidWords, { row, items }: DossierDue): DueItem[] => {
  const decides = ctx.access.allows('journey.decide', row)
  const follows = row.referentId === null ? decides : row.referentId === ctx.actor.id
  const snoozes = ctx.access.allows('due.snooze', row)
  return items.map(({ due, snooze }) =>
    told(ctx, words, due, {
      ...{ id: `${row.id}:${due.key}`, dossierId: row.id },
      mine: due.owner === 'coordination' ? decides : follows,
      maySnooze: due.owner === 'coordination' ? decides : snoozes,
      ...{ snoozedUntil: snooze?.until ?? null, snoozeWord: snooze?.word ?? null },
    }),
  )
}

const told = (
  ctx: RequestContext,
  words: SaidWords,
  { params, ...due }: Due,
  more: Pick<DueItem, 'id' | 'mine'> & Partial<DueItem>,
): DueItem => ({
  ...due,
  label: dueKindLabel(due.kind, ctx.locale, words),
  sentence: describeDue({ ...due, params }, ctx.locale, words),
  time: dueTime(due, ctx.today),
  ...{ maySnooze: false, snoozedUntil: null, snoozeWord: null },
  ...{ dossierId: null, dossier: null, prescriptionId: null, personName: null },
  ...more,
})

/** The dossiers of a page, in one statement. */
const withDossiers = async (
  ctx: RequestContext,
  items: readonly DueItem[],
  selection: Selection | null,
): Promise<readonly DueItem[]> => {
  const ids = [...new Set(items.flatMap(({ dossierId }) => dossierId ?? []))]
  if (selection === null || ids.length === 0) return items
  const where = every([
    reachSql(ctx, ctx.access.reach('dossier.read')),
    sql(`dossier.id in (${ids.map(() => '?::uuid').join(', ')})`, ...ids),
  ])
  const rows = await readMany(ctx, dossierShape, selection, where)
  const found = new Map(rows.map((row) => [String(row['id']), row]))
  return items.map((item) => ({ ...item, dossier: found.get(item.dossierId ?? '') ?? null }))
}
