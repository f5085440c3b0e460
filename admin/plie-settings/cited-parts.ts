import { citedShape, listOf, objectOf, typedLabel, typedNumber } from './cited.ts'
import type { SettingSection } from './setting-section.ts'

/** How one value of a part is shown and sent. */
export interface PartShape {
  readonly read: (value: unknown) => unknown
  /** Null where nothing is left of it. */
  readonly write: (typed: unknown) => unknown
}

/** Several values, each with where it is written: they stand under `value.<name>.value` and `value.<name>.source`. */
export const citedParts = (shapes: Readonly<Record<string, PartShape>>): Pick<SettingSection, 'read' | 'write'> => {
  const each = (json: unknown, of: (shape: PartShape, value: unknown) => unknown) =>
    Object.fromEntries(
      Object.entries(shapes).map(([name, shape]) => {
        const { value, source } = citedShape.parse(objectOf(json)[name])
        return [name, { value: of(shape, value), source }]
      }),
    )
  return {
    read: (json) => each(json, ({ read }, value) => (value === null ? null : read(value))),
    write: (typed) => each(typed, ({ write }, value) => write(value)),
  }
}

const asItIs = (value: unknown) => value
/** What was filled in; null when nothing was. */
export const filled = (values: Readonly<Record<string, unknown>>): Record<string, unknown> | null => {
  const kept = Object.entries(values).filter(([, value]) => value !== null && value !== undefined && value !== '')
  return kept.length === 0 ? null : Object.fromEntries(kept)
}
const orNull = <One>(list: readonly One[]) => (list.length === 0 ? null : list)

export const numberPart: PartShape = { read: asItIs, write: typedNumber }
/** Said, or silent. */
export const flagPart: PartShape = { read: (value) => value === true, write: (typed) => (typed === true ? true : null) }
export const choicesPart: PartShape = {
  read: asItIs,
  write: (typed) => orNull(Array.isArray(typed) ? typed : []),
}
export const labelsPart: PartShape = { read: asItIs, write: (typed) => orNull(listOf(typed).map(typedLabel)) }
/** 0–1 for the server, percents for people. */
export const sharePart: PartShape = {
  read: (value) => (typeof value === 'number' ? Math.round(value * 1_000) / 10 : null),
  write: (typed) => {
    const percents = typedNumber(typed)
    return percents === null ? null : percents / 100
  },
}
export const typedRange = (typed: unknown) => {
  const { min, max, target } = objectOf(typed)
  return filled({ min: typedNumber(min), target: typedNumber(target), max: typedNumber(max) })
}
export const rangePart: PartShape = { read: asItIs, write: typedRange }
/** Lines of a list, each written by itself. */
export const linesPart = (write: (line: Record<string, unknown>) => unknown): PartShape => ({
  read: asItIs,
  write: (typed) => orNull(listOf(typed).map(write)),
})
