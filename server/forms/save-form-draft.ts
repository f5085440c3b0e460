import { type FormDefinition, type Issue, parseForm } from '../../schema/index.ts'
import { concerns } from '../platform/outbox/outbox.ts'
import { useCase } from '../platform/use-case.ts'
import { draftSeen, writeDraft } from './draft-changes.ts'
import { FormRejected } from './errors.ts'
import type { Form } from './form.entity.ts'
import { forms } from './form.repository.ts'

export interface SaveFormDraft {
  readonly formId: string
  readonly definition: unknown
  /** Revision that was edited; null starts a draft where there is none. */
  readonly revision: number | null
}

/** Keeps the draft of a form. A document that is no form is refused whole, with located issues. */
export const saveFormDraft = useCase('form.save-draft', async (ctx, asked: SaveFormDraft): Promise<{ id: string }> => {
  const form = await forms(ctx).lock(asked.formId)

  concerns(ctx, 'form', form.id)
  ctx.access.require('form.edit', form)

  const parsed = parseForm(asked.definition)
  if (parsed.form === null) throw new FormRejected(parsed.issues)
  const frozen = frozenIssues(form, parsed.form)
  if (frozen.length > 0) throw new FormRejected(frozen)

  const draft = await draftSeen(ctx, form.id, asked.revision)
  await writeDraft(ctx, form.id, draft, parsed.form)
  return { id: form.id }
})

/** Key and kind belong to the form, not to its drafts. */
export const frozenIssues = (form: Form, definition: FormDefinition): Issue[] => {
  const issues: Issue[] = []
  if (definition.key !== form.key) {
    issues.push({
      code: 'version.api-name-changed',
      path: ['key'],
      severity: 'error',
      params: { from: form.key, to: definition.key },
    })
  }
  if (definition.kind !== form.kind) {
    issues.push({
      code: 'version.type-changed',
      path: ['kind'],
      severity: 'error',
      params: { from: form.kind, to: definition.kind },
    })
  }
  return issues
}
