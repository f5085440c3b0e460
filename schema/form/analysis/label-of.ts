import type { Id } from '../../rules/expression.ts'
import type { L10n } from '../../text.ts'
import type { FormDefinition } from '../form.ts'
import { indexOf } from '../form-index.ts'

/** How people know an item, a computed value, a rule, a check or a golden case; its id when the form has no such thing. */
export function labelOf(form: FormDefinition, id: Id): L10n {
  const index = indexOf(form)
  return (
    index.byId.get(id)?.item.label ??
    index.computed.get(id)?.label ??
    form.rules.find((rule) => rule.id === id)?.label ??
    form.checks.find((check) => check.id === id)?.message ??
    form.cases.find((one) => one.id === id)?.label ?? { fr: id }
  )
}
