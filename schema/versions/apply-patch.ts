import { patched } from '../form/edits/patch.ts'
import type { FormDefinition } from '../form/form.ts'
import type { Issue } from '../issue.ts'
import { FormDraft } from './form-draft.ts'
import { patchBetween } from './patch-between.ts'
import type { ElementOp, FormOp, FormPatch, PatchOp } from './patch-op.ts'
import { STRUCTURE } from './property-ops.ts'

/** A form after a patch. `issues`: the operations that found nothing to act on, each located by its rank in the patch. */
export interface Patched {
  readonly form: FormDefinition
  readonly issues: readonly Issue[]
}

/**
 * Applies a patch to the form it was made for, or to another one: an operation whose target is gone is left out and
 * reported, an element whose neighbour is gone goes to the end. What the patch does not name keeps its identity. The
 * form that results is as good as the patch: `parseForm` has the last word on it.
 */
export function applyPatch(form: FormDefinition, patch: FormPatch): Patched {
  if (patch.length === 0) return { form, issues: [] }
  const issues: Issue[] = []
  let head = form
  const draft = new FormDraft(form, issues)
  for (const [rank, op] of patch.entries()) {
    if (op.in === 'form') head = applyToForm(head, draft, op)
    else if (!applyToElement(draft, op)) issues.push(lost(op, rank))
  }
  const content = draft.result()
  return { form: Object.keys(content).length > 0 ? { ...head, ...content } : head, issues }
}

/** What takes a patch back from the form it was applied to: `applyPatch(applyPatch(before, patch), inverse)` is `before`. */
export const inverseOf = (patch: FormPatch, before: FormDefinition): FormPatch =>
  patchBetween(applyPatch(before, patch).form, before)

const lost = (op: PatchOp, rank: number): Issue => ({
  code: 'patch.target-gone',
  path: ['patch', rank],
  severity: 'error',
  params: { id: 'element' in op ? op.element.id : 'id' in op ? op.id : op.key },
})

function applyToForm(form: FormDefinition, draft: FormDraft, op: FormOp): FormDefinition {
  const next = patched(form, { [op.key]: op.do === 'set' ? op.value : undefined })
  draft.replace(op.key, next)
  return next
}

function applyToElement(draft: FormDraft, op: ElementOp): boolean {
  switch (op.do) {
    case 'insert':
      return draft.insert(op)
    case 'remove':
      return draft.sequence(op)?.remove(op.id) ?? false
    case 'move':
      return draft.sequence(op)?.move(op.id, op.in === 'items' ? op.of : null, op.after) ?? false
    case 'set':
    case 'unset':
      return (
        !STRUCTURE.has(op.key) &&
        (draft.sequence(op)?.set(op.id, op.key, op.do === 'set' ? op.value : undefined) ?? false)
      )
    default:
      return false
  }
}
