import { useCallback, useMemo, useRef, useState } from 'react'
import { type FormDefinition, findItem, type Id } from '../../../../schema/index.ts'
import type { ConditionGroup } from '../conditions/condition-model.ts'
import type { Builder } from './builder-context.ts'
import { apply, type Edit, type History, redo, startHistory, undo } from './history.ts'

/** The builder's whole state: list of edits, choice in the outline, conditions being written. */
export function useBuilderState(initial: FormDefinition, published: FormDefinition | null): Builder {
  const [history, setHistory] = useState(() => startHistory(initial))
  const [chosen, select] = useState<Id | null>(() => initial.items[0]?.id ?? null)
  const [pending, setPendingMap] = useState<ReadonlyMap<string, ConditionGroup>>(() => new Map())

  // Commands draw fresh ids, so each must run once, on the latest form: not inside a state updater, which may run twice.
  const latest = useRef(history)
  const advance = useCallback((next: History) => {
    latest.current = next
    setHistory(next)
  }, [])
  const run = useCallback(
    (edit: Edit, change: (form: FormDefinition) => FormDefinition) =>
      advance(apply(latest.current, edit, change(latest.current.present))),
    [advance],
  )
  const back = useCallback(() => advance(undo(latest.current)), [advance])
  const again = useCallback(() => advance(redo(latest.current)), [advance])

  const setPending = useCallback((key: string, group: ConditionGroup | null) => {
    setPendingMap((current) => {
      const next = new Map(current)
      if (group === null) next.delete(key)
      else next.set(key, group)
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
      undoable: history.past.at(-1)?.edit.name ?? null,
      redoable: history.future[0]?.edit.name ?? null,
      pending,
      setPending,
    }),
    [form, published, selected, run, back, again, history, pending, setPending],
  )
}
