import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql'
import { say } from '../../schema/index.ts'
import { asResult } from '../graphql/as-result.ts'
import type { RequestContext } from '../platform/request.ts'
import { dismissUpstream } from './dismiss-upstream.ts'
import { formPayload, presentChange } from './forms.resolver.ts'
import { presetForms } from './preset-forms.ts'
import { restoreVersion } from './restore-version.ts'
import { takeUpstream } from './take-upstream.ts'
import {
  DismissUpstreamResult,
  RestoreVersionResult,
  TakeUpstreamResult,
  UpstreamChangesType,
} from './upstream.types.ts'
import { upstreamChanges } from './upstream-changes.ts'

@Resolver()
export class UpstreamResolver {
  @Query(() => UpstreamChangesType, { nullable: true, description: 'Null for a form made from nothing.' })
  async upstreamChanges(@Arg('formId', () => ID) formId: string, @Ctx() ctx: RequestContext) {
    const found = await upstreamChanges(ctx, { formId })
    if (found === null) return null
    const title = presetForms().find(({ key }) => key === found.template)?.title
    return {
      ...found,
      title: title === undefined ? null : say(title, ctx.locale),
      changes: found.changes.map((one) => ({
        ...one,
        changes: one.changes.map(presentChange(ctx)),
        conflict: one.conflict.map(presentChange(ctx)),
        needs: one.needs.map(({ key, changes }) => ({ key, changes: changes.map(presentChange(ctx)) })),
      })),
    }
  }

  @Mutation(() => TakeUpstreamResult, {
    description: 'Puts changes of the model into the draft, with those they need; starts a draft where there is none.',
  })
  takeUpstream(
    @Arg('formId', () => ID) formId: string,
    @Arg('revision', () => Int, { nullable: true, description: 'Null where there is no draft.' }) revision:
      | number
      | undefined,
    @Arg('keys', () => [ID]) keys: string[],
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return asResult(ctx, 'FormPayload', async () =>
      formPayload(ctx, info, await takeUpstream(ctx, { formId, revision: revision ?? null, keys })),
    )
  }

  @Mutation(() => DismissUpstreamResult, {
    description: '« Not for us »: no longer offered, unless the model changes the same thing again.',
  })
  dismissUpstream(
    @Arg('formId', () => ID) formId: string,
    @Arg('keys', () => [ID]) keys: string[],
    @Arg('dismissed', () => Boolean, { defaultValue: true, description: 'False: offered again.' }) dismissed: boolean,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return asResult(ctx, 'FormPayload', async () =>
      formPayload(ctx, info, await dismissUpstream(ctx, { formId, keys, dismissed })),
    )
  }

  @Mutation(() => RestoreVersionResult, {
    description: 'Takes a published version back as the draft of its form; publishes nothing.',
  })
  restoreVersion(
    @Arg('formId', () => ID) formId: string,
    @Arg('versionId', () => ID) versionId: string,
    @Arg('revision', () => Int, { nullable: true, description: 'Of the draft it replaces; null where there is none.' })
    revision: number | undefined,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return asResult(ctx, 'FormPayload', async () =>
      formPayload(ctx, info, await restoreVersion(ctx, { formId, versionId, revision: revision ?? null })),
    )
  }
}
