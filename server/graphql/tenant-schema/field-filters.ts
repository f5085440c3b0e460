import { GraphQLInputObjectType, type GraphQLInputType } from 'graphql'
import type { GraphqlNames, Id, SearchColumn } from '../../../schema/index.ts'
import { every, type Sql, sql } from '../../platform/plan/sql.ts'
import {
  type Budget,
  comparison,
  conditionsIn,
  type IndexTarget,
  indexed,
  missing,
  not,
  scalarsOf,
} from './filter-sql.ts'
import { sdl } from './i18n/index.ts'
import type { ListTypes } from './output-types.ts'
import { answeredInput, BooleanFilter, DateFilter, FloatFilter, IntFilter, listOf, TextFilter } from './shared-types.ts'
import { textCondition } from './text-condition.ts'

type FilterName = NonNullable<GraphqlNames['filter']>

/** One kind of filter: its input type and how its conditions read in SQL. */
interface FieldFilter {
  type(list: { typeName: string; types: ListTypes } | null): GraphQLInputType
  toSql(value: unknown, target: IndexTarget, budget: Budget): Sql
}

/** Columns of the search index with the type their values are cast to. */
const COLUMN_CASTS: Record<SearchColumn, string> = {
  text: 'text',
  float8: 'float8',
  int8: 'int8',
  date: 'date',
  boolean: 'boolean',
}

/** What is said of an answer as a whole: whether there is one, or why there is none. Null for the other operators. */
const presence = (operator: string, wanted: unknown, target: IndexTarget): Sql | null => {
  if (operator === 'missing') return missing(target, scalarsOf(wanted))
  if (operator !== 'answered') return null
  return wanted === true ? indexed(target, []) : not(indexed(target, []))
}

/** `answered` and `missing` speak of any row; the other conditions must be met by one and the same row. */
const sameRow =
  (condition: (operator: string, value: unknown, target: IndexTarget, budget: Budget) => Sql): FieldFilter['toSql'] =>
  (value, target, budget) => {
    const conditions = conditionsIn(value, budget)
    const others = conditions.filter(([operator]) => operator !== 'answered' && operator !== 'missing')
    return every([
      ...conditions.flatMap(([operator, wanted]) => presence(operator, wanted, target) ?? []),
      ...(others.length === 0
        ? []
        : [
            indexed(
              target,
              others.map(([operator, wanted]) => condition(operator, wanted, target, budget)),
            ),
          ]),
    ])
  }

const onColumn = (column: SearchColumn) =>
  sameRow((operator, value) => comparison(`i.${column}`, COLUMN_CASTS[column], operator, value))

const textFilter = sameRow(textCondition)

const scaleFilter: FieldFilter['toSql'] = sameRow((operator, value, _target, budget) =>
  operator === 'score'
    ? every(
        conditionsIn(value, budget).map(([inner, wanted]) =>
          inner === 'missing'
            ? sql('false')
            : inner === 'answered'
              ? sql(wanted === true ? 'i.float8 is not null' : 'i.float8 is null')
              : comparison('i.float8', 'float8', inner, wanted),
        ),
      )
    : comparison('i.text', 'text', operator, value),
)

const setFilter: FieldFilter['toSql'] = (value, target, budget) =>
  every(
    conditionsIn(value, budget).map(([operator, wanted]) => {
      const found = presence(operator, wanted, target)
      if (found !== null) return found
      const ids = scalarsOf(wanted)
      const one = (id: unknown) => indexed(target, [comparison('i.text', 'text', 'eq', id)])
      const anyOf = indexed(target, [comparison('i.text', 'text', 'in', ids)])
      if (operator === 'all') return every(ids.map(one))
      return operator === 'none' ? not(anyOf) : anyOf
    }),
  )

const enumInput = (
  suffix: string,
  fields: (types: ListTypes) => Record<string, { type: GraphQLInputType; description?: string }>,
): FieldFilter['type'] => {
  return (list) => {
    if (list === null) throw new Error('this filter needs an option list')
    return new GraphQLInputObjectType({
      name: `${list.typeName}${suffix}`,
      fields: { ...fields(list.types), ...answeredInput },
    })
  }
}
const oneOf = ({ code }: ListTypes) => ({ eq: { type: code }, in: { type: listOf(code) } })

/** Every filter the field types name. */
export const FIELD_FILTERS: Record<FilterName, FieldFilter> = {
  TextFilter: { type: () => TextFilter, toSql: textFilter },
  IntFilter: { type: () => IntFilter, toSql: onColumn('int8') },
  FloatFilter: { type: () => FloatFilter, toSql: onColumn('float8') },
  BooleanFilter: { type: () => BooleanFilter, toSql: onColumn('boolean') },
  DateFilter: { type: () => DateFilter, toSql: onColumn('date') },
  OptionFilter: { type: enumInput('Filter', oneOf), toSql: onColumn('text') },
  ScaleFilter: {
    type: enumInput('ScaleFilter', (types) => ({ ...oneOf(types), score: { type: FloatFilter } })),
    toSql: scaleFilter,
  },
  OptionsFilter: {
    type: enumInput('SetFilter', ({ code }) => ({
      any: { type: listOf(code), description: sdl.any },
      all: { type: listOf(code), description: sdl.all },
      none: { type: listOf(code), description: sdl.none },
    })),
    toSql: setFilter,
  },
}

/** A whole number worked out by the engine is indexed with the other numbers. */
export const SCORE_FILTERS = {
  decimal: FIELD_FILTERS.FloatFilter,
  integer: { type: () => IntFilter, toSql: onColumn('float8') },
  choice: FIELD_FILTERS.TextFilter,
  'yes-no': FIELD_FILTERS.BooleanFilter,
  date: FIELD_FILTERS.DateFilter,
} as const satisfies Record<string, FieldFilter>

/** Rows of the index for one or several fields of a form; `groups`: those of the repeated group they stand in. */
export const targetOf = (formId: string, ids: readonly Id[], groups?: readonly Id[]): IndexTarget => ({
  formId,
  fields: ids,
  ...(groups === undefined ? {} : { groups }),
})
