import {
  type Field,
  type FormDefinition,
  fieldsOf,
  type Id,
  indexOf,
  type OptionId,
  type Permission,
} from '../../schema/index.ts'
import { every, type Sql, some, sql } from '../platform/plan/sql.ts'
import { plieOf } from '../platform/plie-of.ts'
import type { RequestContext } from '../platform/request.ts'
import { fieldGuard, type Guard, permissionsOf } from './guards.ts'

/** A field that bears a concept, in one published version. */
export interface ConceptField {
  readonly versionId: string
  readonly field: Field
  /** Repeated group it stands in. */
  readonly group: Id | null
  readonly guard: Guard
}

interface Version {
  readonly id: string
  readonly definition: FormDefinition
}

/** A parameter, as a question mark of the path would be taken for one. */
const BEARS = 'lax $.items.**.concept[*] ? (@ == $wanted)'

/** The fields that bear one of these concepts in what the PLIE has published, in one statement. */
export const conceptFields = async (
  ctx: RequestContext,
  concepts: readonly string[],
): Promise<{ fields: ConceptField[]; definitions: ReadonlyMap<string, FormDefinition> }> => {
  const bearing = some(
    concepts.map((concept) =>
      sql(`jsonb_path_exists(v.definition, ?::jsonpath, jsonb_build_object('wanted', ?::text))`, BEARS, concept),
    ),
  )
  const versions = await ctx.em.execute<Version[]>(
    `select v.id, v.definition from form_version v where v.plie_id = ?::uuid and (${bearing.text})`,
    [plieOf(ctx), ...bearing.params],
  )
  const fields = versions.flatMap(({ id, definition }) => {
    const { groupOf } = indexOf(definition)
    return fieldsOf(definition)
      .filter((field) => field.concept?.some((one) => concepts.includes(one)))
      .map((field) => ({
        versionId: id,
        field,
        group: groupOf.get(field.id)?.id ?? null,
        guard: fieldGuard(field),
      }))
  })
  return { fields, definitions: new Map(versions.map(({ id, definition }) => [id, definition])) }
}

/** Ids of the options of a field that bear one of these concepts, or one of these codes. */
export const optionsMeaning = (form: FormDefinition, field: Field, values: readonly string[]): OptionId[] =>
  form.lists
    .filter(({ id }) => id === field.list)
    .flatMap(({ options }) => options)
    .filter(({ code, concept }) => [code, ...(concept ?? [])].some((one) => values.includes(one)))
    .map(({ id }) => id)

/**
 * Whether a submission answers a field or gives a reason, on the alias `submission`; with `options`, whether it chose one of them. Hidden
 * answers are none, and a field the caller may not read is as if it had not been asked. `reach`: rows within a permission, as SQL.
 */
export const answersField = (
  { versionId, field, group, guard }: ConceptField,
  options: readonly OptionId[] | null,
  reach: (permission: Permission) => Sql,
): Sql =>
  every([
    sql('submission.form_version_id = ?::uuid', versionId),
    ...permissionsOf(guard).map(reach),
    group === null
      ? every([shown(sql('?::text', field.id)), given(sql('submission.answers'), field.id, options)])
      : inSomeRow(group, field.id, options),
  ])

const shown = (slot: Sql): Sql => sql(`${slot.text} <> all (submission.hidden)`, ...slot.params)

const inSomeRow = (group: Id, field: Id, options: readonly OptionId[] | null): Sql => {
  const slot = sql(`concat(?::text, '/', one ->> 'id', '/', ?::text)`, group, field)
  const meets = every([shown(slot), given(sql(`one -> 'answers'`), field, options)])
  const exists = sql(
    `exists (select from jsonb_path_query(submission.answers -> ?::text, 'lax $.rows[*]') one where ${meets.text})`,
    group,
    ...meets.params,
  )
  return every([shown(sql('?::text', group)), exists])
}

/** An answer of the field among `answers`; one of these options, when they are given. */
const given = (answers: Sql, field: Id, options: readonly OptionId[] | null): Sql => {
  if (options === null) return sql(`jsonb_exists(${answers.text}, ?)`, ...answers.params, field)
  if (options.length === 0) return sql('false')
  return sql(
    `coalesce(jsonb_exists_any(jsonb_path_query_array(${answers.text} -> ?::text, 'lax $.value[*]'), array[${options.map(() => '?').join(', ')}]::text[]), false)`,
    ...answers.params,
    field,
    ...options,
  )
}
