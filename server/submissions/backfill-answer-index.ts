import {
  type Answers,
  type FormDefinition,
  fieldsOf,
  groupsOf,
  type Id,
  indexOf,
  type Slot,
} from '../../schema/index.ts'
import { plieOf } from '../platform/plie-of.ts'
import type { RequestContext } from '../platform/request.ts'
import { indexRows, insertRows } from './index-rows.ts'
import { prepareSearch } from './search-preparation.repository.ts'

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
 * After a publication: gives the fields that have just become searchable their rows, in every form submitted before. A few forms are
 * copied at once; many, in the background, and until then the field is no filter, rather than a filter that finds a part. Does nothing when no
 * field has answers already. True: something waits.
 */
export const backfill = async (ctx: RequestContext, formId: string): Promise<boolean> => {
  await ctx.em.flush()
  const versions = await versionsOf(ctx, formId)
  const latest = versions.at(-1)
  if (latest === undefined) return false
  const earlier = versions.slice(0, -1)
  const before = new Set(earlier.flatMap(searchableIn))
  const fresh = searchableIn(latest).filter((id) => !before.has(id) && earlier.some((one) => isIn(one, id)))
  if (fresh.length === 0) return false
  const total = await countSubmitted(ctx, formId)
  const waits = total > BATCH && !fresh.some((id) => isFilterAlready(versions, id))
  if (waits) await prepareSearch(ctx, formId, fresh, total)
  else await reindex(ctx, formId, versions, (id) => fresh.includes(id))
  return waits
}

const isIn = ({ definition }: Version, id: Id): boolean => {
  const { fields, groups } = indexOf(definition)
  return fields.has(id) || groups.has(id)
}

/** Another field of this name is a filter: it cannot stop being one while this one is copied. */
const isFilterAlready = (versions: readonly Version[], id: Id): boolean => {
  const apiOf = ({ definition }: Version): string | undefined => {
    const { fields, groups } = indexOf(definition)
    return (fields.get(id) ?? groups.get(id))?.api
  }
  const names = new Set(versions.map(apiOf))
  return versions.some(({ definition }) =>
    fieldsOf(definition).some((field) => field.id !== id && field.searchable === true && names.has(field.api)),
  )
}

const countSubmitted = async (ctx: RequestContext, formId: string): Promise<number> => {
  const [row] = await ctx.em.execute<{ n: number }[]>(
    `select count(*)::int as n from submission where plie_id = ?::uuid and form_id = ?::uuid and status = 'SUBMITTED'`,
    [plieOf(ctx), formId],
  )
  return row?.n ?? 0
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

export const versionsOf = (ctx: RequestContext, formId: string): Promise<Version[]> =>
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
  let after: string | null = null
  do after = (await copyBatch(ctx, { formId, versions, wanted, after })).last
  while (after !== null)
}

interface Batch {
  readonly formId: string
  readonly versions: readonly Version[]
  readonly wanted: (id: Id) => boolean
  /** Null: from the first. */
  readonly after: string | null
}

const FIRST = '00000000-0000-0000-0000-000000000000'

/** Copies the next forms submitted. `last`: where to go on, null when there are no more. */
export const copyBatch = async (
  ctx: RequestContext,
  { formId, versions, wanted, after }: Batch,
): Promise<{ copied: number; last: string | null }> => {
  const forms = new Map(versions.map(({ id, definition }) => [id, definition]))
  const batch = await ctx.em.execute<Submitted[]>(
    `select id, form_version_id as "versionId", answers, hidden, scores, total from submission
     where plie_id = ?::uuid and form_id = ?::uuid and status = 'SUBMITTED' and id > ?::uuid order by id limit ${BATCH}`,
    [plieOf(ctx), formId, after ?? FIRST],
  )
  const rows = batch.flatMap(({ id, versionId, hidden, ...kept }) => {
    const form = forms.get(versionId)
    const inactive = new Set(hidden)
    return form === undefined
      ? []
      : indexRows({ submissionId: id, form, ...kept }, { searchable: wanted, active: (slot) => !inactive.has(slot) })
  })
  await insertRows(ctx, formId, rows)
  return { copied: batch.length, last: batch.length < BATCH ? null : (batch.at(-1)?.id ?? null) }
}
