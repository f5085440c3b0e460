import type { Expr, Id, OptionId } from '../rules/expression.ts'
import { apiNamesOf, freeApiName } from './edits/free-api-name.ts'
import { newLabel } from './edits/new-label.ts'
import type { Check, Computed, FormDefinition, FormKind, Rule } from './form.ts'

/** A condition nobody has written yet: never true, so that a rule just added decides nothing. */
export const UNWRITTEN: Expr = { v: false }
export const isUnwritten = (expr: Expr): boolean => 'v' in expr && expr.v === false

/** What a computed value of each type is before anybody has said how it is worked out. */
export const COMPUTED_STARTS = {
  decimal: { v: 0 },
  integer: { v: 0 },
  'yes-no': { v: false },
  date: { sys: 'today' },
  choice: { v: '' },
} as const satisfies Record<Computed['type'], Expr>

/** Outcomes rules usually give, by kind of form; a PLIE names them, and adds its own. */
export const USUAL_OUTCOMES: Readonly<Record<FormKind, readonly [OptionId, ...OptionId[]]>> = {
  prescription: ['eligible'],
  diagnostic: ['eligible'],
  'step-validation': ['validated'],
  exit: ['positive', 'dynamic', 'reduced-obstacles', 'other'],
  contract: ['validated'],
  review: ['validated'],
  free: ['validated'],
}

/** A computed value with nothing worked out yet. */
export function newComputed(form: FormDefinition, id: Id): Computed {
  const label = newLabel((words) => words.newComputed)
  return { id, api: freeApiName(label, apiNamesOf(form)), label, type: 'decimal', expr: COMPUTED_STARTS.decimal }
}

/** A check that never fires yet. */
export const newCheck = (id: Id): Check => ({
  id,
  when: UNWRITTEN,
  level: 'error',
  at: [],
  message: newLabel((words) => words.newCheck),
})

/** A rule that decides nothing yet; its reason is left to write. */
export const newRule = ({ kind }: Pick<FormDefinition, 'kind'>, id: Id): Rule => ({
  id,
  label: newLabel((words) => words.newRule),
  hit: 'first',
  outcome: USUAL_OUTCOMES[kind][0],
  when: UNWRITTEN,
  because: { fr: '' },
})
