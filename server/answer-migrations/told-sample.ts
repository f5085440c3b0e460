import {
  type Answer,
  type Field,
  type FormDefinition,
  fieldTypes,
  formatAnswer,
  indexOf,
  type MigrationEntry,
  rowsIn,
  type ValueType,
} from '../../schema/index.ts'
import { say } from '../i18n/index.ts'
import type { RequestContext } from '../platform/request.ts'
import { both, fieldGuard, type Guard, OPEN, permissionsOf, rowsGuard } from '../submissions/index.ts'
import type { FoundSample } from './dry-run.ts'

/** An example as its reader may see it. */
export interface ToldSample {
  readonly what: FoundSample['what']
  /** Null: kept from the reader, or nothing answered. */
  readonly before: string | null
  readonly after: string | null
  readonly withheld: boolean
  /** Null for those who may not read these answers. */
  readonly dossierNumber: string | null
}

interface Forms {
  readonly from: FormDefinition
  readonly to: FormDefinition
}

/**
 * An example in words. Who may read the answer sees it with its dossier. Who designs forms and follows nobody sees, without the
 * dossier, values of a closed set that anybody who reads answers may read (an option, a number, a date): they tell what a
 * conversion does and nothing of anybody. What people typed, and what is sensitive, stays with those who follow them (C3).
 */
export const toldSample = (
  ctx: RequestContext,
  entry: MigrationEntry,
  { what, before, after, found }: FoundSample,
  forms: Forms,
): ToldSample => {
  const sides = sidesOf(entry, forms)
  const ruled = { ...found.dossier, authorId: found.authorId }
  const mayRead =
    ctx.access.allows('submission.read', ruled) &&
    permissionsOf(sides.guard).every((permission) => ctx.access.allows(permission, ruled))
  const withheld = !mayRead && !sides.saysNothing
  const former = [sides.was, forms.from] as const
  const next = [sides.now, forms.to] as const
  return {
    what,
    before: withheld ? null : textOf(ctx, before, ...former),
    after: withheld ? null : textOf(ctx, after, ...(STAYS.has(what) || !sides.now ? former : next)),
    withheld,
    dossierNumber: mayRead ? found.dossier.number : null,
  }
}

/** The answer is left where it was: the former field says it. */
const STAYS: ReadonlySet<FoundSample['what']> = new Set(['kept', 'uncast-kept'])
const CLOSED_SETS: ReadonlySet<ValueType['t']> = new Set(['number', 'date', 'boolean', 'option', 'options'])

const sidesOf = (entry: MigrationEntry, { from, to }: Forms) => {
  const [before, after] = [indexOf(from), indexOf(to)]
  const was = before.fields.get(entry.field) ?? after.fields.get(entry.field)
  const now = after.fields.get(entry.into ?? entry.field)
  const group = before.groups.get(entry.field)
  const fields = [was, now].filter((field) => field !== undefined)
  const guard = [...fields.map(fieldGuard), ...(group ? [rowsGuard(group)] : [])].reduce<Guard>(both, OPEN)
  const isClosed = (field: Field) => CLOSED_SETS.has(fieldTypes[field.type].operand([]).t)
  return { was, now, guard, saysNothing: permissionsOf(guard).length === 0 && fields.every(isClosed) }
}

const textOf = (
  ctx: RequestContext,
  answer: Answer | null,
  field: Field | undefined,
  form: FormDefinition,
): string | null => {
  if (answer === null) return null
  if (answer.rows !== undefined) return say('migration.rows', ctx.locale, { n: rowsIn({ g: answer }, 'g').length })
  return field === undefined ? null : formatAnswer(form, field, answer, ctx.locale)
}
