import {
  FACTS,
  type FactPath,
  type FormDefinition,
  type Id,
  indexOf,
  itemsIn,
  type Locale,
  whereUsed,
} from '../../../../../schema/index.ts'
import type { Draft } from './draft.ts'

/** Where an expression stands: what it may read there. */
export interface Scope {
  readonly form: FormDefinition
  readonly locale: Locale
  /** Repeated groups whose row is at hand. */
  readonly groups: readonly Id[]
  /** Lists of the dossier whose row is at hand. */
  readonly lists: readonly FactPath[]
  /** Items and computed values it may not read: it would turn in circles. */
  readonly forbidden: ReadonlySet<Id>
}

/** Inside the condition on the rows of a list, their fields or facts can be read. */
export function insideList(scope: Scope, list: Draft | undefined): Scope {
  if (list?.t !== 'leaf') return scope
  const { expr } = list
  if ('f' in expr) return { ...scope, groups: [...scope.groups, expr.f] }
  return 'fact' in expr ? { ...scope, lists: [...scope.lists, expr.fact] } : scope
}

/** The facts of the rows at hand. */
export const rowFactsIn = (scope: Scope): ReadonlySet<FactPath> =>
  new Set(scope.lists.flatMap((path) => FACTS.get(path)?.row ?? []))

/** Conditions that look at the answer itself: is it given, does it need a proof. */
const READS_ITSELF: ReadonlySet<string> = new Set(['evidence', 'readOnly'])

/**
 * What an expression of `owner` must not read. Only what is shown and what is worked out can turn in circles: there,
 * everything that depends on the owner is left out too.
 */
export function forbiddenFor(form: FormDefinition, owner: Id, property: string): ReadonlySet<Id> {
  if (READS_ITSELF.has(property)) return new Set()
  const isComputed = form.computed.some(({ id }) => id === owner)
  if (property !== 'visible' && !isComputed) return new Set([owner])

  const ids = new Set<Id>([owner])
  for (let size = 0; size !== ids.size; ) {
    size = ids.size
    for (const { item, parents } of indexOf(form).placed) {
      if (parents.some(({ id }) => ids.has(id))) ids.add(item.id)
      if (ids.has(item.id)) for (const inside of itemsIn(item)) ids.add(inside.id)
    }
    for (const use of whereUsed(form, { ids })) {
      if (use.kind === 'visible' || use.kind === 'computed') ids.add(use.owner)
    }
  }
  return ids
}
