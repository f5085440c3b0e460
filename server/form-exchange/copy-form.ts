import { notFound } from '../platform/errors.ts'
import { concerns } from '../platform/outbox/outbox.ts'
import { useCase } from '../platform/use-case.ts'
import { formAsItStands } from './form-as-it-stands.ts'
import { importForm } from './import-form.ts'

export interface CopyForm {
  readonly formId: string
  readonly title: string
  readonly idempotencyKey: string
}

/** Creates a form from another of the PLIE: its draft, or its version in force. Ids are the form's own business: they stay. */
export const copyForm = useCase(
  'form.copy',
  async (ctx, { formId, title, idempotencyKey }: CopyForm): Promise<{ id: string }> => {
    ctx.access.require('form.edit')
    const original = await formAsItStands(ctx, formId)
    if (original === null) throw notFound()
    const { basedOn: _, ...definition } = original.form
    const copy = await importForm(ctx, { definition, title, idempotencyKey })
    concerns(ctx, 'form', copy.id)
    return copy
  },
  { idempotent: true },
)
