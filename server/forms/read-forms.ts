import { type FormKind, type Issue, parseForm, publishable } from '../../schema/index.ts'
import { isId } from '../platform/ids.ts'
import { type Row, readMany, readOne } from '../platform/plan/plan.ts'
import type { Selection } from '../platform/plan/selection.ts'
import { every, type Sql, sql } from '../platform/plan/sql.ts'
import type { RequestContext } from '../platform/request.ts'
import { useCase } from '../platform/use-case.ts'
import { formVersions } from './form.repository.ts'
import { formShape, formVersionShape } from './forms.shape.ts'
import { type PresetForm, presetForms } from './preset-forms.ts'

/** A form nobody has published yet is its designers' business. */
const publishedOnly = (ctx: RequestContext): Sql[] =>
  ctx.access.allows('form.edit')
    ? []
    : [sql('exists (select from form_version v where v.plie_id = form.plie_id and v.form_id = form.id)')]

export const listForms = useCase(
  'form.list',
  (ctx, asked: { kind: FormKind | null; selection: Selection }): Promise<Row[]> => {
    ctx.access.require('form.read')
    const published = publishedOnly(ctx)
    const ofKind = asked.kind === null ? [] : [sql('form.kind = ?', asked.kind)]
    return readMany(ctx, formShape, asked.selection, every([...published, ...ofKind]), {
      orderBy: 'form.created_at, form.id',
    })
  },
  { reads: true },
)

/** The forms a new one may start from. */
export const listPresets = useCase(
  'preset.list',
  async (ctx, _: null): Promise<PresetForm[]> => {
    ctx.access.require('form.edit')
    return presetForms()
  },
  { reads: true },
)

export const readForm = useCase(
  'form.read',
  async (ctx, asked: { id: string; selection: Selection }): Promise<Row | null> => {
    ctx.access.require('form.read')
    return isId(asked.id)
      ? readOne(ctx, formShape, asked.selection, every([...publishedOnly(ctx), sql('form.id = ?::uuid', asked.id)]))
      : null
  },
  { reads: true },
)

export const readFormVersion = useCase(
  'form-version.read',
  async (ctx, asked: { id: string; selection: Selection }): Promise<Row | null> => {
    ctx.access.require('form.read')
    return isId(asked.id)
      ? readOne(ctx, formVersionShape, asked.selection, sql('form_version.id = ?::uuid', asked.id))
      : null
  },
  { reads: true },
)

/** Problems of a draft as it stands, published versions included. */
export const draftIssues = async (
  ctx: RequestContext,
  formId: string,
  definition: unknown,
): Promise<readonly Issue[]> => {
  const parsed = parseForm(definition)
  if (parsed.form === null) return parsed.issues
  const previous = await formVersions(ctx).all(formId)
  return publishable(
    parsed.form,
    previous.map((version) => version.form),
  )
}
