import { useCase } from '../platform/use-case.ts'
import { sessions } from './session.repository.ts'

/** Ends the caller's session; an unknown one is no error, the outcome is the same. */
export const signOut = useCase('session.close', async (ctx, session: string): Promise<void> => {
  ctx.access.require('viewer.read')

  await sessions(ctx.em).close(session)
})
