import type { Id } from '../../../../schema/index.ts'
import { useBuilder } from '../state/builder-context.ts'
import { hole } from './model/draft.ts'

/** Whether an expression is being written that is not applied yet; begins one, or drops it. */
export function usePendingExpression(owner: Id, property: string) {
  const { pending, setPending } = useBuilder()
  const key = `${owner}.${property}`
  return {
    begun: pending.has(key),
    begin: () => setPending(key, hole()),
    drop: () => setPending(key, null),
  }
}
