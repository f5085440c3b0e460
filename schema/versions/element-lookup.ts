import type { FormDefinition, Item } from '../form/form.ts'
import { itemsIn } from '../form/items.ts'
import { type ElementKey, keyOf } from './element-key.ts'
import type { Space } from './patch-op.ts'

interface Known {
  readonly element: { readonly id: string }
  /** The sequence it stands in: `items/<section>`, `options/<list>`, `rules/`… */
  readonly sequence: string
}

/** Every element of a form, found again by its key, with its neighbours. */
export class ElementLookup {
  private readonly known = new Map<ElementKey, Known>()
  private readonly sequences = new Map<string, ElementKey[]>()

  constructor(form: FormDefinition) {
    this.addItems(form.items, null)
    this.add('lists', null, form.lists)
    for (const list of form.lists) this.add('options', list.id, list.options)
    this.add('computed', null, form.computed)
    this.add('rules', null, form.rules)
    this.add('checks', null, form.checks)
    this.add('cases', null, form.cases)
  }

  element(key: ElementKey): { readonly id: string } | undefined {
    return this.known.get(key)?.element
  }

  /** A property of an element, as JSON. */
  property(key: ElementKey, name: string): unknown {
    const element = this.element(key)
    return element && new Map<string, unknown>(Object.entries(element)).get(name)
  }

  sequenceOf(key: ElementKey): string | undefined {
    return this.known.get(key)?.sequence
  }

  /** For each element, the one before it in its sequence, passing over those that `counts` leaves out; null: none. */
  neighbours(counts: (key: ElementKey, sequence: string) => boolean): ReadonlyMap<ElementKey, ElementKey | null> {
    const found = new Map<ElementKey, ElementKey | null>()
    for (const [sequence, keys] of this.sequences) {
      let last: ElementKey | null = null
      for (const key of keys) {
        found.set(key, last)
        if (counts(key, sequence)) last = key
      }
    }
    return found
  }

  private addItems(items: readonly Item[], of: string | null): void {
    this.add('items', of, items)
    for (const item of items) this.addItems(itemsIn(item), item.id)
  }

  private add(space: Space, of: string | null, elements: readonly { readonly id: string }[]): void {
    const sequence = sequenceName(space, of)
    const keys = elements.map((element) => {
      const key = keyOf(space, of, element.id)
      this.known.set(key, { element, sequence })
      return key
    })
    if (keys.length > 0) this.sequences.set(sequence, keys)
  }
}

export const sequenceName = (space: Space, of: string | null): string => `${space}/${of ?? ''}`
