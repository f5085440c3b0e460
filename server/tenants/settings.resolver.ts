import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql'
import { asResult } from '../graphql/as-result.ts'
import { JsonScalar } from '../graphql/scalars/scalars.ts'
import type { RequestContext } from '../platform/request.ts'
import { changeSetting } from './change-setting.ts'
import { readSettings } from './read-settings.ts'
import type { SettingsSectionName } from './settings/index.ts'
import { ChangePlieSettingResult, PlieSettingType, SettingsSectionEnum } from './settings.types.ts'

@Resolver(() => PlieSettingType)
export class PlieSettingResolver {
  @Query(() => [PlieSettingType])
  plieSettings(@Ctx() ctx: RequestContext) {
    return readSettings(ctx, null)
  }

  @Mutation(() => ChangePlieSettingResult, {
    description: 'Replaces one part of the settings; issues are located under `value`.',
  })
  changePlieSetting(
    @Arg('section', () => SettingsSectionEnum) section: SettingsSectionName,
    @Arg('value', () => JsonScalar) value: unknown,
    @Arg('revision', () => Int) revision: number,
    @Ctx() ctx: RequestContext,
  ) {
    return asResult(ctx, 'PlieSettingPayload', async () => ({
      setting: await changeSetting(ctx, { section, value, revision }),
    }))
  }
}
