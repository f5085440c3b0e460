import {
  GraphQLEnumType,
  type GraphQLEnumValueConfig,
  GraphQLInputObjectType,
  type GraphQLInputType,
  GraphQLNonNull,
} from 'graphql'
import { fieldTypes, type Id, type SearchColumn } from '../../../schema/index.ts'
import { type Guard, OPEN, TOTAL_SCORE } from '../../submissions/index.ts'
import type { FormApi } from './form-api.ts'
import { sdl } from './i18n/index.ts'
import { scoreName } from './where.ts'

/** What a list is sorted by: the moment of submission, or rows of the search index. */
export interface Sort {
  /** Names the order in cursors. */
  readonly name: string
  readonly descending: boolean
  readonly guard: Guard
  readonly index: { readonly column: 'float8' | 'int8' | 'date'; readonly fields: readonly Id[] } | null
}

const SORTABLE = { float8: 'float8', int8: 'int8', date: 'date', text: null, boolean: null } as const satisfies Record<
  SearchColumn,
  unknown
>
const SCORE_COLUMNS = { decimal: 'float8', integer: 'float8', date: 'date', choice: null, 'yes-no': null } as const

const columnOf = (form: FormApi, api: string) => {
  const field = form.fields.get(api)
  const column = field === undefined ? null : fieldTypes[field.kind].searchIndex
  return field === undefined || column === null || !field.searchable ? null : SORTABLE[column]
}

export const SCORE_PREFIX = 'scores_'
export const SUBMITTED_AT = 'submittedAt'

export const orderType = (form: FormApi, direction: GraphQLInputType): GraphQLInputObjectType => {
  const value = (name: string, label: string, goneSince: number | null): [string, GraphQLEnumValueConfig] => [
    name,
    { value: name, description: label, deprecationReason: goneSince === null ? undefined : sdl.goneSince(goneSince) },
  ]
  const fields = [...form.fields.values()].filter(({ api }) => columnOf(form, api) !== null)
  const scores = [...form.scores.values()].filter(({ type }) => SCORE_COLUMNS[type] !== null)
  const by = new GraphQLEnumType({
    name: `${form.typeName}OrderField`,
    values: Object.fromEntries([
      [SUBMITTED_AT, { value: SUBMITTED_AT }],
      ...fields.map(({ api, label, goneSince }) => value(enumValueName(api), label.fr, goneSince)),
      ...scores.map(({ api, label, goneSince }) => value(`${SCORE_PREFIX}${scoreName(api)}`, label.fr, goneSince)),
      value(`${SCORE_PREFIX}total`, sdl.total, null),
    ]),
  })
  return new GraphQLInputObjectType({
    name: `${form.typeName}Order`,
    description: sdl.order,
    fields: {
      by: { type: new GraphQLNonNull(by) },
      direction: { type: new GraphQLNonNull(direction), defaultValue: 'ASC' },
    },
  })
}

/** GraphQL keeps three names from being enum values; `_` keeps them apart from any API name. */
export const enumValueName = (api: string): string =>
  ['true', 'false', 'null', SUBMITTED_AT].includes(api) ? `${api}_` : api

/** The order asked for; without one, the latest submissions first. */
export const sortOf = (
  form: FormApi,
  order: { readonly by: string; readonly direction: string } | null | undefined,
): Sort => {
  const name = order?.by ?? SUBMITTED_AT
  const descending = order === null || order === undefined ? true : order.direction === 'DESC'
  const sort = { name: `${name} ${descending ? 'desc' : 'asc'}`, descending }
  if (name === SUBMITTED_AT) return { ...sort, guard: OPEN, index: null }
  if (name === `${SCORE_PREFIX}total`)
    return { ...sort, guard: form.totalGuard, index: { column: 'float8', fields: [TOTAL_SCORE] } }
  const api = name.endsWith('_') ? name.slice(0, -1) : name
  if (api.startsWith(SCORE_PREFIX)) {
    const score = form.scores.get(api.slice(SCORE_PREFIX.length))
    const column = score === undefined ? null : SCORE_COLUMNS[score.type]
    if (score !== undefined && column !== null)
      return { ...sort, guard: score.guard, index: { column, fields: score.ids } }
  }
  const field = form.fields.get(api)
  const column = columnOf(form, api)
  if (field === undefined || column === null) throw new Error(`no order ${name}`)
  return { ...sort, guard: field.guard, index: { column, fields: field.ids } }
}
