import {
  type FormDefinition,
  fieldTypes,
  indexOf,
  type MigrationEntry,
  type Option,
  type OptionId,
  proposedMap,
} from '../../schema/index.ts'

/** Options an answer may hold, those it may go on with, and which is proposed for which. */
export interface Mapping {
  readonly options: readonly Option[]
  readonly targets: readonly Option[]
  readonly proposed: { readonly [from: OptionId]: OptionId | null }
}

/** What « option by option » would be for an entry of a plan; null when one of the two sides has no options. */
export const mappingOf = (
  entry: MigrationEntry,
  { from, to }: { from: FormDefinition; to: FormDefinition },
): Mapping | null => {
  const [before, after] = [indexOf(from), indexOf(to)]
  const was = before.fields.get(entry.field)
  const now = after.fields.get(entry.into ?? entry.field)
  if (!entry.choices.includes('map') || !was || !now || !fieldTypes[was.type].list || !fieldTypes[now.type].list)
    return null
  const targets = after.optionsOf(now).filter(({ archived }) => !archived)
  const offered = new Set(targets.map(({ id }) => id))
  const all = before.optionsOf(was)
  const options =
    entry.change === 'options-gone' ? all.filter(({ id, archived }) => !archived && !offered.has(id)) : all
  return {
    options,
    targets,
    proposed: { ...proposedMap(options, targets), ...(entry.action.do === 'map' ? entry.action.options : {}) },
  }
}
