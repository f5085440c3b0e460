import { useSyncExternalStore } from 'react'
import type { Expr } from '../../../../schema/index.ts'

/** An expression put aside to be used elsewhere, in this form or in another. */
export interface CopiedExpression {
  readonly expr: Expr
  readonly condition: boolean
}

let kept: CopiedExpression | null = null
const listeners = new Set<() => void>()
const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function copyExpression(copied: CopiedExpression): void {
  kept = copied
  for (const listener of listeners) listener()
}

/** The expression copied last, null when there is none. */
export const useCopiedExpression = (): CopiedExpression | null => useSyncExternalStore(subscribe, () => kept)
