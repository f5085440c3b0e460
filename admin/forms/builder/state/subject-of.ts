import {
  type FormDefinition,
  findItem,
  type Id,
  type JournalEntry,
  type L10n,
  type PatchOp,
} from '../../../../schema/index.ts'

/** How people know what a command touched, as it is called now or was called before; null when that has no name. */
export function subjectOf({ patch }: JournalEntry, now: FormDefinition, before: FormDefinition): L10n | null {
  for (const op of patch) {
    const id = idOf(op)
    if (id === null) continue
    const label =
      ('element' in op && 'label' in op.element ? op.element.label : null) ?? named(now, id) ?? named(before, id)
    if (label !== null) return label
  }
  return null
}

const idOf = (op: PatchOp): Id | null => (op.in === 'form' ? null : 'element' in op ? op.element.id : op.id)

const named = (form: FormDefinition, id: Id): L10n | null =>
  findItem(form, id)?.label ??
  [...form.lists, ...form.lists.flatMap(({ options }) => options), ...form.computed, ...form.rules, ...form.cases].find(
    (one) => one.id === id,
  )?.label ??
  form.checks.find((check) => check.id === id)?.message ??
  null
