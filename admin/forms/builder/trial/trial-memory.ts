import { useCallback, useState } from 'react'
import { localToday } from '../../../shared/format-date.ts'
import { emptyTrial, type Trial } from './trial.ts'

/** What was being tried on each form: another view of the builder, then back, and nothing typed is lost. */
const remembered = new Map<string, Trial>()

/** The situation tried on a form, kept as long as the page lives. */
export function useTrial(formId: string): readonly [Trial, (change: (trial: Trial) => Trial) => void] {
  const [trial, setTrial] = useState(() => remembered.get(formId) ?? emptyTrial(localToday()))
  const change = useCallback(
    (next: (trial: Trial) => Trial) =>
      setTrial((current) => {
        const changed = next(current)
        remembered.set(formId, changed)
        return changed
      }),
    [formId],
  )
  return [trial, change]
}
