import { createContext, useContext } from 'react'
import type { FieldKind, Id } from '../../../../schema/index.ts'
import type { Drop, Half } from './drop-place.ts'

/** What a person may add from the palette. */
export type NewItem = { t: 'field'; kind: FieldKind } | { t: 'section' } | { t: 'repeat' } | { t: 'note' }

/** What is being dragged: items of the outline, or something new. */
export type Dragged = { from: 'outline'; ids: readonly Id[] } | { from: 'palette'; item: NewItem }

/** The line under the pointer, and what letting go there would do; `drop` null: nothing. */
export interface DragOver {
  readonly id: Id
  readonly half: Half
  readonly drop: Drop | null
}

export interface DragState {
  readonly dragged: Dragged | null
  readonly over: DragOver | null
}

const DragContext = createContext<DragState>({ dragged: null, over: null })
export const DragProvider = DragContext.Provider
export const useDrag = (): DragState => useContext(DragContext)
