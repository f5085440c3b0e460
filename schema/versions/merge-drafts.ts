import { apiNamesOf, freeApiName } from '../form/edits/free-api-name.ts'
import { updateComputed } from '../form/edits/update-computed.ts'
import { updateItem } from '../form/edits/update-item.ts'
import { updateOption } from '../form/edits/update-option.ts'
import { enumName } from '../form/enum-name.ts'
import type { FormDefinition, Option } from '../form/form.ts'
import { fieldsOf, groupsOf } from '../form/items.ts'
import type { Id, ListId, OptionId } from '../rules/expression.ts'
import type { ElementKey } from './element-key.ts'
import { same } from './make-change.ts'
import { type Incoming, takeIncoming, type UpstreamComparison } from './three-way.ts'

export interface DraftMerge {
  readonly form: FormDefinition
  /** What was wanted and is left all the same: it would not hold without something that is not wanted. */
  readonly leftOut: readonly Incoming[]
}

/**
 * Two drafts of one form made one: mine, with what is wanted of theirs. What is not wanted is never taken, even where
 * something wanted needs it. Where both sides gave something new the same name, mine gets another: two people who each
 * add « Nouveau champ » must not be stopped by it.
 * @param base the draft both started from.
 */
export function mergeDrafts(
  { base, mine }: { readonly base: FormDefinition; readonly mine: FormDefinition },
  comparison: UpstreamComparison,
  wanted: ReadonlySet<ElementKey>,
): DraftMerge {
  const refused = refusedBy(comparison.incoming, wanted)
  const taken = comparison.incoming.filter(({ key }) => !refused.has(key)).map(({ key }) => key)
  const merged = withFreeNames(takeIncoming(mine, comparison, taken), comparison.theirs)
  return {
    form: withOrigin(merged, base, comparison.theirs),
    leftOut: comparison.incoming.filter(({ key }) => wanted.has(key) && refused.has(key)),
  }
}

/** Whether theirs holds nothing that mine does not: saving mine over it loses nothing of theirs. */
export const holdsAll = (comparison: UpstreamComparison, base: FormDefinition): boolean =>
  comparison.incoming.length === 0 && same(base.basedOn, comparison.theirs.basedOn)

/** What is not wanted, and all that needs it. */
function refusedBy(incoming: readonly Incoming[], wanted: ReadonlySet<ElementKey>): ReadonlySet<ElementKey> {
  const refused = new Set(incoming.filter(({ key }) => !wanted.has(key)).map(({ key }) => key))
  let known = -1
  while (known !== refused.size) {
    known = refused.size
    for (const { key, needs } of incoming) if (needs.some((one) => refused.has(one))) refused.add(key)
  }
  return refused
}

/** The origin is no change of an element: the side that changed it has it. */
function withOrigin(form: FormDefinition, base: FormDefinition, theirs: FormDefinition): FormDefinition {
  if (!same(form.basedOn, base.basedOn) || same(form.basedOn, theirs.basedOn)) return form
  const { basedOn: _, ...rest } = form
  return theirs.basedOn === undefined ? rest : { ...rest, basedOn: theirs.basedOn }
}

interface Named {
  readonly id: Id
  readonly name: string
}

/** Those whose name something else bears too, but for the ones the other side knows by that very name. */
function renamable(all: readonly Named[], theirs: readonly Named[]): ReadonlySet<Id> {
  const known = new Map(theirs.map(({ id, name }) => [id, name]))
  const times = new Map<string, number>()
  for (const { name } of all) times.set(name, (times.get(name) ?? 0) + 1)
  return new Set(all.flatMap(({ id, name }) => ((times.get(name) ?? 0) > 1 && known.get(id) !== name ? [id] : [])))
}

const namesOf = (form: FormDefinition): Named[] =>
  [...fieldsOf(form), ...groupsOf(form), ...form.computed].map(({ id, api }) => ({ id, name: api }))
const codesOf = (options: readonly Option[]): Named[] => options.map(({ id, code }) => ({ id, name: enumName(code) }))

function withFreeNames(merged: FormDefinition, theirs: FormDefinition): FormDefinition {
  const again = renamable(namesOf(merged), namesOf(theirs))
  let form = merged
  for (const { id, label } of [...fieldsOf(merged), ...groupsOf(merged)]) {
    if (again.has(id)) form = updateItem(form, { id, patch: { api: freeApiName(label, apiNamesOf(form)) } })
  }
  for (const { id, label } of merged.computed) {
    if (again.has(id)) form = updateComputed(form, { id, patch: { api: freeApiName(label, apiNamesOf(form)) } })
  }
  for (const { id, options } of merged.lists) {
    const others = theirs.lists.find((list) => list.id === id)?.options ?? []
    form = withFreeCodes(form, id, renamable(codesOf(options), codesOf(others)))
  }
  return form
}

function withFreeCodes(merged: FormDefinition, list: ListId, again: ReadonlySet<OptionId>): FormDefinition {
  const options = merged.lists.find(({ id }) => id === list)?.options ?? []
  const taken = new Set(options.map(({ code }) => enumName(code)))
  let form = merged
  for (const { id, code } of options) {
    if (!again.has(id)) continue
    let n = 2
    while (taken.has(enumName(`${code}${n}`))) n += 1
    taken.add(enumName(`${code}${n}`))
    form = updateOption(form, { list, id, patch: { code: `${code}${n}` } })
  }
  return form
}
