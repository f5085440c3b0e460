import { LockMode } from '@mikro-orm/core'
import { type FormDefinition, formHash } from '../../schema/index.ts'
import { insert } from '../platform/orm/insert.ts'
import { plieOf } from '../platform/plie-of.ts'
import type { RequestContext } from '../platform/request.ts'
import { type FormOrigin, FormOriginEntity } from './form-origin.entity.ts'
import { presetForms } from './preset-forms.ts'

export const formOrigins = (ctx: RequestContext) => ({
  /** What a form was made from; null when it was made from nothing. */
  get: (formId: string): Promise<FormOrigin | null> =>
    ctx.em.findOne(FormOriginEntity, { plieId: plieOf(ctx), formId }),
  /** Locked until the end of the transaction. */
  lock: (formId: string): Promise<FormOrigin | null> =>
    ctx.em.findOne(FormOriginEntity, { plieId: plieOf(ctx), formId }, { lockMode: LockMode.PESSIMISTIC_WRITE }),
})

/** The model a key names, as the product has it now; undefined when it has it no more. */
export const modelOf = (template: string): FormDefinition | undefined =>
  presetForms().find(({ key }) => key === template)?.definition

/** Remembers what a form is made from: « the model changed, take it? » is asked against this document. */
export const recordOrigin = async (
  ctx: RequestContext,
  formId: string,
  template: string,
  base: FormDefinition | undefined = modelOf(template),
): Promise<void> => {
  if (base === undefined) return
  const origin = { formId, template, base, hash: formHash(base), takenAt: ctx.now }
  await insert(ctx, FormOriginEntity, { ...origin, draftBase: null, dismissed: {} })
}

/** The base a draft is compared with: what it took of the model is no longer news. */
export const baseOf = ({ base, draftBase }: FormOrigin): FormDefinition => draftBase ?? base

/** With the publication of a draft, what it took of the model is taken for good. */
export const settleOrigin = async (ctx: RequestContext, formId: string): Promise<void> => {
  const origin = await formOrigins(ctx).get(formId)
  if (origin?.draftBase === undefined || origin.draftBase === null) return
  Object.assign(origin, {
    base: origin.draftBase,
    hash: formHash(origin.draftBase),
    draftBase: null,
    takenAt: ctx.now,
  })
}
