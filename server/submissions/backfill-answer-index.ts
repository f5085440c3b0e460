import { type Answers, type FormDefinition, fieldsOf, groupsOf, type Id, type Slot } from '../../schema/index.ts'
import { plieOf } from '../platform/plie-of.ts'
import type { RequestContext } from '../platform/request.ts'
import { indexRows, insertRows } from './index-rows.ts'

const BATCH = 500

interface Version {
  readonly id: string
  readonly definition: FormDefinition
}
interface Submitted {
  readonly id: string
  readonly versionId: string
  readonly answers: Answers
  readonly hidden: readonly Slot[]
  readonly scores: { readonly [computedId: string]: number | string | boolean | null }
  readonly total: number | null
}

/**
 * After a publication: gives the fields that have just become searchable their rows, in every form submitted before.
 * Does nothing when none has.
 */
export const backfill = async (ctx: RequestContext, formId: string): Promise<void> => {
  await ctx.em.flush()
  const versions = await versionsOf(ctx, formId)
  const latest = versions.at(-1)
  if (latest === undefined) return
  const before = new Set(versions.slice(0, -1).flatMap(searchableIn))
  const fresh = new Set(searchableIn(latest).filter((id) => !before.has(id)))
  if (fresh.size > 0) await reindex(ctx, formId, versions, (id) => fresh.has(id))
}

/** Writes the whole search index of a form again from the submitted answers. */
export const rebuildAnswerIndex = async (ctx: RequestContext, formId: string): Promise<void> => {
  await ctx.em.flush()
  await ctx.em.execute('delete from answer_index where plie_id = ?::uuid and form_id = ?::uuid', [plieOf(ctx), formId])
  const versions = await versionsOf(ctx, formId)
  const searchable = new Set(versions.flatMap(searchableIn))
  await reindex(ctx, formId, versions, (id) => searchable.has(id))
}

const searchableIn = ({ definition }: Version): Id[] => [
  ...fieldsOf(definition).flatMap(({ id, searchable }) => (searchable === true ? [id] : [])),
  ...groupsOf(definition).flatMap(({ id, items }) =>
    items.some((item) => item.t === 'field' && item.searchable === true) ? [id] : [],
  ),
]

const versionsOf = (ctx: RequestContext, formId: string): Promise<Version[]> =>
  ctx.em.execute<Version[]>(
    'select id, definition from form_version where plie_id = ?::uuid and form_id = ?::uuid order by number',
    [plieOf(ctx), formId],
  )

/** Batch by batch in the order of ids, so that memory stays flat. Rows already there are left alone. */
const reindex = async (
  ctx: RequestContext,
  formId: string,
  versions: readonly Version[],
  wanted: (id: Id) => boolean,
): Promise<void> => {
  const forms = new Map(versions.map(({ id, definition }) => [id, definition]))
  for (let after: string | null = '00000000-0000-0000-0000-000000000000'; after !== null; ) {
    const batch: Submitted[] = await ctx.em.execute<Submitted[]>(
      `select id, form_version_id as "versionId", answers, hidden, scores, total from submission
       where plie_id = ?::uuid and form_id = ?::uuid and status = 'SUBMITTED' and id > ?::uuid order by id limit ${BATCH}`,
      [plieOf(ctx), formId, after],
    )
    const rows = batch.flatMap(({ id, versionId, hidden, ...kept }) => {
      const form = forms.get(versionId)
      const inactive = new Set(hidden)
      return form === undefined
        ? []
        : indexRows({ submissionId: id, form, ...kept }, { searchable: wanted, active: (slot) => !inactive.has(slot) })
    })
    await insertRows(ctx, formId, rows)
    after = batch.length < BATCH ? null : (batch.at(-1)?.id ?? null)
  }
}
