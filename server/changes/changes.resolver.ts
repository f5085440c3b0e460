import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql'
import type { RequestContext } from '../platform/request.ts'
import { ChangePageType } from './changes.types.ts'
import { readChanges } from './read-changes.ts'

@Resolver(() => ChangePageType)
export class ChangeResolver {
  @Query(() => ChangePageType, {
    description:
      'What happened since a cursor, oldest first. No change is skipped and none comes twice, whatever is being written meanwhile.',
  })
  changesSince(
    @Arg('cursor', () => String, { nullable: true }) cursor: string | undefined,
    @Arg('first', () => Int, { nullable: true, defaultValue: 100 }) first: number,
    @Ctx() ctx: RequestContext,
  ) {
    return readChanges(ctx, { cursor, first: first ?? 100 })
  }
}
