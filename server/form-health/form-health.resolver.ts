import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { describeFinding, type L10n, say } from '../../schema/index.ts'
import type { RequestContext } from '../platform/request.ts'
import { type FormHealth, formHealth } from './form-health.ts'
import { FieldHealthType, FormFindingType, FormHealthType } from './form-health.types.ts'

@Resolver(() => FormHealthType)
export class FormHealthResolver {
  @Query(() => FormHealthType, { nullable: true })
  formHealth(@Arg('formId', () => ID) formId: string, @Ctx() ctx: RequestContext) {
    return formHealth(ctx, { formId })
  }

  @FieldResolver(() => [FormFindingType])
  findings(@Root() health: FormHealth, @Ctx() ctx: RequestContext) {
    return health.findings.map((finding) => ({
      ...finding,
      path: finding.path.map(String),
      label: say(finding.label, ctx.locale),
      message: describeFinding(finding, ctx.locale),
    }))
  }

  @FieldResolver(() => [FieldHealthType])
  fields(@Root() health: FormHealth, @Ctx() ctx: RequestContext) {
    const named = <T extends { label: L10n }>(one: T) => ({ ...one, label: say(one.label, ctx.locale) })
    return health.fields.map((field) => ({
      ...named(field),
      section: field.section === null ? null : say(field.section, ctx.locale),
      options: field.options.map(named),
    }))
  }
}
