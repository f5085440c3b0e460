import { GraphQLInputObjectType, type GraphQLInputType } from 'graphql'
import type { GraphqlNames, Id, SearchColumn } from '../../../schema/index.ts'
import { every, type Sql, some, sql } from '../../platform/plan/sql.ts'
import { ROW_STRIDE } from '../../submissions/index.ts'
import { type Budget, comparison, conditionsIn, type IndexTarget, indexed, not, scalarsOf } from './filter-sql.ts'
import { sdl } from './i18n/index.ts'
import type { ListTypes } from './output-types.ts'
import { answeredInput, BooleanFilter, DateFilter, FloatFilter, IntFilter, listOf, TextFilter } from './shared-types.ts'

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

/** `answered` speaks of any row; the other conditions must be met by one and the same row. */
const sameRow =
  (condition: (operator: string, value: unknown, target: IndexTarget, budget: Budget) => Sql): FieldFilter['toSql'] =>
  (value, target, budget) => {
    const conditions = conditionsIn(value, budget)
    const answered = conditions.filter(([operator]) => operator === 'answered')
    const others = conditions.filter(([operator]) => operator !== 'answered')
    return every([
      ...answered.map(([, wanted]) => (wanted === true ? indexed(target, []) : not(indexed(target, [])))),
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

/** What the index keeps of a text; a longer one is looked up again in the answer itself. */
const INDEXED_TEXT = 200

const textEquals = (value: string, target: IndexTarget): Sql => {
  const beginning = sql('i.text = ?::text', value.slice(0, INDEXED_TEXT).toWellFormed())
  if (value.length < INDEXED_TEXT) return beginning
  const whole = target.fields.flatMap((id) => wholeText(id, value, target.groups))
  return every([beginning, some(whole)])
}

/** The whole text of an answer, or of the answer of the row `i` stands in. */
const wholeText = (id: Id, value: string, groups: readonly Id[] | undefined): Sql[] =>
  groups === undefined
    ? [sql(`submission.answers -> ?::text ->> 'value' = ?::text`, id, value)]
    : groups.map((group) =>
        sql(
          `submission.answers -> ?::text -> 'rows' -> (i.row_no / ${ROW_STRIDE}) -> 'answers' -> ?::text ->> 'value' = ?::text`,
          group,
          id,
          value,
        ),
      )

const textFilter: FieldFilter['toSql'] = sameRow((operator, value, target) =>
  some(scalarsOf(operator === 'in' ? value : [value]).map((text) => textEquals(String(text), target))),
)

const scaleFilter: FieldFilter['toSql'] = sameRow((operator, value, _target, budget) =>
  operator === 'score'
    ? every(
        conditionsIn(value, budget).map(([inner, wanted]) =>
          inner === 'answered'
            ? sql(wanted === true ? 'i.float8 is not null' : 'i.float8 is null')
            : comparison('i.float8', 'float8', inner, wanted),
        ),
      )
    : comparison('i.text', 'text', operator, value),
)

const setFilter: FieldFilter['toSql'] = (value, target, budget) =>
  every(
    conditionsIn(value, budget).map(([operator, wanted]) => {
      if (operator === 'answered') return wanted === true ? indexed(target, []) : not(indexed(target, []))
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
