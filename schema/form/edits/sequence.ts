import type { Id } from '../../rules/expression.ts'
import type { FormDefinition } from '../form.ts'
import { indexOf } from '../form-index.ts'
import { type Patch, patched } from './patch.ts'

interface Identified {
  readonly id: Id
}

/** Items, computed values, rules, checks and cases share one space of ids. */
export const isTaken = (form: FormDefinition, id: Id): boolean =>
  indexOf(form).byId.has(id) ||
  [form.computed, form.rules, form.checks, form.cases].some((part) => part.some((one) => one.id === id))

/** With one more at a position, counted from 0; absent, or beyond the end: last. */
export const withOne = <T extends Identified>(all: readonly T[], one: T, position = all.length): T[] =>
  all.toSpliced(Math.max(0, position), 0, one)

/** With some properties of one changed, or taken away where undefined; the same sequence when it is not there. */
export const withChanged = <T extends Identified>(all: T[], id: Id, patch: Patch<Omit<T, 'id'>>): T[] =>
  all.some((one) => one.id === id) ? all.map((one) => (one.id === id ? patched(one, patch) : one)) : all

/** Without one; the same sequence when it is not there. */
export const withoutOne = <T extends Identified>(all: T[], id: Id): T[] =>
  all.some((one) => one.id === id) ? all.filter((one) => one.id !== id) : all

/** With one put at a position, counted from 0 without it; the same sequence when it is not there or stands there already. */
export function withMoved<T extends Identified>(all: T[], id: Id, position: number): T[] {
  const moved = all.find((one) => one.id === id)
  if (moved === undefined) return all
  const next = withOne(
    all.filter((one) => one !== moved),
    moved,
    position,
  )
  return next.every((one, i) => one === all[i]) ? all : next
}
