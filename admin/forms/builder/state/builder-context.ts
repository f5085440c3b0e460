import { createContext, useContext } from 'react'
import type { FormDefinition, Id } from '../../../../schema/index.ts'
import type { ConditionGroup } from '../conditions/condition-model.ts'
import type { Edit, EditName } from './history.ts'

export interface Builder {
  form: FormDefinition
  /** The version in force, null while the form was never published. What it holds keeps its name and type. */
  published: FormDefinition | null
  /** The item chosen in the outline; null is the form itself. */
  selected: Id | null
  select(id: Id | null): void
  /** Records one named edit. `change` is a pure command of `schema/form/edits`. */
  run(edit: Edit, change: (form: FormDefinition) => FormDefinition): void
  undo(): void
  redo(): void
  /** The edit that `undo` / `redo` would take back or do again. */
  undoable: EditName | null
  redoable: EditName | null
  /** Conditions begun and not complete enough to be applied, by `<item id>.<property>`: leaving an item loses nothing. */
  pending: ReadonlyMap<string, ConditionGroup>
  setPending(key: string, group: ConditionGroup | null): void
}

const BuilderContext = createContext<Builder | null>(null)
export const BuilderProvider = BuilderContext.Provider

/** The builder around this component. @throws outside of a `BuilderProvider`. */
export function useBuilder(): Builder {
  const builder = useContext(BuilderContext)
  if (builder === null) throw new Error('useBuilder needs a BuilderProvider above it')
  return builder
}
