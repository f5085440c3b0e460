import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql'
import { CreateFormResult, FormType, formPayload } from '../forms/index.ts'
import { asResult } from '../graphql/as-result.ts'
import { JsonScalar } from '../graphql/scalars/scalars.ts'
import type { RequestContext } from '../platform/request.ts'
import { copyForm } from './copy-form.ts'
import { importForm } from './import-form.ts'

@Resolver(() => FormType)
export class FormExchangeResolver {
  @Mutation(() => CreateFormResult, {
    description: 'Creates a form from a `plie.form/1` document, as its first draft.',
  })
  importForm(
    @Arg('definition', () => JsonScalar) definition: unknown,
    @Arg('title', () => String) title: string,
    @Arg('idempotencyKey', () => ID) idempotencyKey: string,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return asResult(ctx, 'FormPayload', async () =>
      formPayload(ctx, info, await importForm(ctx, { definition, title, idempotencyKey })),
    )
  }

  @Mutation(() => CreateFormResult, { description: 'Creates a form from another of the PLIE.' })
  copyForm(
    @Arg('formId', () => ID) formId: string,
    @Arg('title', () => String) title: string,
    @Arg('idempotencyKey', () => ID) idempotencyKey: string,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return asResult(ctx, 'FormPayload', async () =>
      formPayload(ctx, info, await copyForm(ctx, { formId, title, idempotencyKey })),
    )
  }
}
