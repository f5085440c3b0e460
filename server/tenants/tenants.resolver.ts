import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql'
import { asResult } from '../graphql/as-result.ts'
import type { RequestContext } from '../platform/request.ts'
import { createPlie } from './create-plie.ts'
import { CreatePlieResult, PliePayload } from './tenants.types.ts'

@Resolver(() => PliePayload)
export class CreatePlieResolver {
  @Mutation(() => CreatePlieResult)
  createPlie(
    @Arg('slug', () => String) slug: string,
    @Arg('name', () => String) name: string,
    @Arg('administratorEmail', () => String) administratorEmail: string,
    @Arg('preset', () => String, { nullable: true }) preset: string | undefined,
    @Arg('idempotencyKey', () => ID) idempotencyKey: string,
    @Ctx() ctx: RequestContext,
  ) {
    return asResult(ctx, 'PliePayload', async () => {
      const { link, ...plie } = await createPlie(ctx, { slug, name, administratorEmail, preset, idempotencyKey })
      return { plie, link }
    })
  }
}
