import { type GraphQLInputFieldConfig, GraphQLInputObjectType, GraphQLList, GraphQLNonNull } from 'graphql'
import { fieldTypes } from '../../../schema/index.ts'
import { Refusal } from '../../platform/errors.ts'
import { every, type Sql, some } from '../../platform/plan/sql.ts'
import { both, type Guard, OPEN, TOTAL_SCORE } from '../../submissions/index.ts'
import { FIELD_FILTERS, SCORE_FILTERS, targetOf } from './field-filters.ts'
import { Budget, columnConditions, conditionsIn, idConditions, not, someRow } from './filter-sql.ts'
import type { ApiField, ApiGroup, FormApi } from './form-api.ts'
import { sdl } from './i18n/index.ts'
import type { ListTypes } from './output-types.ts'
import { FloatFilter, IdFilter, MomentFilter } from './shared-types.ts'

/** Names the filter keeps for itself; a field called so is filtered under its name and `_`, which no API name holds. */
const OWN_NAMES: ReadonlySet<string> = new Set(['and', 'or', 'not', 'id', 'dossierId', 'submittedAt', 'scores'])
const inputName = (api: string): string => (OWN_NAMES.has(api) ? `${api}_` : api)
const apiName = (input: string): string => (input.endsWith('_') ? input.slice(0, -1) : input)

const filterOf = (field: ApiField) => {
  const name = fieldTypes[field.kind].graphql.filter
  return name === null || !field.searchable ? null : { ...FIELD_FILTERS[name], name }
}

const deprecation = (goneSince: number | null, searchableNow: boolean): { deprecationReason?: string } => {
  if (goneSince !== null) return { deprecationReason: sdl.goneSince(goneSince) }
  return searchableNow ? {} : { deprecationReason: sdl.notSearchable }
}

/** The filter of one form: its searchable fields, its scores, and the columns every submission has. */
export const filterType = (
  form: FormApi,
  listTypesOf: (field: ApiField) => ListTypes | null,
): GraphQLInputObjectType => {
  // Two fields on one list share its filter type.
  const listFilters = new Map<string, GraphQLInputFieldConfig['type']>()
  const typeOf = (field: ApiField, filter: NonNullable<ReturnType<typeof filterOf>>) => {
    const types = listTypesOf(field)
    if (field.list === null || types === null) return filter.type(null)
    const key = `${filter.name} ${field.list.typeName}`
    const type = listFilters.get(key) ?? filter.type({ typeName: field.list.typeName, types })
    listFilters.set(key, type)
    return type
  }
  const fieldInputs = (fields: FormApi['fields']) =>
    Object.fromEntries(
      [...fields.values()].flatMap((field): [string, GraphQLInputFieldConfig][] => {
        const own = filterOf(field)
        if (own === null) return []
        const config = {
          type: typeOf(field, own),
          description: field.label.fr,
          ...deprecation(field.goneSince, field.searchableNow),
        }
        return [[inputName(field.api), config]]
      }),
    )
  const groupInput = (group: ApiGroup): [string, GraphQLInputFieldConfig] => [
    inputName(group.api),
    {
      type: new GraphQLInputObjectType({
        name: `${group.typeName}RowFilter`,
        description: sdl.rowFilter,
        fields: fieldInputs(group.fields),
      }),
      description: group.label.fr,
      ...deprecation(group.goneSince, true),
    },
  ]
  const scores = new GraphQLInputObjectType({
    name: `${form.typeName}ScoresFilter`,
    fields: {
      ...Object.fromEntries(
        [...form.scores.values()].map((score): [string, GraphQLInputFieldConfig] => [
          scoreName(score.api),
          {
            type: SCORE_FILTERS[score.type].type(null),
            description: score.label.fr,
            ...deprecation(score.goneSince, true),
          },
        ]),
      ),
      total: { type: FloatFilter, description: sdl.total },
    },
  })
  const filter: GraphQLInputObjectType = new GraphQLInputObjectType({
    name: `${form.typeName}Filter`,
    description: sdl.filter,
    fields: () => ({
      and: { type: new GraphQLList(new GraphQLNonNull(filter)) },
      or: { type: new GraphQLList(new GraphQLNonNull(filter)) },
      not: { type: filter },
      id: { type: IdFilter },
      dossierId: { type: IdFilter },
      submittedAt: { type: MomentFilter },
      scores: { type: scores },
      ...fieldInputs(form.fields),
      ...Object.fromEntries([...form.groups.values()].filter(isFiltered).map(groupInput)),
    }),
  })
  return filter
}

