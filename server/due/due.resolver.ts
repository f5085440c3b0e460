import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql'
import type { DueKind } from '../../schema/index.ts'
import { asResult } from '../graphql/as-result.ts'
import { PlainDateScalar } from '../graphql/scalars/scalars.ts'
import { selectionOf } from '../platform/plan/selection.ts'
import type { RequestContext } from '../platform/request.ts'
import { DueItemPageType, DueItemType, DueKindEnum, SnoozeDueItemResult, SnoozeDueItemsResult } from './due.types.ts'
import { readDueItems } from './read-due-items.ts'
import { snoozeDueItem } from './snooze-due-item.ts'
import { snoozeDueItems } from './snooze-due-items.ts'

@Resolver(() => DueItemType)
export class DueItemResolver {
  @Query(() => DueItemPageType, {
    description: 'What the dossiers within reach wait for today, worked out from the settings of the PLIE.',
  })
  dueItems(
    @Arg('mine', () => Boolean, { defaultValue: true, description: 'Only what waits for the caller.' }) mine: boolean,
    @Arg('kinds', () => [DueKindEnum], { nullable: true }) kinds: DueKind[] | undefined,
    @Arg('dossierId', () => ID, { nullable: true }) dossierId: string | undefined,
    @Arg('dossierIds', () => [ID], { nullable: true }) dossierIds: string[] | undefined,
    @Arg('referentId', () => ID, { nullable: true }) referentId: string | undefined,
    @Arg('snoozed', () => Boolean, { defaultValue: false, description: 'What was put off too.' }) snoozed: boolean,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('offset', () => Int, { defaultValue: 0 }) offset: number,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const items = selectionOf(info, 'DueItem', ['DueItemPage.items'])
    const wanted = Object.values(items).some(({ name }) => name === 'dossier')
    const selection = wanted ? selectionOf(info, 'Dossier', ['DueItemPage.items', 'DueItem.dossier']) : null
    return readDueItems(ctx, {
      mine,
      awake: !snoozed,
      kinds,
      dossierId,
      dossierIds,
      referentId,
      first,
      offset,
      selection,
    })
  }

  @Mutation(() => SnoozeDueItemResult, {
    description:
      'Puts one thing off until a day, for everybody; it is told again at once when it is due on another day.',
  })
  snoozeDueItem(
    @Arg('dossierId', () => ID) dossierId: string,
    @Arg('key', () => String) key: string,
    @Arg('until', () => PlainDateScalar) until: string,
    @Arg('word', () => String, { nullable: true }) word: string | undefined,
    @Ctx() ctx: RequestContext,
  ) {
    return asResult(ctx, 'DueSnoozePayload', () => snoozeDueItem(ctx, { dossierId, key, until, word }))
  }

  @Mutation(() => SnoozeDueItemsResult, {
    description: 'Puts the same things off in several dossiers; what waits for somebody else is left.',
  })
  snoozeDueItems(
    @Arg('dossierIds', () => [ID]) dossierIds: string[],
    @Arg('kinds', () => [DueKindEnum]) kinds: DueKind[],
    @Arg('until', () => PlainDateScalar) until: string,
    @Arg('word', () => String, { nullable: true }) word: string | undefined,
    @Ctx() ctx: RequestContext,
  ) {
    return asResult(ctx, 'DueSnoozesPayload', () => snoozeDueItems(ctx, { dossierIds, kinds, until, word }))
  }
}
