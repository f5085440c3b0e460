import type { FormDefinition, Id } from '../../../../schema/index.ts'

const KNOWN: ReadonlySet<string> = new Set(['visible', 'required', 'readOnly', 'evidence', 'default'])

/** The sentence key that says what happens when an answer read is still missing: a third value, neither yes nor no. */
export function unansweredHelp(form: FormDefinition, owner: Id, property: string, condition: boolean): string {
  if (KNOWN.has(property)) return `conditions.unanswered.${property}`
  if (form.rules.some(({ id }) => id === owner)) return 'conditions.unanswered.rule'
  if (form.checks.some(({ id }) => id === owner)) return 'conditions.unanswered.check'
  return condition ? 'conditions.unanswered.condition' : 'conditions.unanswered.value'
}
