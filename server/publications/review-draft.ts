import { diffForms, type FormChange, type Issue, parseForm, publishable } from '../../schema/index.ts'
import { formDrafts, forms, formVersions } from '../forms/index.ts'
import type { RequestContext } from '../platform/request.ts'
import { useCase } from '../platform/use-case.ts'
import { outcomeLabels } from '../tenants/index.ts'
import { usesOf } from './change-uses.ts'
import { countImpact, type ImpactCounts } from './count-impact.ts'
import { needsSecondPerson } from './publication-settings.ts'

export interface ReviewedChange extends FormChange {
  readonly impact: {
    /** Null: the change is of no answer. */
    readonly answers: ImpactCounts | null
    /** What uses the thing changed, in the caller's language. */
    readonly uses: readonly string[]
  }
}

export interface DraftReview {
  readonly formId: string
  readonly revision: number
  readonly issues: readonly Issue[]
  readonly changes: readonly ReviewedChange[]
  readonly openSubmissions: number
  readonly needsSecondPerson: boolean
}

/** What publishing the draft of a form would do; null when there is no draft. */
export const reviewDraft = useCase(
  'form.review-draft',
  async (ctx, asked: { formId: string }): Promise<DraftReview | null> => {
    const form = await forms(ctx).get(asked.formId)
    ctx.access.require('form.edit', form)
    const draft = await formDrafts(ctx).get(form.id)
    if (draft === null) return null
    const previous = (await formVersions(ctx).all(form.id)).map((version) => version.form)
    const parsed = parseForm(draft.definition)
    const before = previous.at(-1)
    return {
      formId: form.id,
      revision: draft.revision,
      issues: parsed.form === null ? parsed.issues : publishable(parsed.form, previous, await outcomeLabels(ctx)),
      changes:
        parsed.form === null || before === undefined
          ? []
          : await reviewChanges(ctx, form.id, { before, after: parsed.form }),
      openSubmissions: await countOpen(ctx, form.id),
      needsSecondPerson: await needsSecondPerson(ctx),
    }
  },
  { reads: true },
)

const reviewChanges = async (
  ctx: RequestContext,
  formId: string,
  forms: { before: ReviewedForm; after: ReviewedForm },
): Promise<ReviewedChange[]> => {
  const changes = diffForms(forms.before, forms.after)
  const counts = await countImpact(ctx, formId, changes, forms)
  const others = (await formVersions(ctx).inForceOfAll()).filter((version) => version.formId !== formId)
  return changes.map((change, n) => ({
    ...change,
    impact: {
      answers: counts[n] ?? null,
      uses: usesOf(
        change,
        forms,
        others.map(({ form }) => form),
        ctx.locale,
      ),
    },
  }))
}

type ReviewedForm = NonNullable<ReturnType<typeof parseForm>['form']>

const countOpen = async (ctx: RequestContext, formId: string): Promise<number> => {
  const [row] = await ctx.em.execute<{ n: number }[]>(
    "select count(*)::int as n from submission where form_id = ? and status = 'DRAFT'",
    [formId],
  )
  return row?.n ?? 0
}
