import { fieldTypes } from '../../../schema/index.ts'
import type { Measured } from '../../statistics/index.ts'
import { type Guard, TOTAL_SCORE } from '../../submissions/index.ts'
import type { FormApi } from './form-api.ts'
import { sdl } from './i18n/index.ts'
import { keyJoin } from './index-join.ts'
import { enumValueName, SCORE_PREFIX } from './order.ts'
import { scoreName } from './where.ts'

/** A number of the submitted forms that can be added up. */
export interface Summed {
  readonly label: string
  readonly goneSince: number | null
  readonly guard: Guard
  readonly measured: Measured
}

const ALIAS = 'summed'

/** Every number of a form, by the name it has in the API; the score of a scale is the number of its answer. */
export const numbersOf = (form: FormApi): Map<string, Summed> => {
  const on = (column: 'float8' | 'int8', ids: readonly string[]): Measured => ({
    value: `${ALIAS}.${column}`,
    join: keyJoin(ALIAS, form.id, ids),
  })
  return new Map([
    ...[...form.fields.values()].flatMap((field): [string, Summed][] => {
      const column = fieldTypes[field.kind].searchIndex
      if (!field.searchable || (column !== 'float8' && column !== 'int8')) return []
      return [[enumValueName(field.api), { ...field, label: field.label.fr, measured: on(column, field.ids) }]]
    }),
    ...[...form.scores.values()]
      .filter(({ type }) => type === 'decimal' || type === 'integer')
      .map((score): [string, Summed] => [
        `${SCORE_PREFIX}${scoreName(score.api)}`,
        { ...score, label: score.label.fr, measured: on('float8', score.ids) },
      ]),
    [
      `${SCORE_PREFIX}total`,
      { label: sdl.total, goneSince: null, guard: form.totalGuard, measured: on('float8', [TOTAL_SCORE]) },
    ],
  ])
}
