import { compatibilityOf, diffForms, type FormDefinition, formHash } from '../../schema/index.ts'
import { newId } from '../platform/ids.ts'
import type { RequestContext } from '../platform/request.ts'
import { formVersions } from './form.repository.ts'

/** Adds the next version of a form. `reason`: one sentence, kept for good. */
export const addVersion = (
  ctx: RequestContext,
  formId: string,
  form: FormDefinition,
  reason: string,
  previous: { number: number; form: FormDefinition } | null,
) => {
  const changes = previous === null ? [] : diffForms(previous.form, form)
  return formVersions(ctx).add({
    id: newId(),
    formId,
    number: (previous?.number ?? 0) + 1,
    definition: form,
    hash: formHash(form),
    changes: [...changes],
    compatibility: compatibilityOf(changes),
    reason,
    publishedAt: ctx.now,
    publishedBy: ctx.actor.id,
  })
}
