import { type Answers, type FormDefinition, fieldsOf, type Json, type PlainDate } from '../../../schema/index.ts'
import { fillForm } from './fill-form.ts'
import type { Random } from './random.ts'

/** Level of each obstacle of the grid, 0–4, by API name. */
export type Levels = Readonly<Record<string, number>>

const scalesOf = (form: FormDefinition) => fieldsOf(form).filter(({ type }) => type === 'scale')

/** How a person stands at entry: most obstacles slight, a few serious. */
export const firstLevels = (form: FormDefinition, random: Random): Levels =>
  Object.fromEntries(
    scalesOf(form).map(({ api }) => [
      api,
      Number(random.weighted({ '0': api === 'justice' ? 80 : 28, '1': 22, '2': 22, '3': 18, '4': 10 })),
    ]),
  )

/** How they stand later: `chance` percent of the obstacles have gone down, a few have gone up. */
export const laterLevels = (first: Levels, random: Random, chance: number): Levels =>
  Object.fromEntries(
    Object.entries(first).map(([api, level]) => {
      if (level > 0 && random.percent(chance)) return [api, random.between(0, level - 1)]
      return [api, chance > 0 && level < 4 && random.percent(5) ? level + 1 : level]
    }),
  )

/** Answers to a diagnostic grid with these levels; `before`: an earlier one of the same person, whose other answers still hold. */
export const fillDiagnostic = (
  form: FormDefinition,
  levels: Levels,
  { random, on, before = {} }: { random: Random; on: PlainDate; before?: Answers },
): Answers => {
  const given: Record<string, Json> = {}
  for (const field of fieldsOf(form)) {
    const earlier = Object.hasOwn(before, field.id) ? before[field.id]?.value : undefined
    if (field.type === 'scale') {
      const options = form.lists.find(({ id }) => id === field.list)?.options ?? []
      const option = options.find(({ score }) => score === levels[field.api])
      if (option !== undefined) given[field.api] = option.id
    } else if (earlier !== undefined && field.type !== 'date') given[field.api] = earlier
  }
  return fillForm(form, { random, on, given })
}
