import { formVersions } from '../../forms/index.ts'
import type { RequestContext } from '../../platform/request.ts'
import { type AnsweredField, answeredFields } from '../../submissions/index.ts'
import type { SubmissionNode } from './submission-node.ts'

/** The readable answers of a typed form in the words of every form; as secret as the typed ones. */
export const answeredFieldsOf = async (
  node: SubmissionNode,
  _args: unknown,
  ctx: RequestContext,
): Promise<AnsweredField[]> => {
  const { form } = await formVersions(ctx).get(String(node.row['formVersionId']))
  const inside = [...node.form.groups.values()]
  return answeredFields(form, node.answers, ctx.locale, ({ slot, group, field }) => {
    const around = inside.find(({ ids }) => group !== undefined && ids.includes(group))
    const own = (around?.fields ?? node.form.fields).get(field.api)
    const hidden = node.hidden.has(slot) || (group !== undefined && node.hidden.has(group))
    return !hidden && own !== undefined && node.readable(own.guard)
  })
}
