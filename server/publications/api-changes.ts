import type { Id } from '../../schema/index.ts'
import type { RequestContext } from '../platform/request.ts'

export interface ApiChange {
  readonly breaking: boolean
  readonly description: string
  /** What of the form it may come from, the closest first; empty: the form as a whole. */
  readonly origins: readonly Id[]
}

type Compare = (ctx: RequestContext, formId: string) => Promise<readonly ApiChange[]>

let compare: Compare = () => Promise.reject(new Error('the typed schema is not wired'))

/** The composition root of the API says how two catalogues differ: forms know nothing of the schema built from them. */
export const compareApiWith = (how: Compare): void => {
  compare = how
}

/** What publishing the draft of a form would change in the typed schema of its PLIE. */
export const apiChangesOf: Compare = (ctx, formId) => compare(ctx, formId)
