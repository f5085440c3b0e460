import { useCallback, useMemo, useState } from 'react'
import {
  type Answer,
  type Answers,
  checkAnswers,
  evaluate,
  type FormDefinition,
  type Id,
  type Issue,
  keepAnswers,
  NO_FACTS,
  shownAnswers,
} from '../../schema/index.ts'
import { localToday } from '../shared/format-date.ts'
import { changedDraft, type DeviceDraft, emptyDraft } from './device-draft.ts'

/** The answers being typed: kept on the device at each change, taken up again where they were left. */
export const useSheet = (sheet: FormDefinition, device: DeviceDraft) => {
  const [found] = useState(() => device.read())
  const [draft, setDraft] = useState(() => found ?? emptyDraft())
  const [kept, setKept] = useState(true)
  const [today] = useState(localToday)
  // The PLIE may have published since: what its sheet no longer asks is left out.
  const answers = useMemo(() => keepAnswers(sheet, draft.answers, () => true), [sheet, draft.answers])

  const change = useCallback(
    (id: Id, answer: Answer | null) =>
      setDraft((before) => {
        const { [id]: _, ...others } = before.answers
        const next = changedDraft(answer === null ? others : { ...others, [id]: answer })
        setKept(device.write(next))
        return next
      }),
    [device],
  )
  const erase = useCallback(() => {
    device.erase()
    setDraft(emptyDraft())
  }, [device])
  return {
    answers,
    today,
    key: draft.key,
    kept,
    restored: found !== null && Object.keys(found.answers).length > 0,
    isEmpty: Object.keys(draft.answers).length === 0,
    change,
    erase,
    renew: useCallback(() => setDraft((before) => changedDraft(before.answers)), []),
  }
}

/** What would be sent, and what still stands in the way: the server's own checks, made before it is asked. */
export const readyToSend = (
  sheet: FormDefinition,
  answers: Answers,
  today: string,
): { answers: Answers; issues: readonly Issue[] } => {
  const checked = checkAnswers(sheet, answers)
  const { visible, issues } = evaluate(sheet, checked.answers, { facts: NO_FACTS, today, author: 'prescriber' })
  return {
    answers: shownAnswers(sheet, checked.answers, visible),
    issues: withoutDoubles([...checked.issues, ...issues]).filter(({ severity }) => severity === 'error'),
  }
}

/** A half-typed answer is wrong, and missing too: the first reason is the one to mend. */
const withoutDoubles = (issues: readonly Issue[]): Issue[] => {
  const told = new Set<string>()
  return issues.filter(({ path }) => {
    const place = path.join('/')
    return told.has(place) ? false : told.add(place)
  })
}
