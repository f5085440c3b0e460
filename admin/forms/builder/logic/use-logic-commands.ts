import {
  apiNamesOf,
  copiedLabel,
  freeApiName,
  type Id,
  newCheck,
  newComputed,
  newRule,
} from '../../../../schema/index.ts'
import { useBuilder } from '../state/builder-context.ts'
import { newId } from '../state/new-id.ts'
import { type LogicPart, type LogicThing, neighbourIn } from './logic-entries.ts'

export interface LogicCommands {
  /** Adds one that nobody has written yet; gives its id. */
  add(part: LogicPart): Id
  /** Right after the original; gives the id of the copy. */
  duplicate(thing: LogicThing): Id
  move(part: LogicPart, id: Id, position: number): void
  /** Gives what to choose next; a computed value that something reads stays, see `computedRemovalIssues`. */
  remove(part: LogicPart, id: Id): Id | null
}

const MOVES = { computed: 'move-computed', checks: 'move-check', rules: 'move-rule' } as const
const REMOVALS = { computed: 'remove-computed', checks: 'remove-check', rules: 'remove-rule' } as const

/** What can be done with calculations, checks and rules as a whole; each is one named edit. */
export function useLogicCommands(): LogicCommands {
  const { form, run } = useBuilder()

  const adding = {
    computed: (id: Id) => run('add-computed', (now) => ({ computed: newComputed(now, id) })),
    checks: (id: Id) => run('add-check', { check: newCheck(id) }),
    rules: (id: Id) => run('add-rule', { rule: newRule(form, id) }),
  }

  return {
    add(part) {
      const id = newId()
      adding[part](id)
      return id
    },
    duplicate(thing) {
      const id = newId()
      const position = form[thing.part].findIndex((one) => one.id === thing.one.id) + 1
      if (thing.part === 'computed') {
        const label = copiedLabel(thing.one.label)
        const api = freeApiName(label, apiNamesOf(form))
        run('add-computed', { computed: { ...thing.one, id, label, api }, position })
      } else if (thing.part === 'checks') run('add-check', { check: { ...thing.one, id }, position })
      else run('add-rule', { rule: { ...thing.one, id, label: copiedLabel(thing.one.label) }, position })
      return id
    },
    move: (part, id, position) => void run(MOVES[part], { id, position }),
    remove(part, id) {
      const next = neighbourIn(form, part, id)
      run(REMOVALS[part], { id })
      return next
    },
  }
}
