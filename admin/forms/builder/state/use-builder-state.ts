import { useCallback, useMemo, useRef, useState } from 'react'
import { type FormDefinition, type Id, indexOf } from '../../../../schema/index.ts'
import type { Draft } from '../conditions/model/draft.ts'
import type { Builder, RunCommand } from './builder-context.ts'
import { type History, run as runCommand, startHistory, walked } from './history.ts'

/** The builder's whole state: list of edits, choice in the outline, conditions being written. */
export function useBuilderState(initial: FormDefinition, published: FormDefinition | null): Builder {
  const [history, setHistory] = useState(() => startHistory(initial))
  const [selection, setSelection] = useState<Selection>(() => only(initial.items[0]?.id ?? null))
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
  const walk = useCallback(
    (steps: number) => {
      advance(walked(latest.current, steps))
      return latest.current.present
    },
    [advance],
  )
  const back = useCallback(() => void walk(-1), [walk])
  const again = useCallback(() => void walk(1), [walk])
  const select = useCallback((id: Id | null) => setSelection(only(id)), [])
  const choose = useCallback((ids: ReadonlySet<Id>, primary: Id) => setSelection({ primary, ids }), [])

  const setPending = useCallback((key: string, draft: Draft | null) => {
    setPendingMap((current) => {
      const next = new Map(current)
      if (draft === null) next.delete(key)
      else next.set(key, draft)
      return next
    })
  }, [])

  const form = history.present
  // What was chosen may have been removed, or brought back by an undo: never point at nothing.
  const { byId } = indexOf(form)
  const selected = selection.primary !== null && byId.has(selection.primary) ? selection.primary : null
  const chosen = useMemo(() => new Set([...selection.ids].filter((id) => byId.has(id))), [selection, byId])

  return useMemo(
    () => ({
      form,
      published,
      selected,
      select,
      chosen,
      choose,
      run,
      undo: back,
      redo: again,
      walk,
      undoable: history.past.at(-1) ?? null,
      redoable: history.future[0] ?? null,
      history,
      pending,
      setPending,
    }),
    [form, published, selected, select, chosen, choose, run, walk, back, again, history, pending, setPending],
  )
}

interface Selection {
  readonly primary: Id | null
  readonly ids: ReadonlySet<Id>
}

const only = (id: Id | null): Selection => ({ primary: id, ids: new Set(id === null ? [] : [id]) })
