import { type FormDefinition, findItem, type Id, type Use, whereUsed } from '../../../../schema/index.ts'
import { itemsInside } from './places.ts'

/** What removing items would mean. */
export interface RemovalPlan {
  readonly ids: readonly Id[]
  /** What else reads them: they cannot go before it is changed. */
  readonly readers: readonly Use[]
  /** The items read by something that stays. */
  readonly read: ReadonlySet<Id>
  /** Golden cases that say something of them, and would say less. */
  readonly cases: readonly Use[]
  /** Published fields among them: other programs and past answers know them. */
  readonly published: readonly Id[]
}

/** The consequences of removing items together, with what they hold. */
export function removalPlan(form: FormDefinition, published: FormDefinition | null, ids: readonly Id[]): RemovalPlan {
  const gone = new Set(ids.flatMap((id) => [...itemsInside(form, id)]))
  const blocks = ({ kind, owner }: Use) => kind !== 'case' && kind !== 'replaces' && !gone.has(owner)
  const read = new Set(ids.filter((id) => whereUsed(form, { ids: itemsInside(form, id) }).some(blocks)))
  const uses = whereUsed(form, { ids: gone })
  return {
    ids,
    read,
    readers: distinct(uses.filter(blocks)),
    cases: distinct(uses.filter(({ kind }) => kind === 'case')),
    published: [...gone].filter((id) => {
      const item = findItem(form, id)
      return item?.t === 'field' && !item.archived && published !== null && findItem(published, id) !== undefined
    }),
  }
}

const distinct = (uses: readonly Use[]): Use[] => [
  ...new Map(uses.map((use) => [`${use.kind} ${use.owner}`, use])).values(),
]
