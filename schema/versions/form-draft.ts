import { patched } from '../form/edits/patch.ts'
import { holding, isHolder } from '../form/edits/place.ts'
import type { FormDefinition, Item, Option } from '../form/form.ts'
import { itemsIn } from '../form/items.ts'
import { kept } from '../form/parse/reader.ts'
import type { Issue } from '../issue.ts'
import type { ListId } from '../rules/expression.ts'
import { ElementChain } from './element-chain.ts'
import type { Elements, InsertOp, Space } from './patch-op.ts'

type Flat = Exclude<Space, 'options'>
type Chains = { readonly [S in Flat]: ElementChain<Elements[S]> }
type Content = { readonly [S in Flat]?: Elements[S][] }

/** What is done to an element whatever its kind. */
type Sequence = Pick<ElementChain<{ readonly id: string }>, 'move' | 'remove' | 'set'>

/** The sequences of a form while a patch changes them. */
export class FormDraft {
  private chains: Chains
  private readonly options = new Map<ListId, ElementChain<Option>>()

  /** `issues` receives what a section turned into a group can no longer hold. */
  constructor(
    form: FormDefinition,
    private readonly issues: Issue[],
  ) {
    this.chains = this.chainsOf(form)
  }

  /** The whole sequence of that name was given anew, if there is one. */
  replace(key: keyof FormDefinition, form: FormDefinition): void {
    const fresh: { readonly [name: string]: unknown } = this.chainsOf(form)
    if (Object.hasOwn(fresh, key)) this.chains = patched(this.chains, { [key]: fresh[key] })
  }

  insert(op: { [S in Space]: InsertOp<S> }[Space]): boolean {
    if (op.in === 'options') return this.optionsOf(op.of)?.insert(null, op.after, op.element) ?? false
    return insertInto(this.chains, op)
  }

  /** Undefined when there is no such sequence. */
  sequence(op: { readonly in: Space; readonly of: string | null }): Sequence | undefined {
    return op.in === 'options' ? this.optionsOf(op.of) : this.chains[op.in]
  }

  /** The sequences that changed. */
  result(): Content {
    for (const [list, options] of this.options) {
      const changed = options.result()
      if (changed) this.chains.lists.set(list, 'options', changed)
    }
    const { items, lists, computed, rules, checks, cases } = this.chains
    return {
      ...kept('items', items.result()),
      ...kept('lists', lists.result()),
      ...kept('computed', computed.result()),
      ...kept('rules', rules.result()),
      ...kept('checks', checks.result()),
      ...kept('cases', cases.result()),
    }
  }

  private optionsOf(list: ListId | null): ElementChain<Option> | undefined {
    const known = list === null ? undefined : this.options.get(list)
    const found = list === null ? undefined : this.chains.lists.get(list)
    if (known || list === null || found === undefined) return known
    const chain = new ElementChain(found.options)
    this.options.set(list, chain)
    return chain
  }

  private chainsOf(form: FormDefinition): Chains {
    return {
      items: new ElementChain<Item>(form.items, { kids: itemsIn, withKids: (item, kids) => this.held(item, kids) }),
      lists: new ElementChain(form.lists),
      computed: new ElementChain(form.computed),
      rules: new ElementChain(form.rules),
      checks: new ElementChain(form.checks),
      cases: new ElementChain(form.cases),
    }
  }

  private held(item: Item, kids: readonly Item[]): Item {
    if (!isHolder(item)) return patched(item, { items: undefined })
    const holder = holding(item, kids)
    const kept = new Set<Item>(holder.items)
    for (const kid of kids) {
      if (!kept.has(kid)) {
        this.issues.push({ code: 'document.not-in-a-group', path: ['items', kid.id], severity: 'error' })
      }
    }
    return holder
  }
}

const insertInto = <S extends Flat>(chains: Chains, op: InsertOp<S>): boolean =>
  chains[op.in].insert(op.in === 'items' ? op.of : null, op.after, op.element)