/** A group is a filter once one of its fields is. */
const isFiltered = ({ fields }: ApiGroup): boolean => [...fields.values()].some((field) => filterOf(field) !== null)

/** The total is a score like the others; a computed value called so gives way. */
export const scoreName = (api: string): string => (api === 'total' ? 'total_' : api)

/** A filter as SQL, and what the caller must be allowed to read for it. */
export interface Where {
  readonly sql: Sql
  readonly guard: Guard
  /** Whether it names records one by one. */
  readonly names: boolean
  /** How many conditions it holds. */
  readonly conditions: number
}

/** Translates a typed filter condition by condition; nothing of a client's object reaches SQL but values (promises F7). */
export const whereSql = (form: FormApi, where: unknown): Where => {
  const budget = new Budget()
  let guard = OPEN
  let names = false
  const walk = (value: unknown, depth: number): Sql =>
    every(conditionsIn(value, budget).map(([name, condition]) => piece(name, condition, budget.deeper(depth))))
  const piece = (name: string, condition: unknown, depth: number): Sql => {
    if (name === 'and') return every(several(condition).map((one) => walk(one, depth)))
    if (name === 'or') return some(several(condition).map((one) => walk(one, depth)))
    if (name === 'not') return not(walk(condition, depth))
    names ||= name === 'id' || name === 'dossierId'
    if (name === 'id') return idConditions('submission.id', condition, budget)
    if (name === 'dossierId') return idConditions('submission.dossier_id', condition, budget)
    if (name === 'submittedAt') return columnConditions('submission.submitted_at', 'timestamptz', condition, budget)
    if (name === 'scores')
      return every(conditionsIn(condition, budget).map(([score, inner]) => scorePiece(score, inner)))
    const group = form.groups.get(apiName(name))
    return group === undefined ? fieldPiece(form.fields, name, condition) : groupPiece(group, condition)
  }
  const fieldPiece = (fields: FormApi['fields'], name: string, condition: unknown, group?: ApiGroup): Sql => {
    const field = fields.get(apiName(name))
    const filter = field === undefined ? null : filterOf(field)
    if (field === undefined || filter === null) throw new Error(`no filter ${name}`)
    guard = both(guard, field.guard)
    return filter.toSql(condition, targetOf(form.id, field.ids, group?.ids), budget)
  }
  const groupPiece = (group: ApiGroup, condition: unknown): Sql => {
    guard = both(guard, group.guard)
    const inside = conditionsIn(condition, budget)
    return someRow(
      form.id,
      group.ids,
      inside.map(([name, inner]) => fieldPiece(group.fields, name, inner, group)),
    )
  }
  const scorePiece = (name: string, condition: unknown): Sql => {
    if (name === 'total') {
      guard = both(guard, form.totalGuard)
      return FIELD_FILTERS.FloatFilter.toSql(condition, targetOf(form.id, [TOTAL_SCORE]), budget)
    }
    const score = form.scores.get(apiName(name))
    if (score === undefined) throw new Error(`no filter on score ${name}`)
    guard = both(guard, score.guard)
    return SCORE_FILTERS[score.type].toSql(condition, targetOf(form.id, score.ids), budget)
  }
  const translated = walk(where ?? {}, 0)
  return { sql: translated, guard, names, conditions: budget.spent }
}

const several = (value: unknown): unknown[] => {
  if (Array.isArray(value)) return value
  throw new Refusal('BAD_USER_INPUT', 'input.out-of-range')
}
