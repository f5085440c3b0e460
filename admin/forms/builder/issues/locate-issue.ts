import { type FormDefinition, findItem, type Id, type Issue, type Item, itemsIn } from '../../../../schema/index.ts'
import type { BuilderPlace } from '../state/places-context.ts'

/** What an issue of the form document is about: an item of the outline, or null: the form itself, or what stands beside its questions. */
export function locateIssue(form: FormDefinition, issue: Pick<Issue, 'path'>): Id | null {
  const { view, id } = placeOfIssue(form, issue)
  return view === 'questions' ? id : null
}

/** Where an issue of the form document is corrected, and what is left of its path from there. */
export interface IssuePlace extends BuilderPlace {
  readonly inside: readonly (string | number)[]
}

/** Where an issue leads: its question, or its calculation, check, rule, list or golden case in the view that edits it. */
export function placeOfIssue(form: FormDefinition, { path }: Pick<Issue, 'path'>): IssuePlace {
  const [root, index, ...rest] = path
  if (root === 'items') return placeOfItem(form.items, path.slice(1)) ?? { ...FORM, inside: path }
  const part = PARTS.find(({ key }) => key === root)
  if (part !== undefined) {
    const one = form[part.key][Number(index)]
    return one === undefined ? { view: part.view, id: null, inside: [] } : { view: part.view, id: one.id, inside: rest }
  }
  const item = root === undefined ? undefined : findItem(form, String(root))
  return item === undefined ? { ...FORM, inside: path } : { view: 'questions', id: item.id, inside: path.slice(1) }
}

const FORM: BuilderPlace = { view: 'questions', id: null }
const PARTS = [
  { key: 'lists', view: 'lists' },
  { key: 'computed', view: 'logic' },
  { key: 'checks', view: 'logic' },
  { key: 'rules', view: 'logic' },
  { key: 'cases', view: 'tests' },
] as const

/** Follows `0.items.2.label` down to the last item it crosses. */
function placeOfItem(items: readonly Item[], path: IssuePlace['inside']): IssuePlace | null {
  const [index, property, ...rest] = path
  const item = items[Number(index)]
  if (item === undefined) return null
  const inside = property === 'items' ? placeOfItem(itemsIn(item), rest) : null
  return inside ?? { view: 'questions', id: item.id, inside: path.slice(1) }
}
