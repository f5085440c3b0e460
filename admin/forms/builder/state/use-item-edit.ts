import { useCallback } from 'react'
import type { Id, ItemPatch } from '../../../../schema/index.ts'
import { useBuilder } from './builder-context.ts'

/**
 * Changes some properties of one item; a property set to undefined is taken away. Edits of the same `property` in a row
 * (typing) are undone together.
 */
export function useItemEdit(id: Id): (patch: ItemPatch, property?: string) => void {
  const { run } = useBuilder()
  return useCallback(
    (patch, property) => {
      run('update-item', { id, patch }, property === undefined ? undefined : `${id}.${property}`)
    },
    [id, run],
  )
}
