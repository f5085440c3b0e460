import type { FormDefinition } from '../../schema/index.ts'
import { formVersions } from '../forms/index.ts'
import { isId } from '../platform/ids.ts'
import type { RequestContext } from '../platform/request.ts'
import type { ChosenPlan } from './answer-migration.entity.ts'
import { chosenPlans } from './chosen-plan.ts'
import { holdOpenForms } from './open-forms.ts'

/**
 * Asks leave for a plan and holds the forms under way it names, before anything else of the publication is locked. Does nothing
 * without a plan.
 */
export const holdForPublication = async (
  ctx: RequestContext,
  formId: string,
  plan: ChosenPlan | null,
): Promise<void> => {
  if (plan === null) return
  ctx.access.require('answers.migrate')
  if (!isId(formId)) return
  await holdOpenForms(ctx, formId, plan.map(({ formVersionId }) => formVersionId).filter(isId))
}

/** Looks at a plan that is carried out later. @throws InvalidInput */
export const checkPlan = async (
  ctx: RequestContext,
  formId: string,
  to: FormDefinition,
  plan: ChosenPlan | null,
): Promise<void> => {
  if (plan !== null) chosenPlans(plan, await formVersions(ctx).all(formId), to)
}
