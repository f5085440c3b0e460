import type { Id } from '../../../schema/index.ts'
import type { ApiList, FormApi } from './form-api.ts'
import { GROUP_TYPES, LIST_TYPES } from './names.ts'
import { SCORE_PREFIX } from './order.ts'

/**
 * What of a form stands behind a place of its typed API (`Type`, or `Type.member`), the closest first: an option, its list, the
 * fields that use it; a field, the group around it. Empty: the form as a whole, or nothing of it.
 */
export const originsOf = (form: FormApi, at: string): readonly Id[] => {
  const [type = '', member = ''] = at.split('.')
  // A name the API keeps for itself takes `_`, which no API name holds.
  const name = member.endsWith('_') ? member.slice(0, -1) : member
  return inForm(form, type, name) ?? inLists(form, type, member) ?? inGroups(form, type, name) ?? []
}

const ANSWER_TYPES = ['Answers', 'Filter', 'OrderField', 'GroupField', 'NumberField'] as const
const SCORE_TYPES = ['Scores', 'ScoresFilter'] as const

const inForm = ({ typeName, fields, groups, scores }: FormApi, type: string, name: string): readonly Id[] | null => {
  const is = (suffixes: readonly string[]): boolean => suffixes.some((suffix) => type === typeName + suffix)
  if (is(SCORE_TYPES)) return scores.get(name)?.ids ?? []
  if (!is(ANSWER_TYPES)) return null
  const score = name.startsWith(SCORE_PREFIX) ? scores.get(name.slice(SCORE_PREFIX.length)) : undefined
  return (fields.get(name) ?? groups.get(name) ?? score)?.ids ?? []
}

const inLists = (form: FormApi, type: string, member: string): readonly Id[] | null => {
  const list = form.lists.find(({ typeName }) => LIST_TYPES.some((suffix) => type === typeName + suffix))
  if (list === undefined) return null
  const options = [...list.options.values()].filter(({ name }) => name === member).map(({ id }) => id)
  return [...options, list.id, ...usersOf(form, list)]
}

const usersOf = ({ fields, groups }: FormApi, { id }: ApiList): Id[] =>
  [...fields.values(), ...[...groups.values()].flatMap((group) => [...group.fields.values()])]
    .filter(({ list }) => list?.id === id)
    .flatMap(({ ids }) => ids)

const inGroups = ({ groups }: FormApi, type: string, name: string): readonly Id[] | null => {
  const group = [...groups.values()].find(({ typeName }) => GROUP_TYPES.some((suffix) => type === typeName + suffix))
  return group === undefined ? null : [...(group.fields.get(name)?.ids ?? []), ...group.ids]
}
