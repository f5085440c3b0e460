import type { EditName } from '../form/edits/edit-name.ts'
import { EDIT_ISSUES, EDITS, type EditArgs } from '../form/edits/edits.ts'
import type { FormDefinition } from '../form/form.ts'
import type { Issue } from '../issue.ts'
import { patchBetween } from './patch-between.ts'
import type { FormPatch } from './patch-op.ts'

/** One line of the builder's journal, plain JSON: what was done, and what takes it back (`applyPatch(form, inverse)`). */
export interface JournalEntry {
  readonly name: EditName
  readonly patch: FormPatch
  readonly inverse: FormPatch
}

export interface EditRun {
  /** The very same form when the command could not be done. */
  readonly form: FormDefinition
  /** Null when nothing changed. */
  readonly entry: JournalEntry | null
  /** Why it was not done (errors), or what it left behind (warnings). */
  readonly issues: readonly Issue[]
}

/** Runs a command of the builder by its name, and writes down how to do it again and how to take it back. */
export function runEdit<N extends EditName>(
  form: FormDefinition,
  { name, args }: { readonly name: N; readonly args: EditArgs[N] },
): EditRun {
  const issues = EDIT_ISSUES[name]?.(form, args) ?? []
  const after = EDITS[name](form, args)
  if (after === form) return { form, entry: null, issues }
  const patch = patchBetween(form, after)
  return patch.length === 0
    ? { form, entry: null, issues }
    : { form: after, entry: { name, patch, inverse: patchBetween(after, form) }, issues }
}
