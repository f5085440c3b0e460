import { useCallback, useMemo, useRef, useState } from 'react'
import { type FormDefinition, findItem, type Id } from '../../../../schema/index.ts'
import type { Draft } from '../conditions/model/draft.ts'
import type { Builder, RunCommand } from './builder-context.ts'
import { type History, redo, run as runCommand, startHistory, undo } from './history.ts'

/** The builder's whole state: list of edits, choice in the outline, conditions being written. */
export function useBuilderState(initial: FormDefinition, published: FormDefinition | null): Builder {
  const [history, setHistory] = useState(() => startHistory(initial))
  const [chosen, select] = useState<Id | null>(() => initial.items[0]?.id ?? null)
  const [pending, setPendingMap] = useState<ReadonlyMap<string, Draft>>(() => new Map())

  // Commands draw fresh ids, so each must run once, on the latest form: not inside a state updater, which may run twice.
  const latest = useRef(history)
  const advance = useCallback((next: History) => {
    latest.current = next
    setHistory(next)
  }, [])
  const run: RunCommand = useCallback(
    (name, args, merge) => {
      const told = typeof args === 'function' ? args(latest.current.present) : args
      const done = runCommand(latest.current, { name, args: told }, { merge: merge ?? null, at: new Date() })
      if (done.history !== latest.current) advance(done.history)
      return done.issues
    },
    [advance],
  )
  const back = useCallback(() => advance(undo(latest.current)), [advance])
  const again = useCallback(() => advance(redo(latest.current)), [advance])

  const setPending = useCallback((key: string, draft: Draft | null) => {
    setPendingMap((current) => {
      const next = new Map(current)
      if (draft === null) next.delete(key)
      else next.set(key, draft)
      return next
    })
  }, [])

  const form = history.present
  // The chosen item may have been removed, or brought back by an undo: never point at nothing.
  const selected = chosen !== null && findItem(form, chosen) ? chosen : null

  return useMemo(
    () => ({
      form,
      published,
      selected,
      select,
      run,
      undo: back,
      redo: again,
      undoable: history.past.at(-1) ?? null,
      redoable: history.future[0] ?? null,
      history,
      pending,
      setPending,
    }),
    [form, published, selected, run, back, again, history, pending, setPending],
  )
}
