import type { ChangeKind, FormChange } from '../../schema/index.ts'
import type { RequestContext } from '../platform/request.ts'
import { type ApiChange, apiChangesOf } from './api-changes.ts'
import type { DraftReview } from './review-draft.ts'

/** What a publication changes in the typed API, each change under the change of the form that causes it. */
export interface TiedApiChanges {
  readonly all: readonly ApiChange[]
  /** In step with the changes of the form. */
  readonly byChange: readonly (readonly ApiChange[])[]
  /** Those no single change of the form accounts for. */
  readonly others: readonly ApiChange[]
}

/** Changes of a form that reach its typed API; the others never do, whatever they are about. */
const REACHES_API: ReadonlySet<ChangeKind> = new Set([
  'item.added',
  'item.removed',
  'item.group',
  'field.type',
  'field.api',
  'field.list',
  'field.searchable',
  'field.archived',
  'field.restored',
  'group.api',
  'list.added',
  'list.removed',
  'option.added',
  'option.removed',
  'option.archived',
  'option.restored',
  'computed.added',
  'computed.removed',
  'computed.api',
  'computed.type',
])

export const tieApiChanges = (changes: readonly FormChange[], api: readonly ApiChange[]): TiedApiChanges => {
  const causeOf = ({ origins }: ApiChange): number =>
    origins
      .map((id) => changes.findIndex(({ subject, kind }) => subject === id && REACHES_API.has(kind)))
      .find((rank) => rank >= 0) ?? -1
  const causes = api.map((one) => ({ one, rank: causeOf(one) }))
  const under = (wanted: number) => causes.filter(({ rank }) => rank === wanted).map(({ one }) => one)
  return { all: api, byChange: changes.map((_, rank) => under(rank)), others: under(-1) }
}

/** A review with what it changes in the API, worked out when first asked for, once however many of its lines are. */
export interface ReviewWithApi extends DraftReview {
  readonly api: () => Promise<TiedApiChanges>
}

export const withApi = (ctx: RequestContext, review: DraftReview): ReviewWithApi => {
  let tied: Promise<TiedApiChanges> | undefined
  const api = () => {
    tied ??= apiChangesOf(ctx, review.formId).then((changes) => tieApiChanges(review.changes, changes))
    return tied
  }
  return { ...review, api }
}
