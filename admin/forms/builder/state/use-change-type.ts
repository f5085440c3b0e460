import { useCallback } from 'react'
import type { Field, FieldKind } from '../../../../schema/index.ts'
import { useBuilder } from './builder-context.ts'
import { newId } from './new-id.ts'

/** Gives the field another type. */
export function useChangeType({ id }: Field): (kind: FieldKind) => void {
  const { run } = useBuilder()
  return useCallback((kind) => void run('change-type', { id, kind, newId }), [id, run])
}
