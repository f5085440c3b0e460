import type { FieldId, Issue } from '../../../schema/index.ts'

/**
 * Problems by field. Those handed in are always shown; those found while typing only once the person has left the field, and
 * « required » never before a submission: an empty form does not start red.
 */
export const issuesToShow = ({
  given,
  found,
  touched,
}: {
  given: readonly Issue[]
  found: readonly Issue[]
  touched: ReadonlySet<FieldId>
}): ReadonlyMap<FieldId, readonly Issue[]> => {
  const shown = new Map<FieldId, Issue[]>()
  const add = (issue: Issue) => {
    const field = String(issue.path[0] ?? '')
    const known = shown.get(field) ?? []
    if (!known.some((other) => other.code === issue.code)) shown.set(field, [...known, issue])
  }
  given.forEach(add)
  for (const issue of found)
    if (issue.code !== 'answers.required' && (touched.has(String(issue.path[0])) || issue.severity === 'warning'))
      add(issue)
  return shown
}
