import type { Field, Id } from '../../../schema/index.ts'
import { both, fieldGuard, OPEN } from '../../submissions/index.ts'
import type { Appearances } from './appearances.ts'
import type { ApiField, ApiList } from './form-api.ts'

/** One field as the API shows it, over the versions that have it. */
export const describeField = (
  api: string,
  one: Appearances<Field>,
  { lists, preparing }: { lists: ReadonlyMap<Id, ApiList>; preparing: readonly Id[] },
): ApiField => {
  const ids = [...new Set(one.all.map(({ id }) => id))]
  const isPreparing = ids.some((id) => preparing.includes(id))
  return {
    api,
    kind: one.first.type,
    ids,
    label: one.last.label,
    help: one.last.help ?? null,
    list: one.first.list === undefined ? null : (lists.get(one.first.list) ?? null),
    guard: one.all.map(fieldGuard).reduce(both, OPEN),
    searchable: !isPreparing && one.all.some((field) => field.searchable === true),
    searchableNow: one.last.searchable === true,
    preparing: isPreparing,
    goneSince: one.goneSince,
  }
}
