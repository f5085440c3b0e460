import { type FormDefinition, formHash, parseForm } from '../../schema/index.ts'
import { formDrafts, forms, formVersions } from '../forms/index.ts'
import type { RequestContext } from '../platform/request.ts'

export interface StandingForm {
  readonly form: FormDefinition
  /** Null: a draft. */
  readonly version: number | null
  readonly hash: string
}

/** A form for who may edit forms: its draft, else its version in force; for the others, the version in force. Null: neither. @throws NOT_FOUND */
export const formAsItStands = async (ctx: RequestContext, formId: string): Promise<StandingForm | null> => {
  const found = await forms(ctx).get(formId)
  const draft = ctx.access.allows('form.edit') ? await formDrafts(ctx).get(found.id) : null
  const drafted = draft === null ? null : parseForm(draft.definition).form
  if (drafted !== null) return { form: drafted, version: null, hash: formHash(drafted) }
  const current = await formVersions(ctx).current(found.id)
  return current && { form: current.form, version: current.number, hash: current.hash }
}
