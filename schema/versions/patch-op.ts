import type { Check, Computed, FormDefinition, GoldenCase, Item, Option, OptionList, Rule } from '../form/form.ts'
import type { Id } from '../rules/expression.ts'

/** The sequences of a form, and what each holds. */
export interface Elements {
  items: Item
  lists: OptionList
  options: Option
  computed: Computed
  rules: Rule
  checks: Check
  cases: GoldenCase
}
export type Space = keyof Elements

/** Where an element stands: `of` is the section or group of an item (null: the form), the list of an option, else null. */
interface In<S extends Space> {
  readonly in: S
  readonly of: Id | null
}

/** Puts a new element, with what it holds, right after a sibling; null: first. */
export interface InsertOp<S extends Space = Space> extends In<S> {
  readonly do: 'insert'
  readonly after: Id | null
  readonly element: Elements[S]
}

/** Takes an element away, with what it still holds. */
export interface RemoveOp<S extends Space = Space> extends In<S> {
  readonly do: 'remove'
  readonly id: Id
}

/** Puts an element that is there already under `of`, right after a sibling; null: first. Options keep their list. */
export interface MoveOp<S extends Space = Space> extends In<S> {
  readonly do: 'move'
  readonly id: Id
  readonly after: Id | null
}

/** Gives a property its value, any JSON. `of` is the list of an option, else null: an item is known by its id alone. */
export interface SetOp<S extends Space = Space> extends In<S> {
  readonly do: 'set'
  readonly id: Id
  readonly key: string
  readonly value: unknown
}
export interface UnsetOp<S extends Space = Space> extends In<S> {
  readonly do: 'unset'
  readonly id: Id
  readonly key: string
}

type Inserts = { [S in Space]: InsertOp<S> }[Space]

/** A property of the form itself; a whole sequence when ids are used twice in it, which no form that parses does. */
export type FormOp =
  | { readonly do: 'set'; readonly in: 'form'; readonly key: keyof FormDefinition; readonly value: unknown }
  | { readonly do: 'unset'; readonly in: 'form'; readonly key: keyof FormDefinition }

export type ElementOp = Inserts | RemoveOp | MoveOp | SetOp | UnsetOp

/** One elementary change of a form, by ids, as plain JSON. */
export type PatchOp = ElementOp | FormOp

/** Changes in the order they are applied. */
export type FormPatch = readonly PatchOp[]
