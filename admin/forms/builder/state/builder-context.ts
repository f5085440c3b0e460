import { createContext, useContext } from 'react'
import type { EditArgs, EditName, FormDefinition, Id, Issue } from '../../../../schema/index.ts'
import type { Draft } from '../conditions/model/draft.ts'
import type { History, Step } from './history.ts'

/** Runs a command by its name. A function of the form is told the latest one. Gives why it was not done, or what it leaves behind. */
export type RunCommand = <N extends EditName>(
  name: N,
  args: EditArgs[N] | ((form: FormDefinition) => EditArgs[N]),
  /** Commands carrying the same key in a row (typing in one input) are undone together. */
  merge?: string,
) => readonly Issue[]

export interface Builder {
  form: FormDefinition
  /** The version in force, null while the form was never published. What it holds keeps its name and type. */
  published: FormDefinition | null
  /** The item chosen in the outline; null is the form itself. */
  selected: Id | null
  select(id: Id | null): void
  /** Every item chosen, `selected` among them: what copies, moves and removals act on. */
  chosen: ReadonlySet<Id>
  /** Chooses several items; `primary` is the one whose settings are shown. */
  choose(ids: ReadonlySet<Id>, primary: Id): void
  run: RunCommand
  undo(): void
  redo(): void
  /** Walks back (negative) or forward through what was done, several steps at once. Gives the form walked to. */
  walk(steps: number): FormDefinition
  /** The step that `undo` / `redo` would take back or do again. */
  undoable: Step | null
  redoable: Step | null
  /** Everything done since the builder was opened. */
  history: History
  /** Conditions begun and not complete enough to be applied, by `<owner id>.<property>`: leaving an item loses nothing. */
  pending: ReadonlyMap<string, Draft>
  setPending(key: string, draft: Draft | null): void
}

const BuilderContext = createContext<Builder | null>(null)
export const BuilderProvider = BuilderContext.Provider

/** The builder around this component. @throws outside of a `BuilderProvider`. */
export function useBuilder(): Builder {
  const builder = useContext(BuilderContext)
  if (builder === null) throw new Error('useBuilder needs a BuilderProvider above it')
  return builder
}
