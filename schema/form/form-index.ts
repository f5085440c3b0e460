import { FACTS } from '../facts/index.ts'
import { fieldTypes } from '../fields/index.ts'
import { topologicalOrder } from '../rules/dependencies.ts'
import type { Environment } from '../rules/environment.ts'
import type { Expr, FieldId, Id } from '../rules/expression.ts'
import { BOOLEAN, DATE, NUMBER, type ValueType } from '../rules/value-type.ts'
import { referencesOf } from '../rules/walk.ts'
import type { Computed, Field, FormDefinition, Option, Repeat } from './form.ts'
import { type Placed, placedItems } from './items.ts'

/**
 * Something to work out: a computed value, or whether an item is shown. `parent`: what must be shown for the item to be;
 * `group`: the repeated group it is shown row by row in. One shape for all: a step is taken at each evaluation.
 */
export interface Step {
  readonly id: Id
  readonly computed: Computed | undefined
  readonly visible: Expr | undefined
  readonly parent: Id | undefined
  readonly group: Repeat | undefined
}

/** A form read once for look-ups and evaluation. Forms are never changed in place, so an index is kept with its form. */
export interface FormIndex {
  readonly placed: readonly Placed[]
  readonly byId: ReadonlyMap<Id, Placed>
  readonly fields: ReadonlyMap<Id, Field>
  readonly groups: ReadonlyMap<Id, Repeat>
  /** The repeated group of each field and note that stands in one. */
  readonly groupOf: ReadonlyMap<Id, Repeat>
  readonly computed: ReadonlyMap<Id, Computed>
  /** The options of a field's list, archived ones included; empty when it has none. */
  optionsOf(field: Field): readonly Option[]
  readonly environment: Environment
  /** What there is to work out, each step after what it reads; those of a cycle are left out. */
  readonly order: readonly Step[]
  /** One cycle, as item and computed ids from a node back to itself; null when there is none. */
  readonly cycle: readonly Id[] | null
}

const INDEXES = new WeakMap<FormDefinition, FormIndex>()

/** The index of a form, made at first use. */
export function indexOf(form: FormDefinition): FormIndex {
  const known = INDEXES.get(form)
  if (known) return known
  const index = makeIndex(form)
  INDEXES.set(form, index)
  return index
}

const NO_OPTIONS: readonly Option[] = []

function makeIndex(form: FormDefinition): FormIndex {
  const placed = placedItems(form)
  const byId = new Map(placed.map((one) => [one.item.id, one]))
  const fields = new Map<Id, Field>()
  const groups = new Map<Id, Repeat>()
  const groupOf = new Map<Id, Repeat>()
  for (const { item, parents } of placed) {
    if (item.t === 'field') fields.set(item.id, item)
    if (item.t === 'repeat') groups.set(item.id, item)
    const group = parents.find((parent) => parent.t === 'repeat')
    if (group?.t === 'repeat') groupOf.set(item.id, group)
  }
  const computed = new Map(form.computed.map((one) => [one.id, one]))
  const lists = new Map(form.lists.map((list) => [list.id, list.options]))
  const optionsOf = (field: Field): readonly Option[] =>
    field.list === undefined ? NO_OPTIONS : (lists.get(field.list) ?? NO_OPTIONS)
  const { order, cycle } = topologicalOrder(dependencyGraph(placed, form.computed))
  return {
    placed,
    byId,
    fields,
    groups,
    groupOf,
    computed,
    optionsOf,
    order: order.flatMap((node): Step[] => {
      const id = node.slice(2)
      const one = node.startsWith('c:') ? computed.get(id) : undefined
      if (one) return [{ id, computed: one, visible: undefined, parent: undefined, group: undefined }]
      const found = byId.get(id)
      // An archived field is never shown.
      if (found === undefined || (found.item.t === 'field' && found.item.archived)) return []
      const { item, parents } = found
      return [{ id, computed: undefined, visible: item.visible, parent: parents.at(-1)?.id, group: groupOf.get(id) }]
    }),
    cycle: cycle?.map((node) => node.slice(2)) ?? null,
    environment: environmentOf({ fields, groups, groupOf, computed, optionsOf }),
  }
}

function environmentOf({
  fields,
  groups,
  groupOf,
  computed,
  optionsOf,
}: Pick<FormIndex, 'fields' | 'groups' | 'groupOf' | 'computed' | 'optionsOf'>): Environment {
  const types = new Map<FieldId, ValueType>()
  const typeOf = (field: Field): ValueType => {
    const known = types.get(field.id) ?? fieldTypes[field.type].operand(optionsOf(field))
    types.set(field.id, known)
    return known
  }
  return {
    facts: FACTS,
    field: (id) => {
      const group = groups.get(id)
      if (group) {
        const inside = group.items.flatMap((item) => (item.t === 'field' ? [item.id] : []))
        return { label: group.label, type: { t: 'rows', facts: [], fields: inside }, missing: [] }
      }
      const field = fields.get(id)
      if (!field) return undefined
      const row = groupOf.get(id)
      return {
        label: field.label,
        type: typeOf(field),
        missing: field.missing ?? [],
        ...(row === undefined ? {} : { row: row.id }),
      }
    },
    computed: (id) => {
      const found = computed.get(id)
      return found && { label: found.label, type: computedType(found) }
    },
  }
}

/** The type declared by a computed value; the options of a `choice` are not known without reading its expression. */
function computedType({ type }: Computed): ValueType {
  if (type === 'yes-no') return BOOLEAN
  if (type === 'date') return DATE
  return type === 'choice' ? { t: 'option', options: null } : NUMBER
}

/** Who reads whom: an item is read with its visibility, since a hidden answer is not an answer. */
function dependencyGraph(placed: readonly Placed[], computed: readonly Computed[]): Map<string, Set<string>> {
  const graph = new Map<string, Set<string>>()
  for (const { item, parents } of placed) {
    const reads = item.visible ? readBy(item.visible) : new Set<string>()
    const parent = parents.at(-1)
    if (parent) reads.add(`v:${parent.id}`)
    graph.set(`v:${item.id}`, reads)
  }
  for (const one of computed) graph.set(`c:${one.id}`, readBy(one.expr))
  return graph
}

function readBy(expr: Expr): Set<string> {
  const { fields, computed } = referencesOf(expr)
  return new Set([...[...fields].map((id) => `v:${id}`), ...[...computed].map((id) => `c:${id}`)])
}
