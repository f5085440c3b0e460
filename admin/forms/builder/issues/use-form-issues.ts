import { useDeferredValue, useMemo } from 'react'
import {
  type FormDefinition,
  type Id,
  type Issue,
  issueMessage,
  type Locale,
  parseForm,
  publishable,
} from '../../../../schema/index.ts'
import type { LocatedIssue } from './IssuesList.tsx'
import { placeOfIssue } from './locate-issue.ts'

/** Problems of the draft as `schema/` finds them, each with the item it is about; one sentence is told once per item. */
export function useFormIssues(form: FormDefinition, published: FormDefinition | null, locale: Locale): LocatedIssue[] {
  const latest = useDeferredValue(form)
  return useMemo(() => {
    const parsed = parseForm(latest)
    const found: readonly Issue[] =
      parsed.form === null ? parsed.issues : publishable(parsed.form, published === null ? [] : [published])
    const located = found.map((issue) => {
      const { view, id, inside } = placeOfIssue(latest, issue)
      const message = issueMessage(issue, locale)
      const at = view === 'questions' ? id : null
      return {
        key: `${view}/${id ?? ''}|${message}`,
        severity: issue.severity,
        message,
        at,
        place: { view, id },
        inside,
      }
    })
    return [...new Map(located.map((issue) => [issue.key, issue])).values()]
  }, [latest, published, locale])
}

/** How many problems each item has. */
export function countByItem(issues: readonly LocatedIssue[]): ReadonlyMap<Id, number> {
  const counts = new Map<Id, number>()
  for (const { at } of issues) if (at !== null) counts.set(at, (counts.get(at) ?? 0) + 1)
  return counts
}
