import { z } from 'zod'
import { parseForm } from '../../schema/index.ts'
import { FormRejected, forms, freeKey, startDraft } from '../forms/index.ts'
import { newId } from '../platform/ids.ts'
import { concerns } from '../platform/outbox/outbox.ts'
import { line, parseInput } from '../platform/parse-input.ts'
import { useCase } from '../platform/use-case.ts'

export interface ImportForm {
  readonly definition: unknown
  readonly title: string
  readonly idempotencyKey: string
}

const input = z.object({ title: line(200) })

/**
 * Creates a form from a document `plie.form/1`, as its first draft: ids, conditions and golden cases as they are, a key of this PLIE.
 * @throws FormRejected with every issue, located.
 */
export const importForm = useCase(
  'form.import',
  async (ctx, asked: ImportForm): Promise<{ id: string }> => {
    ctx.access.require('form.edit')

    const { title } = parseInput(input, asked)
    const parsed = parseForm(asked.definition)
    if (parsed.form === null) throw new FormRejected(parsed.issues)

    const key = freeKey(title, await forms(ctx).keys())
    const definition = { ...parsed.form, key, title: { ...parsed.form.title, fr: title } }
    const form = await forms(ctx).add({
      id: newId(),
      key,
      kind: definition.kind,
      title: definition.title,
      createdAt: ctx.now,
    })
    await startDraft(ctx, form.id, definition)

    concerns(ctx, 'form', form.id)
    return { id: form.id }
  },
  { idempotent: true },
)
