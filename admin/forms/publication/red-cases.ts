import { z } from 'zod'
import type { L10n } from '../../../schema/text.ts'
import type { ReviewIssue } from './reviewed-draft.ts'

/** Something a golden case expected and did not get. */
export interface RedCase {
  id: string
  label: L10n
  expected: L10n
  actual: L10n
}

const text = z.object({ fr: z.string() }).catchall(z.string())
const params = z.object({ id: z.string(), case: text, expected: text, actual: text })

/** The golden cases of a draft that do not hold, as the server tells them. */
export const redCases = (issues: readonly ReviewIssue[]): RedCase[] =>
  issues.flatMap((issue) => {
    const read = issue.code === 'version.case-failed' ? params.safeParse(issue.params) : null
    if (!read?.success) return []
    const { id, case: label, expected, actual } = read.data
    return [{ id, label, expected, actual }]
  })
