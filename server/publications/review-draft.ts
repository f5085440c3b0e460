import { diffForms, type FormChange, type Issue, parseForm, publishable } from '../../schema/index.ts'
import { formDrafts, forms, formVersions } from '../forms/index.ts'
import type { RequestContext } from '../platform/request.ts'
import { useCase } from '../platform/use-case.ts'

export interface DraftReview {
  readonly formId: string
  readonly revision: number
  readonly issues: readonly Issue[]
  readonly changes: readonly FormChange[]
  readonly openSubmissions: number
}

/** What publishing the draft of a form would do; null when there is no draft. */
export const reviewDraft = useCase(
  'form.review-draft',
  async (ctx, asked: { formId: string }): Promise<DraftReview | null> => {
    const form = await forms(ctx).get(asked.formId)
    ctx.access.require('form.edit', form)
    const draft = await formDrafts(ctx).get(form.id)
    if (draft === null) return null
    const previous = await formVersions(ctx).all(form.id)
    const parsed = parseForm(draft.definition)
    const current = previous.at(-1)
    return {
      formId: form.id,
      revision: draft.revision,
      issues:
        parsed.form === null
          ? parsed.issues
          : publishable(
              parsed.form,
              previous.map((version) => version.form),
            ),
      changes: parsed.form === null || current === undefined ? [] : diffForms(current.form, parsed.form),
      openSubmissions: await countOpen(ctx, form.id),
    }
  },
  { reads: true },
)

const countOpen = async (ctx: RequestContext, formId: string): Promise<number> => {
  const [row] = await ctx.em.execute<{ n: number }[]>(
    "select count(*)::int as n from submission where form_id = ? and status = 'DRAFT'",
    [formId],
  )
  return row?.n ?? 0
}
