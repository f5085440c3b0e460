import { useCase } from '../platform/use-case.ts'

/** Asks whether the caller may read the schema of the API; a refusal leaves its line in the trail. @throws UNAUTHENTICATED, FORBIDDEN */
export const mayReadSchema = useCase(
  'schema.read',
  async (ctx, _: null): Promise<void> => {
    ctx.access.require('schema.introspect')
  },
  { reads: true },
)
