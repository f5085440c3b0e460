import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { describeChange, type FormChange, type FormKind, type L10n, say } from '../../schema/index.ts'
import { asResult, localizeIssue } from '../graphql/as-result.ts'
import { IssueType } from '../graphql/result-types.ts'
import { JsonScalar } from '../graphql/scalars/scalars.ts'
import { notFound } from '../platform/errors.ts'
import type { Row } from '../platform/plan/plan.ts'
import { selectionOf } from '../platform/plan/selection.ts'
import type { RequestContext } from '../platform/request.ts'
import { createForm } from './create-form.ts'
import {
  CreateFormResult,
  FormChangeType,
  FormDraftType,
  FormKindEnum,
  FormType,
  FormVersionType,
  PresetType,
  SaveFormDraftResult,
} from './forms.types.ts'
import { draftIssues, listForms, listPresets, readForm, readFormVersion } from './read-forms.ts'
import { saveFormDraft } from './save-form-draft.ts'

/** A change told in the caller’s language. */
export const presentChange = (ctx: RequestContext) => (change: FormChange) => ({
  ...change,
  sentence: describeChange(change, ctx.locale),
})

/** The form a mutation changed, as asked for. @throws NOT_FOUND */
export const formPayload = async (ctx: RequestContext, info: GraphQLResolveInfo, { id }: { id: string }) => {
  const form = await readForm(ctx, { id, selection: selectionOf(info, 'Form', ['FormPayload.form']) })
  if (form === null) throw notFound()
  return { form }
}

@Resolver(() => FormType)
export class FormResolver {
  @Query(() => [FormType])
  forms(
    @Arg('kind', () => FormKindEnum, { nullable: true }) kind: FormKind | undefined,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listForms(ctx, { kind: kind ?? null, selection: selectionOf(info, 'Form') })
  }

  @Query(() => FormType, { nullable: true })
  form(@Arg('id', () => ID) id: string, @Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo) {
    return readForm(ctx, { id, selection: selectionOf(info, 'Form') })
  }

  @Query(() => FormVersionType, { nullable: true })
  formVersion(@Arg('id', () => ID) id: string, @Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo) {
    return readFormVersion(ctx, { id, selection: selectionOf(info, 'FormVersion') })
  }

  @Query(() => [PresetType])
  async presets(@Ctx() ctx: RequestContext) {
    return (await listPresets(ctx, null)).map((preset) => ({ ...preset, title: say(preset.title, ctx.locale) }))
  }

  @Mutation(() => CreateFormResult)
  createForm(
    @Arg('kind', () => FormKindEnum) kind: FormKind,
    @Arg('title', () => String) title: string,
    @Arg('preset', () => String, { nullable: true }) preset: string | undefined,
    @Arg('idempotencyKey', () => ID) idempotencyKey: string,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return asResult(ctx, 'FormPayload', async () =>
      formPayload(ctx, info, await createForm(ctx, { kind, title, preset, idempotencyKey })),
    )
  }

  @Mutation(() => SaveFormDraftResult)
  saveFormDraft(
    @Arg('formId', () => ID) formId: string,
    @Arg('definition', () => JsonScalar) definition: unknown,
    @Arg('revision', () => Int, { nullable: true, description: 'Null to start a draft where there is none.' }) revision:
      | number
      | undefined,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return asResult(ctx, 'FormPayload', async () =>
      formPayload(ctx, info, await saveFormDraft(ctx, { formId, definition, revision: revision ?? null })),
    )
  }

  @FieldResolver(() => String)
  title(@Root() form: Row, @Ctx() ctx: RequestContext) {
    return say(form['title'] as L10n, ctx.locale)
  }

  @FieldResolver(() => [String])
  abilities(@Ctx() ctx: RequestContext) {
    return ctx.access.abilities(['form.read', 'form.edit', 'form.publish'])
  }
}

@Resolver(() => FormVersionType)
export class FormVersionResolver {
  @FieldResolver(() => [FormChangeType])
  changes(@Root() version: Row, @Ctx() ctx: RequestContext) {
    return (version['changes'] as FormChange[]).map(presentChange(ctx))
  }
}

@Resolver(() => FormDraftType)
export class FormDraftResolver {
  @FieldResolver(() => [IssueType])
  async issues(@Root() draft: Row, @Ctx() ctx: RequestContext) {
    const issues = await draftIssues(ctx, String(draft['id']), draft['definition'])
    return issues.map((issue) => localizeIssue(issue, ctx.locale))
  }
}
