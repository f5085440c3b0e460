import type { Issue, Slot } from '../../../schema/index.ts'

/** Where an issue about answers stands: its field or group, or its field in its row. */
export const slotOfIssue = ({ path }: Pick<Issue, 'path'>): Slot => path.map(String).join('/')

/** Said of what is still to be done: never before a submission, an empty form does not start red. */
const STILL_TO_DO: ReadonlySet<Issue['code']> = new Set([
  'answers.required',
  'answers.evidence-required',
  'answers.too-few-rows',
])

/**
 * Problems by slot. Those handed in are always shown; those found while typing only once the person has left the field.
 */
export const issuesToShow = ({
  given,
  found,
  touched,
}: {
  given: readonly Issue[]
  found: readonly Issue[]
  touched: ReadonlySet<Slot>
}): ReadonlyMap<Slot, readonly Issue[]> => {
  const shown = new Map<Slot, Issue[]>()
  const add = (issue: Issue) => {
    const slot = slotOfIssue(issue)
    const known = shown.get(slot) ?? []
    if (!known.some((other) => other.code === issue.code)) shown.set(slot, [...known, issue])
  }
  given.forEach(add)
  for (const issue of found)
    if (!STILL_TO_DO.has(issue.code) && (touched.has(slotOfIssue(issue)) || issue.severity === 'warning')) add(issue)
  return shown
}
