import { fieldTypes } from '../fields/index.ts'
import type { Expr, Id } from '../rules/expression.ts'
import { BOOLEAN, DATE, NUMBER, type ValueType } from '../rules/value-type.ts'
import type { Computed, Field, FormDefinition } from './form.ts'
import { indexOf } from './form-index.ts'

/** An expression of a form: where it stands, what it belongs to and the type it must have. */
export interface PlacedExpression {
  readonly expr: Expr
  readonly path: readonly (string | number)[]
  readonly owner: Id
  readonly expected: ValueType | null
  /** The repeated group it stands in: the fields of the row are at hand. */
  readonly group?: Id
}

/** Every expression of a form. */
export function expressionsOf(form: FormDefinition): PlacedExpression[] {
  const found: PlacedExpression[] = []
  const add = (
    owner: Id,
    path: PlacedExpression['path'],
    expected: ValueType | null,
    expr: Expr | true | undefined,
    group?: Id,
  ) => {
    if (expr !== undefined && expr !== true) {
      found.push({ owner, path, expected, expr, ...(group === undefined ? {} : { group }) })
    }
  }
  const index = indexOf(form)
  for (const { item, path } of index.placed) {
    const group = index.groupOf.get(item.id)?.id
    add(item.id, [...path, 'visible'], BOOLEAN, item.visible, group)
    if (item.t === 'repeat') add(item.id, [...path, 'rowLabel'], null, item.rowLabel, item.id)
    if (item.t !== 'field') continue
    add(item.id, [...path, 'required'], BOOLEAN, item.required, group)
    add(item.id, [...path, 'readOnly'], BOOLEAN, item.readOnly, group)
    add(item.id, [...path, 'default'], defaultType(item, index.optionsOf(item)), item.default, group)
    add(item.id, [...path, 'evidence', 'required'], BOOLEAN, item.evidence?.required, group)
  }
  for (const [i, one] of form.computed.entries())
    add(one.id, ['computed', i, 'expr'], computedTypes[one.type], one.expr)
  for (const [i, rule] of form.rules.entries()) add(rule.id, ['rules', i, 'when'], BOOLEAN, rule.when)
  for (const [i, check] of form.checks.entries()) {
    const group = check.at.map((id) => index.groupOf.get(id)?.id).find((id) => id !== undefined)
    add(check.id, ['checks', i, 'when'], BOOLEAN, check.when, group)
  }
  return found
}

const defaultType = (field: Field, options: Parameters<(typeof fieldTypes)['choice']['operand']>[0]): ValueType =>
  fieldTypes[field.type].operand(options)

const computedTypes: Record<Computed['type'], ValueType> = {
  decimal: NUMBER,
  integer: NUMBER,
  'yes-no': BOOLEAN,
  date: DATE,
  choice: { t: 'option', options: null },
}
