import {
  type Answers,
  type FieldAnswer,
  type FormDefinition,
  formatAnswer,
  formerAnswers,
  GONE_ANSWERS,
  type GoneAnswer,
  goneAnswers,
  indexOf,
  type KeptMigration,
  slotLabel,
} from '../../schema/index.ts'
import type { RequestContext } from '../platform/request.ts'
import { both, fieldGuard, OPEN, permissionsOf } from '../submissions/index.ts'

/** `replaced`: given since, and replaced by the former answer when the migration was taken back. */
export const TOLD_GONE_ANSWERS = [...GONE_ANSWERS, 'replaced'] as const

/** An answer that is no longer where it was given, as its reader may see it. */
export interface ToldGoneAnswer {
  readonly slot: string
  readonly what: (typeof TOLD_GONE_ANSWERS)[number]
  readonly label: string
  /** Null: kept from the reader. */
  readonly value: string | null
  /** What stands for it now; null: nothing, or kept from the reader. */
  readonly now: string | null
  readonly withheld: boolean
}

/** A migration as kept with the submission it took, between the two forms. */
export interface ReadMigration extends KeptMigration {
  readonly isBack: boolean
  readonly replaced: Answers
  readonly from: FormDefinition
  readonly to: FormDefinition
}

/**
 * What a migration took from where it was given; once it is taken back, what had been given since and gave way. `ruled`: the
 * record of the submission the rules are asked about. Who may not read an answer of one of the two versions reads it in neither.
 */
export const toldGoneAnswers = (ctx: RequestContext, read: ReadMigration, ruled: object): ToldGoneAnswer[] => {
  const { isBack, from, to } = read
  const [given, next] = isBack ? [to, from] : [from, to]
  const kept = isBack ? wayBack(read) : read
  const former = formerAnswers(kept.undo)
  return goneAnswers(kept, next).flatMap((one): ToldGoneAnswer[] => {
    const field = indexOf(given).fields.get(one.field)
    if (field === undefined) return []
    const withheld = !mayRead(ctx, one, [given, next], ruled)
    return [
      {
        slot: one.slot,
        what: isBack ? 'replaced' : one.what,
        label: slotLabel(given, former, one.slot, ctx.locale),
        value: withheld ? null : formatAnswer(given, field, one.before, ctx.locale),
        now: withheld || one.now === null ? null : nowText(ctx, next, one.now),
        withheld,
      },
    ]
  })
}

/** Taking a migration back, seen as a migration: what was answered since is what it found, the former answers what it left. */
const wayBack = ({ undo, replaced }: ReadMigration): KeptMigration => ({
  undo: Object.entries(replaced).map(([id, before]) => ({ id, before })),
  setAside: {},
  moved: Object.fromEntries(undo.map(({ id, before }) => [id, before])),
})

const mayRead = (
  ctx: RequestContext,
  { field, now }: GoneAnswer,
  forms: readonly FormDefinition[],
  ruled: object,
): boolean => {
  const ids = now === null ? [field] : [field, now.field]
  const fields = forms.flatMap((form) => ids.map((id) => indexOf(form).fields.get(id)))
  const guard = fields
    .filter((one) => one !== undefined)
    .map(fieldGuard)
    .reduce(both, OPEN)
  return permissionsOf(guard).every((permission) => ctx.access.allows(permission, ruled))
}

const nowText = (
  ctx: RequestContext,
  form: FormDefinition,
  { field, answer }: { field: string; answer: FieldAnswer },
): string | null => {
  const found = indexOf(form).fields.get(field)
  return found === undefined ? null : formatAnswer(form, found, answer, ctx.locale)
}
