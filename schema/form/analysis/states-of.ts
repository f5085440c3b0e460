import { isPlainDate, plus } from '../../rules/calendar.ts'
import type { ValueTypeName } from '../../rules/value-type.ts'
import { choicesOf } from '../../rules/value-type.ts'
import type { State, Variable } from './variable.ts'

/** Options of a set tried in every combination; with more, nothing is claimed. */
const MAX_COMBINED = 6
/** Options of a list all tried one by one. */
const MAX_OPTIONS = 60
/** Stands for any value that is not named; no id holds this sign. */
const OTHER = '§'

/** The states that represent all those a variable can be in; null when there are too many, or no way to tell. */
export function statesOf(variable: Variable): readonly State[] | null {
  if (variable.states !== undefined) return variable.states
  const values = valuesBy[variable.type.t](variable)
  if (values === null) return null
  const states: State[] = [{}, ...[...variable.reasons].map((missing) => ({ missing }))]
  return states.concat(values)
}

type Values = (variable: Variable) => State[] | null

const texts = ({ literals }: Variable): string[] => [...literals].filter((one) => typeof one === 'string')

const option: Values = (variable) => {
  const named = texts(variable)
  const choices = choicesOf(variable.type)?.map(({ id }) => id)
  if (choices === undefined) return [...named, OTHER].map((value) => ({ value }))
  if (choices.length > MAX_OPTIONS && variable.whole) return null
  const other = choices.find((id) => !named.includes(id))
  const tried = variable.whole ? choices : choices.filter((id) => named.includes(id) || id === other)
  return tried.map((value) => ({ value }))
}

const options: Values = (variable) => {
  const known = choicesOf(variable.type)?.map(({ id }) => id)
  const named = variable.whole ? (known ?? []) : texts(variable).filter((id) => known?.includes(id) ?? true)
  if (named.length > MAX_COMBINED || (variable.whole && known === undefined)) return null
  const other = variable.whole ? undefined : known === undefined ? OTHER : known.find((id) => !named.includes(id))
  let sets: string[][] = [[]]
  for (const id of other === undefined ? named : [...named, other]) {
    sets = sets.concat(sets.map((set) => [...set, id]))
  }
  // No option chosen in a field is no answer; a fact may be known to hold none.
  return sets.filter((set) => set.length > 0 || variable.field === undefined).map((value) => ({ value }))
}

const numbers: Values = ({ literals, integer, field }) => {
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = field?.rules ?? {}
  const points = [...literals, min, max].filter((one) => typeof one === 'number').filter(Number.isFinite)
  const sorted = [...new Set(points)].sort((a, b) => a - b)
  const tried = new Set(sorted.length === 0 ? [0] : integer ? sorted.flatMap(around) : between(sorted))
  return [...tried].filter((value) => value >= min && value <= max).map((value) => ({ value }))
}

/** A point and its whole neighbours: between two points there is one of them, or nothing. */
const around = (point: number): number[] => [
  Math.ceil(point) - 1,
  Math.floor(point),
  Math.ceil(point),
  Math.floor(point) + 1,
]

const between = (points: readonly number[]): number[] =>
  points.flatMap((point, i) => {
    const next = points[i + 1]
    return [...(i === 0 ? [point - 1] : []), point, next === undefined ? point + 1 : (point + next) / 2]
  })

const dates: Values = (variable) => {
  const { from = '', to = '' } = variable.field?.rules ?? {}
  const [first, last] = [from, to].map((bound) => (isPlainDate(bound) ? bound : undefined))
  const points = [...texts(variable).filter(isPlainDate), first, last].filter((one) => one !== undefined)
  const tried =
    points.length === 0 ? ['2000-01-01'] : points.flatMap((day) => [plus(day, -1, 'd'), day, plus(day, 1, 'd')])
  return [...new Set(tried)].flatMap((value) =>
    value === undefined || (first !== undefined && value < first) || (last !== undefined && value > last)
      ? []
      : [{ value }],
  )
}

const valuesBy = {
  number: numbers,
  text: (variable) => [...texts(variable), OTHER].map((value) => ({ value })),
  date: dates,
  boolean: () => [{ value: true }, { value: false }],
  files: () => [{ value: [OTHER] }],
  option,
  options,
  rows: () => null,
  any: () => null,
} satisfies Record<ValueTypeName, Values>
