import type { RequestContext } from '../platform/request.ts'

type Hook = (ctx: RequestContext, formId: string) => Promise<void>

const hooks: Hook[] = []
const draftHooks: Hook[] = []

/** What younger capabilities keep about a form (search index) follows its publication, in the same transaction. */
export const onPublication = (hook: Hook): void => {
  hooks.push(hook)
}

export const runPublicationHooks = async (ctx: RequestContext, formId: string): Promise<void> => {
  for (const hook of hooks) await hook(ctx, formId)
}

/** What waits on a draft (a request to publish it) is told of every change of it, in the same transaction. */
export const onDraftChange = (hook: Hook): void => {
  draftHooks.push(hook)
}

export const runDraftHooks = async (ctx: RequestContext, formId: string): Promise<void> => {
  for (const hook of draftHooks) await hook(ctx, formId)
}
