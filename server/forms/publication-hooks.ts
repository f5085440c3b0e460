import type { RequestContext } from '../platform/request.ts'

type Hook = (ctx: RequestContext, formId: string) => Promise<void>

const hooks: Hook[] = []

/** What younger capabilities keep about a form (search index) follows its publication, in the same transaction. */
export const onPublication = (hook: Hook): void => {
  hooks.push(hook)
}

export const runPublicationHooks = async (ctx: RequestContext, formId: string): Promise<void> => {
  for (const hook of hooks) await hook(ctx, formId)
}
