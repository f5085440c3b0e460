import { fieldTypes } from '../fields/index.ts'
import type { Issue, IssueCode } from '../issue.ts'
import type { Id } from '../rules/expression.ts'
import { checkExpression } from '../rules/type-check.ts'
import { enumName } from './enum-name.ts'
import { expressionsOf } from './expressions.ts'
import type { FormDefinition } from './form.ts'
import { indexOf } from './form-index.ts'

type Path = Issue['path']

/**
 * What a form of the right structure must still respect: ids and API names used once, lists that exist, expressions of
 * the right type. Located issues, all errors; an empty array for a form that may be saved.
 */
export function validateForm(form: FormDefinition): Issue[] {
  return [...duplicates(form), ...lists(form), ...references(form), ...expressions(form)]
}

const error = (code: IssueCode, path: Path, params: NonNullable<Issue['params']>): Issue => ({
  code,
  path,
  severity: 'error',
  params,
})

/** Items, computed values, rules, checks and cases share one space of ids; lists have theirs, and options their list's. */
function duplicates(form: FormDefinition): Issue[] {
  const { placed } = indexOf(form)
  const ids: [string, Path][] = placed.map(({ item, path }) => [item.id, [...path, 'id']])
  for (const part of ['computed', 'rules', 'checks', 'cases'] as const) {
    for (const [i, one] of form[part].entries()) ids.push([one.id, [part, i, 'id']])
  }
  const names: [string, Path][] = placed.flatMap(({ item, path }) =>
    item.t === 'field' || item.t === 'repeat' ? [[item.api, [...path, 'api']] satisfies [string, Path]] : [],
  )
  for (const [i, one] of form.computed.entries()) names.push([one.api, ['computed', i, 'api']])
  return [
    ...repeated(ids, 'document.duplicate-id'),
    ...repeated(
      form.lists.map((list, i) => [list.id, ['lists', i, 'id']]),
      'document.duplicate-id',
    ),
    ...repeated(names, 'document.duplicate-api-name'),
    ...form.lists.flatMap((list, i) => [
      ...repeated(
        list.options.map((option, j) => [option.id, ['lists', i, 'options', j, 'id']]),
        'document.duplicate-id',
      ),
      ...repeated(
        list.options.map((option, j) => [enumName(option.code), ['lists', i, 'options', j, 'code']]),
        'document.duplicate-api-name',
      ),
    ]),
    ...form.computed.flatMap((one, i) =>
      repeated(
        (one.bands ?? []).map((band, j) => [band.id, ['computed', i, 'bands', j, 'id']]),
        'document.duplicate-id',
      ),
    ),
  ]
}

function repeated(named: readonly (readonly [string, Path])[], code: IssueCode): Issue[] {
  const seen = new Set<string>()
  return named.flatMap(([name, path]) => {
    if (!seen.has(name)) {
      seen.add(name)
      return []
    }
    return [error(code, path, { id: name })]
  })
}

function lists(form: FormDefinition): Issue[] {
  const known = new Map(form.lists.map((list) => [list.id, list]))
  return indexOf(form).placed.flatMap(({ item, path }) => {
    if (item.t !== 'field') return []
    const takesList = fieldTypes[item.type].list
    if (item.list === undefined)
      return takesList ? [error('document.list-required', [...path, 'list'], { type: item.type })] : []
    if (!takesList) return [error('document.list-forbidden', [...path, 'list'], { type: item.type })]
    return known.has(item.list) ? [] : [error('document.unknown-list', [...path, 'list'], { list: item.list })]
  })
}

function references(form: FormDefinition): Issue[] {
  const { fields, groups, groupOf, environment, placed } = indexOf(form)
  const unknownField = (id: Id, path: Path): Issue[] =>
    fields.has(id) || groups.has(id) ? [] : [error('expression.unknown-field', path, { field: id })]
  /** A check on rows is run row by row, of one group: it cannot point at the rows of two. */
  const ofSeveralGroups = (at: readonly Id[], path: Path): Issue[] => {
    const among = at.flatMap((id) => groupOf.get(id) ?? [])
    const other = among.find((group) => group !== among[0])
    return other === undefined ? [] : [error('expression.outside-row', path, { field: other.label })]
  }
  return [
    ...form.checks.flatMap((check, i) => [
      ...check.at.flatMap((id, j) => unknownField(id, ['checks', i, 'at', j])),
      ...ofSeveralGroups(check.at, ['checks', i, 'at']),
    ]),
    ...placed.flatMap(({ item, path }) => {
      const prefill = item.t === 'field' ? item.prefill : undefined
      return prefill !== undefined && !environment.facts.get(prefill)
        ? [error('expression.unknown-fact', [...path, 'prefill'], { fact: prefill })]
        : []
    }),
  ]
}

function expressions(form: FormDefinition): Issue[] {
  const { environment } = indexOf(form)
  return expressionsOf(form).flatMap(
    ({ expr, expected, path, group }) => checkExpression(expr, expected, environment, path, group).issues,
  )
}
