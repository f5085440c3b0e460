import type { OptionList } from '../form/form.ts'
import type { PatchOp } from './patch-op.ts'
import { sequenceOps } from './sequence-ops.ts'

/** The operations on the lists of a form and on their options. */
export function listOps(before: readonly OptionList[], after: readonly OptionList[]): PatchOp[] {
  const old = new Map(before.map((list) => [list.id, list]))
  return [
    ...sequenceOps({ in: 'lists', of: null }, before, after),
    ...after.flatMap((now) => {
      const was = old.get(now.id)
      if (was === undefined || was.options === now.options) return []
      return sequenceOps({ in: 'options', of: now.id }, was.options, now.options)
    }),
  ]
}
