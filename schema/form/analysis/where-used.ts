import type { Expr, Id } from '../../rules/expression.ts'
import { nodesOf, referencesOf } from '../../rules/walk.ts'
import { expressionsOf } from '../expressions.ts'
import type { Field, FormDefinition } from '../form.ts'
import { indexOf } from '../form-index.ts'
import { casesNaming } from './cases-naming.ts'
import { labelOf } from './label-of.ts'
import { namesOption } from './names-option.ts'
import { type Sought, soughtOf, type Use, type Used, type UseKind } from './use.ts'

/**
 * Everything in a form that reads or names something, which changing or removing it touches: conditions, calculations,
 * rules, checks, settings, then golden cases.
 */
export function whereUsed(form: FormDefinition, used: Used): Use[] {
  const sought = soughtOf(used)
  const index = indexOf(form)
  const uses: Use[] = []
  const add = (kind: UseKind, owner: Id, path: Use['path']): void => {
    uses.push({ kind, owner, label: labelOf(form, owner), path, item: index.byId.has(owner) })
  }
  const reads = reader(form, sought)
  for (const one of expressionsOf(form)) if (reads(one.expr, one.owner)) add(kindOf(one.path), one.owner, one.path)
  for (const { item, path } of index.placed) {
    if (item.t !== 'field') continue
    if (item.prefill !== undefined && item.prefill === sought.fact) add('prefill', item.id, [...path, 'prefill'])
    const draws = sought.list !== undefined && sought.option === undefined && item.list === sought.list
    if (draws) add('list', item.id, [...path, 'list'])
    if (replaces(form, item, sought)) add('replaces', item.id, [...path, 'replaces'])
  }
  for (const [i, check] of form.checks.entries())
    for (const [j, id] of check.at.entries())
      if (sought.ids.has(id)) add('check-place', check.id, ['checks', i, 'at', j])
  for (const { id, path } of casesNaming(form, sought)) add('case', id, path)
  return uses
}

/** Whether an expression of an owner reads what is looked for. */
function reader(form: FormDefinition, { ids, list, option, fact }: Sought): (expr: Expr, owner: Id) => boolean {
  if (list === undefined) {
    return (expr) => {
      const { fields, computed, facts } = referencesOf(expr)
      if (fact !== undefined && facts.has(fact)) return true
      return [...fields, ...computed].some((id) => ids.has(id))
    }
  }
  if (option === undefined) return () => false
  const { fields } = indexOf(form)
  const ofList = (id: Id): boolean => fields.get(id)?.list === list
  return (expr, owner) =>
    ('v' in expr && expr.v === option && ofList(owner)) ||
    [...nodesOf(expr)].some((node) => namesOption(node, option, ofList))
}

function replaces(form: FormDefinition, field: Field, { ids, list, option }: Sought): boolean {
  if (field.replaces === undefined) return false
  const { via, field: old } = field.replaces
  if (ids.has(old)) return true
  if (list === undefined || option === undefined || typeof via !== 'object') return false
  const named = indexOf(form).fields.get(old)?.list === list && Object.hasOwn(via.options, option)
  return named || (field.list === list && Object.values(via.options).includes(option))
}

const KIND_BY_PLACE: { readonly [place: string]: UseKind } = {
  required: 'required',
  readOnly: 'read-only',
  default: 'default',
  rowLabel: 'row-label',
}

/** The kind of use an expression makes, told by where it stands. */
function kindOf(path: Use['path']): UseKind {
  if (path[0] === 'computed') return 'computed'
  if (path[0] === 'rules') return 'rule'
  if (path[0] === 'checks') return 'check'
  if (path.at(-2) === 'evidence') return 'evidence'
  return KIND_BY_PLACE[String(path.at(-1))] ?? 'visible'
}
