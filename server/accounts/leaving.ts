import type { RequestContext } from '../platform/request.ts'

/** How many open dossiers wait for a référent; younger capabilities know. */
type CountHeld = (ctx: RequestContext, accountId: string) => Promise<number>

const counts: CountHeld[] = []

/** Something somebody holds as a référent, which must go to a colleague before they stop being one. */
export const holdsReferents = (count: CountHeld): void => {
  counts.push(count)
}

export const heldBy = async (ctx: RequestContext, accountId: string): Promise<number> => {
  let held = 0
  for (const count of counts) held += await count(ctx, accountId)
  return held
}
