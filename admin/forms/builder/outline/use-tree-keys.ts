import type { KeyboardEvent } from 'react'
import type { Id } from '../../../../schema/index.ts'
import { useBuilder } from '../state/builder-context.ts'
import type { OutlineRow } from './outline-rows.ts'
import { choiceBetween } from './selection.ts'
import { nextFocus } from './tree-keys.ts'
import type { ItemCommands } from './use-item-commands.ts'

export interface TreeActs {
  commands: ItemCommands
  rows: readonly OutlineRow[]
  closed: ReadonlySet<Id>
  /** The line a range of the keyboard or the mouse starts from. */
  anchor: { current: Id | null }
  onToggle: (id: Id, open: boolean) => void
  onOpen: (id: Id | null, focus: boolean) => void
  onRemove: (ids: readonly Id[]) => void
  onRename: (id: Id) => void
  onMoveAfter: () => void
  /** Something is to be added after the line. */
  onAdd: () => void
  focusLine: (id: Id | null) => void
}

type Act = (ids: readonly Id[], id: Id) => void

/** What the keys of the outline do; a key that means nothing is left to the browser. */
export function useTreeKeys(acts: TreeActs): (event: KeyboardEvent, id: Id | null) => boolean {
  const { select, choose } = useBuilder()
  const { commands, rows, closed, anchor } = acts

  const withControl: { readonly [key: string]: Act } = {
    c: (ids) => commands.copy(ids),
    x: (ids) => {
      commands.copy(ids)
      acts.onRemove(ids)
    },
    d: (ids) => commands.duplicate(ids),
    g: (ids) => commands.group(ids),
    m: () => acts.onMoveAfter(),
  }
  const withAlt: { readonly [key: string]: Act } = {
    arrowup: (ids) => commands.moveUp(ids),
    arrowdown: (ids) => commands.moveDown(ids),
    arrowleft: (ids) => commands.moveOut(ids),
    arrowright: (ids) => commands.moveIn(ids),
  }
  const alone: { readonly [key: string]: Act } = {
    delete: (ids) => acts.onRemove(ids),
    f2: (_, id) => acts.onRename(id),
  }

  const walk = (event: KeyboardEvent, row: OutlineRow | null): boolean => {
    const step = nextFocus(event.key, row, rows, closed)
    if (step === null) return false
    if (step.kind !== 'focus') acts.onToggle(step.id, step.kind === 'open')
    else {
      if (event.shiftKey && step.id !== null) {
        const choice = choiceBetween(rows, anchor.current ?? row?.item.id ?? null, step.id)
        choose(choice.ids, choice.primary)
      } else {
        anchor.current = step.id
        select(step.id)
      }
      acts.focusLine(step.id)
    }
    return true
  }

  return (event, id) => {
    const row = rows.find((candidate) => candidate.item.id === id) ?? null
    const ids = id === null ? [] : commands.about(id)
    const key = event.key.toLowerCase()
    if (event.ctrlKey || event.metaKey) {
      if (key === 'a') {
        const last = rows.at(-1)?.item.id
        if (last !== undefined) choose(new Set(rows.map(({ item }) => item.id)), id ?? last)
        return true
      }
      const act = event.altKey || event.shiftKey ? undefined : withControl[key]
      if (act === undefined || id === null) return false
      act(ids, id)
      return true
    }
    if (!event.altKey && (key === 'enter' || key === ' ')) {
      acts.onOpen(id, true)
      return true
    }
    if (!event.altKey && (key === 'insert' || key === '+')) {
      acts.onAdd()
      return true
    }
    const act = event.altKey ? withAlt[key] : alone[key]
    if (act !== undefined && id !== null) {
      act(ids, id)
      return true
    }
    return event.altKey ? false : walk(event, row)
  }
}
