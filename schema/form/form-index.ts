import { FACTS } from '../facts/index.ts'
import { fieldTypes } from '../fields/index.ts'
import { topologicalOrder } from '../rules/dependencies.ts'
import type { Environment } from '../rules/environment.ts'
import type { Expr, Id } from '../rules/expression.ts'
import { BOOLEAN, DATE, NUMBER, type ValueType } from '../rules/value-type.ts'
import { referencesOf } from '../rules/walk.ts'
import type { Computed, Field, FormDefinition, Option } from './form.ts'
import { type Placed, placedItems } from './items.ts'

/** A form read once for look-ups and evaluation. Forms are never changed in place, so an index is kept with its form. */
export interface FormIndex {
  readonly placed: readonly Placed[]
  readonly byId: ReadonlyMap<Id, Placed>
  readonly fields: ReadonlyMap<Id, Field>
  readonly computed: ReadonlyMap<Id, Computed>
  /** The options of a field's list, archived ones included; empty when it has none. */
  optionsOf(field: Field): readonly Option[]
  readonly environment: Environment
  /** `v:<item>` and `c:<computed>`, each after what it reads; those of a cycle are left out. */
  readonly order: readonly string[]
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

function makeIndex(form: FormDefinition): FormIndex {
  const placed = placedItems(form)
  const byId = new Map(placed.map((one) => [one.item.id, one]))
  const fields = new Map<Id, Field>()
  for (const { item } of placed) if (item.t === 'field') fields.set(item.id, item)
  const computed = new Map(form.computed.map((one) => [one.id, one]))
  const lists = new Map(form.lists.map((list) => [list.id, list.options]))
  const optionsOf = (field: Field): readonly Option[] => (field.list === undefined ? [] : (lists.get(field.list) ?? []))
  const { order, cycle } = topologicalOrder(dependencyGraph(placed, form.computed))
  return {
    placed,
    byId,
    fields,
    computed,
    optionsOf,
    order,
    cycle: cycle?.map((node) => node.slice(2)) ?? null,
    environment: {
      facts: FACTS,
      field: (id) => {
        const field = fields.get(id)
        if (!field) return undefined
        return {
          label: field.label,
          type: fieldTypes[field.type].operand(optionsOf(field)),
          missing: field.missing ?? [],
        }
      },
      computed: (id) => {
        const found = computed.get(id)
        return found && { label: found.label, type: computedType(found) }
      },
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
