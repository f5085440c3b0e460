import { z } from 'zod'
import { blankForm, FORM_KINDS, type FormDefinition, type FormKind } from '../../schema/index.ts'
import { InvalidInput } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'
import { inputIssue } from '../platform/input-issue.ts'
import { concerns } from '../platform/outbox/outbox.ts'
import { line, parseInput } from '../platform/parse-input.ts'
import type { RequestContext } from '../platform/request.ts'
import { useCase } from '../platform/use-case.ts'
import { formDrafts, forms } from './form.repository.ts'
import { freeKey } from './form-key.ts'
import { recordOrigin } from './form-origin.repository.ts'
import { presetForms } from './preset-forms.ts'

export interface CreateForm {
  readonly kind: FormKind
  readonly title: string
  /** Key of a preset form to start from; absent: an empty form. */
  readonly preset?: string | null | undefined
  readonly idempotencyKey: string
}

const input = z.object({ kind: z.enum(FORM_KINDS), title: line(200), preset: z.string().nullish() })

/** Creates a form with its first draft; nothing is published. */
export const createForm = useCase(
  'form.create',
  async (ctx, asked: CreateForm): Promise<{ id: string }> => {
    ctx.access.require('form.edit')

    const { kind, title, preset } = parseInput(input, asked)
    const key = freeKey(title, await forms(ctx).keys())
    const definition = preset
      ? fromPreset(preset, key, title)
      : blankForm({ id: `f_${key.replaceAll('-', '_')}`, key, kind, title: { fr: title } })

    const form = await forms(ctx).add({
      id: newId(),
      key,
      kind: definition.kind,
      title: definition.title,
      createdAt: ctx.now,
    })
    await startDraft(ctx, form.id, definition)
    if (preset) await recordOrigin(ctx, form.id, preset)

    concerns(ctx, 'form', form.id)
    return { id: form.id }
  },
  { idempotent: true },
)

const fromPreset = (preset: string, key: string, title: string): FormDefinition => {
  const found = presetForms().find((candidate) => candidate.key === preset)
  if (found === undefined) throw new InvalidInput([inputIssue('input.unknown', 'preset')])
  return { ...found.definition, key, title: { ...found.definition.title, fr: title } }
}

/** The first draft of a form, revision 1. */
export const startDraft = (ctx: RequestContext, formId: string, definition: FormDefinition) => {
  if (ctx.actor.id === null) throw new Error('a draft has an author')
  return formDrafts(ctx).add({ formId, definition, revision: 1, updatedAt: ctx.now, updatedBy: ctx.actor.id })
}
