import {
  type Field,
  type FieldFill,
  type FillCounts,
  type Finding,
  type FormDefinition,
  healthOf,
  type Id,
  indexOf,
  type L10n,
  MISSING_REASONS,
  type MissingReason,
  newFill,
  parseForm,
} from '../../schema/index.ts'
import { formDrafts, forms, formVersions } from '../forms/index.ts'
import { useCase } from '../platform/use-case.ts'
import { countFills } from './count-fills.ts'
import { maskCounts } from './mask-counts.ts'

/** How one field is filled. A count that is null is withheld: too small, of answers about health or social situation. */
export interface FieldHealth {
  readonly id: Id
  readonly label: L10n
  /** The section or group it stands in, null at the root. */
  readonly section: L10n | null
  readonly sensitive: boolean
  readonly shown: number
  readonly answered: number | null
  readonly blank: number | null
  readonly reasons: readonly { readonly reason: MissingReason; readonly count: number | null }[]
  readonly options: readonly {
    readonly id: Id
    readonly label: L10n
    readonly archived: boolean
    readonly count: number | null
  }[]
}

export interface FormHealth {
  readonly formId: string
  /** The draft, or the version in force when there is none. */
  readonly form: FormDefinition
  readonly ofDraft: boolean
  readonly counted: number
  readonly total: number
  readonly findings: readonly Finding[]
  readonly fields: readonly FieldHealth[]
}

/**
 * What an administrator should look at in a form, and how its fields are filled in the PLIE. Counts only, of no one in
 * particular. Null when there is neither a draft that can be read nor a version in force.
 */
export const formHealth = useCase(
  'form.health',
  async (ctx, asked: { formId: string }): Promise<FormHealth | null> => {
    const found = await forms(ctx).get(asked.formId)
    ctx.access.require('form.edit', found)
    const draft = await formDrafts(ctx).get(found.id)
    const drafted = draft === null ? null : parseForm(draft.definition).form
    const form = drafted ?? (await formVersions(ctx).current(found.id))?.form ?? null
    if (form === null) return null
    const { counted, total, fields } = await countFills(ctx, found.id)
    const shown = fieldsHealth(form, fields)
    return {
      formId: found.id,
      form,
      ofDraft: drafted !== null,
      counted,
      total,
      findings: healthOf(form, tellable(shown)),
      fields: shown,
    }
  },
  { reads: true },
)

const fieldsHealth = (form: FormDefinition, fills: ReadonlyMap<Id, FieldFill>): FieldHealth[] => {
  const index = indexOf(form)
  return index.placed.flatMap(({ item, parents }) => {
    if (item.t !== 'field' || item.archived === true) return []
    const section = parents.at(-1)?.label ?? null
    return [fieldHealth(item, section, fills.get(item.id) ?? newFill(), index.optionsOf(item))]
  })
}

const fieldHealth = (
  field: Field,
  section: L10n | null,
  fill: FieldFill,
  options: ReturnType<ReturnType<typeof indexOf>['optionsOf']>,
): FieldHealth => {
  const sensitive = (field.sensitivity ?? 'standard') !== 'standard'
  const withheld = (counts: readonly number[]): (number | null)[] => (sensitive ? maskCounts(counts) : [...counts])
  const reasons = MISSING_REASONS.map((reason) => fill.reasons[reason])
  const given = fill.answered + reasons.reduce((sum, count) => sum + count, 0)
  const [answered = null, blank = null, ...told] = withheld([
    fill.answered,
    Math.max(0, fill.shown - given),
    ...reasons,
  ])
  const chosen = withheld(options.map(({ id }) => fill.options.get(id) ?? 0))
  return {
    id: field.id,
    label: field.label,
    section,
    sensitive,
    shown: fill.shown,
    answered,
    blank,
    reasons: MISSING_REASONS.map((reason, i) => ({ reason, count: told[i] ?? null })),
    options: options.map(({ id, label, archived }, i) => ({
      id,
      label,
      archived: archived === true,
      count: chosen[i] ?? null,
    })),
  }
}

/** The counts findings may quote: of a field whose answers are withheld, that it was answered, and nothing more. */
const tellable = (fields: readonly FieldHealth[]): FillCounts =>
  Object.fromEntries(
    fields.map(({ id, shown, answered, options }) => [
      id,
      answered === null
        ? { shown, answered: shown }
        : {
            shown,
            answered,
            ...(options.length > 0
              ? { options: Object.fromEntries(options.map((one) => [one.id, one.count ?? 1])) }
              : {}),
          },
    ]),
  )
