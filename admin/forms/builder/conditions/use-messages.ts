import { useDeferredValue, useMemo } from 'react'
import {
  describeFinding,
  type FormDefinition,
  findingsWhileWriting,
  type Id,
  issueMessage,
  type Locale,
} from '../../../../schema/index.ts'
import type { Message } from './ExpressionScope.tsx'
import { type Draft, nodeAt, toExpr } from './model/draft.ts'
import type { Checked } from './model/problems.ts'

interface Written {
  form: FormDefinition
  draft: Draft
  checked: Checked
  owner: Id
  group: Id | undefined
  locale: Locale
  /** A yes or no: it may contradict itself, or say nothing. */
  condition: boolean
}

/** Everything to say about an expression being written, by node: mistakes at once, contradictions as soon as they are worked out. */
export function useMessages(written: Written): ReadonlyMap<string, readonly Message[]> {
  const { form, draft, checked, owner, group, locale, condition } = written
  // Trying every answer takes a moment: typing does not wait for it.
  const settled = useDeferredValue(draft)
  const findings = useMemo(() => {
    const expr = condition ? toExpr(settled) : null
    return expr === null ? [] : findingsWhileWriting(form, expr, owner, group)
  }, [form, settled, owner, group, condition])

  return useMemo(() => {
    const messages = new Map<string, Message[]>()
    const add = (key: string, message: Message) => messages.set(key, [...(messages.get(key) ?? []), message])
    for (const [key, issues] of checked.issues) {
      for (const issue of issues) add(key, { severity: 'error', text: issueMessage(issue, locale) })
    }
    if (checked.expr === null) return messages
    for (const finding of findings) {
      const severity = finding.severity === 'warning' ? 'warning' : 'info'
      add(nodeAt(settled, finding.path).key, { severity, text: describeFinding(finding, locale) })
    }
    return messages
  }, [checked, findings, settled, locale])
}
