import { groupsOf, hiddenSlots, type Id, rowsIn, type Slot } from '../../schema/index.ts'
import { plieOf } from '../platform/plie-of.ts'
import type { RequestContext } from '../platform/request.ts'
import { type Indexed, indexRows, insertRows } from './index-rows.ts'

interface IndexAnswers extends Indexed {
  readonly formId: string
  /** What its evaluation showed. */
  readonly visible: ReadonlySet<Slot>
}

/**
 * Rewrites the search rows of a submitted form: its visible answers to searchable fields, its scores, its total; and keeps
 * with the submission which of its answers are inactive. Belongs in the transaction of the submission, after its flush.
 */
export const indexAnswers = async (ctx: RequestContext, asked: IndexAnswers): Promise<void> => {
  const { form, answers, visible } = asked
  const groups = groupsOf(form).filter(({ id }) => rowsIn(answers, id).length > 0 && !visible.has(id))
  const hidden = [...hiddenSlots(form, answers, visible), ...groups.map(({ id }) => id)]
  await ctx.em.execute(`update submission set hidden = string_to_array(?, ',') where id = ?::uuid`, [
    hidden.join(','),
    asked.submissionId,
  ])
  await ctx.em.execute('delete from answer_index where submission_id = ?::uuid', [asked.submissionId])
  const searchable = await searchableFields(ctx, asked.formId)
  await insertRows(
    ctx,
    asked.formId,
    indexRows(asked, { searchable: (id) => searchable.has(id), active: (slot) => visible.has(slot) }),
  )
}

const IS_SEARCHABLE = '@.t == "field" && @.searchable == true'
const SEARCHABLE_IDS = `strict $.items.** ? ((${IS_SEARCHABLE}) || (@.t == "repeat" && exists(@.items[*] ? (${IS_SEARCHABLE})))).id`

/**
 * Fields marked searchable by any published version, and the groups that hold one: a filter once given is never taken back. Waits for a publication under way,
 * which would not see this submission, nor be seen by it, and the answers would be missing from its index for ever.
 */
const searchableFields = async (ctx: RequestContext, formId: string): Promise<ReadonlySet<Id>> => {
  await ctx.em.execute('select 1 from form where plie_id = ?::uuid and id = ?::uuid for key share', [
    plieOf(ctx),
    formId,
  ])
  const rows = await ctx.em.execute<{ id: Id }[]>(
    `select distinct found #>> '{}' as id from form_version v, jsonb_path_query(v.definition, ?::jsonpath) found
     where v.plie_id = ?::uuid and v.form_id = ?::uuid`,
    [SEARCHABLE_IDS, plieOf(ctx), formId],
  )
  return new Set(rows.map(({ id }) => id))
}

export { backfill, rebuildAnswerIndex } from './backfill-answer-index.ts'
