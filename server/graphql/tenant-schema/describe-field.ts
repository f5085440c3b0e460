import type { Field, Id } from '../../../schema/index.ts'
import { both, fieldGuard, OPEN } from '../../submissions/index.ts'
import type { Appearances } from './appearances.ts'
import type { ApiField, ApiList } from './form-api.ts'

/** One field as the API shows it, over the versions that have it. */
export const describeField = (api: string, one: Appearances<Field>, lists: ReadonlyMap<Id, ApiList>): ApiField => ({
  api,
  kind: one.first.type,
  ids: [...new Set(one.all.map(({ id }) => id))],
  label: one.last.label,
  help: one.last.help ?? null,
  list: one.first.list === undefined ? null : (lists.get(one.first.list) ?? null),
  guard: one.all.map(fieldGuard).reduce(both, OPEN),
  searchable: one.all.some((field) => field.searchable === true),
  searchableNow: one.last.searchable === true,
  goneSince: one.goneSince,
})
