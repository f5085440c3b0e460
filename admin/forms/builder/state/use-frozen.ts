import { findItem, type Id } from '../../../../schema/index.ts'
import { useBuilder } from './builder-context.ts'

/** Whether the item is in the version in force: other programs know its name and its type, they no longer change. */
export function useFrozen(id: Id): boolean {
  const { published } = useBuilder()
  return published !== null && findItem(published, id) !== undefined
}
