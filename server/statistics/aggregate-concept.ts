import { type FormDefinition, fieldTypes } from '../../schema/index.ts'
import { forbidden, Refusal } from '../platform/errors.ts'
import { reachSql } from '../platform/plan/reach.ts'
import { every, type Sql, sql } from '../platform/plan/sql.ts'
import { plieOf } from '../platform/plie-of.ts'
import type { RequestContext } from '../platform/request.ts'
import { useCase } from '../platform/use-case.ts'
import { both, type ConceptField, conceptFields, OPEN, permissionsOf, SUBMISSION_FROM } from '../submissions/index.ts'
import { type Counted, countCells, countRows } from './count-cells.ts'
import { countReach } from './count-reach.ts'

/** A concept, in the forms submitted between two moments, the second excluded; null: whenever. */
export interface AskedConcept {
  readonly concept: string
  readonly submittedFrom: Date | null
  readonly submittedTo: Date | null
}

/** Whether the figures of a concept are told as they are; asks for the right to have any. */
export const aggregateConcept = useCase(
  'submission.count',
  async (ctx, asked: AskedConcept): Promise<AskedConcept & { readonly exact: boolean }> => {
    const { exact } = await counted(ctx, asked)
    return { ...asked, exact }
  },
  { reads: true, audited: true },
)

/** How many submitted forms ask for the concept; null: too few to be told. */
export const countConcept = useCase(
  'submission.count',
  async (ctx, asked: AskedConcept) => countRows(ctx, (await counted(ctx, asked)).rows),
  { reads: true },
)

/** How many forms choose each meaning: that of the option where it bears one, else its code. */
export const groupConcept = useCase(
  'submission.count',
  async (ctx, asked: AskedConcept) => {
    const { rows, meanings } = await counted(ctx, asked)
    const groups = await countCells(ctx, rows, [{ value: 'meant.key', join: meaningJoin(meanings) }], null)
    return groups.map(({ keys: [key = null], ...group }) => ({
      ...group,
      keys: [{ field: asked.concept, value: key, label: key }],
    }))
  },
  { reads: true },
)

/** An answer a field may have, as it is kept, and what it means. */
interface Meaning {
  readonly version: string
  readonly field: string
  readonly answer: string | boolean
  readonly key: string
}

const counted = async (
  ctx: RequestContext,
  { concept, submittedFrom, submittedTo }: AskedConcept,
): Promise<{ rows: Counted; meanings: readonly Meaning[]; exact: boolean }> => {
  const { reach, exact } = countReach(ctx, { read: 'submission.read', count: 'submission.count' })
  if (!concept.isWellFormed() || concept.includes('\0')) throw new Refusal('BAD_USER_INPUT', 'input.bad-text')
  const { fields, definitions } = await conceptFields(ctx, [concept])
  // A row of a repeated group is no form: it is not counted as one.
  const once = fields.filter(({ group }) => group === null)
  const guards = permissionsOf(once.map(({ guard }) => guard).reduce(both, OPEN)).map((permission) => {
    const within = ctx.access.reach(permission)
    if (within.kind === 'none') throw forbidden()
    return reachSql(ctx, within)
  })
  const moments = [
    ...(submittedFrom === null ? [] : [sql('submission.submitted_at >= ?::timestamptz', submittedFrom.toISOString())]),
    ...(submittedTo === null ? [] : [sql('submission.submitted_at < ?::timestamptz', submittedTo.toISOString())]),
  ]
  const rows: Counted = {
    from: SUBMISSION_FROM,
    rows: every([asking(ctx, once), reachSql(ctx, reach), ...guards]),
    where: moments.length === 0 ? null : every(moments),
    exact,
  }
  return { rows, exact, meanings: once.flatMap((one) => meaningsOf(one, definitions.get(one.versionId))) }
}

const asking = (ctx: RequestContext, fields: readonly ConceptField[]): Sql => {
  const versions = [...new Set(fields.map(({ versionId }) => versionId))]
  return versions.length === 0
    ? sql('false')
    : sql(
        `submission.plie_id = ?::uuid and submission.status = 'SUBMITTED' and submission.form_version_id in (${versions.map(() => '?::uuid').join(', ')})`,
        plieOf(ctx),
        ...versions,
      )
}

const meaningsOf = ({ versionId, field }: ConceptField, form: FormDefinition | undefined): Meaning[] => {
  const place = { version: versionId, field: field.id }
  if (fieldTypes[field.type].searchIndex === 'boolean')
    return [true, false].map((answer) => ({ ...place, answer, key: String(answer) }))
  const options = form?.lists.find(({ id }) => id === field.list)?.options ?? []
  return options.map(({ id, code, concept }) => ({ ...place, answer: id, key: concept?.[0] ?? code }))
}

/** What each form means by its active answers; several meanings for several ticks, null for none. */
const meaningJoin = (meanings: readonly Meaning[]): Sql =>
  sql(
    `left join lateral (
       select distinct m.key from jsonb_to_recordset(?::jsonb) as m(version uuid, field text, answer jsonb, key text)
       where m.version = submission.form_version_id and m.field <> all (submission.hidden)
         and submission.answers -> m.field -> 'value' @> m.answer
     ) meant on true`,
    JSON.stringify(meanings),
  )
