import {
  type Answers,
  type AuthorKind,
  type EvaluationContext,
  type FactSource,
  type FormDefinition,
  initialAnswers,
  type Permission,
} from '../../schema/index.ts'
import type { Dossier } from '../dossiers/index.ts'
import type { RequestContext } from '../platform/request.ts'
import { dossierFacts } from './dossier-facts.ts'
import { verifiedAnswers } from './verified-answers.ts'

/** What reading a fact takes, by the start of its path; the others are known to whoever reads the dossier. */
const GUARDS: readonly (readonly [string, Permission])[] = [
  ['participant.', 'participant.read-identity'],
  ['diagnostics.', 'submission.read-sensitive'],
  ['contracts', 'employment.read'],
  ['employment.', 'employment.read'],
  ['contract.', 'employment.read'],
  ['trainings', 'employment.read'],
  ['training.', 'employment.read'],
]

/**
 * The answers a submission starts with (the form's `prefill` and `default`), looked up like any other, and what they were worked
 * out from. Whoever starts it is told nothing they may not read: a fact kept from them is unknown.
 */
export const firstAnswers = async (
  ctx: RequestContext,
  dossier: Dossier,
  form: FormDefinition,
  author: AuthorKind | undefined,
): Promise<{ answers: Answers; context: EvaluationContext }> => {
  const facts = await dossierFacts(ctx, dossier)
  const context = { facts, today: ctx.today, ...(author === undefined ? {} : { author }) }
  const found = initialAnswers(form, { ...context, facts: readable(ctx, dossier, facts) })
  const changes = new Map(Object.entries(found))
  const { answers, issues } = await verifiedAnswers(ctx, form, {}, { answers: found, changes, issues: [] })
  const refused = new Set(issues.map(({ path: [field] }) => String(field)))
  return { answers: Object.fromEntries(Object.entries(answers).filter(([field]) => !refused.has(field))), context }
}

const readable = (ctx: RequestContext, dossier: Dossier, facts: FactSource): FactSource => {
  const closed = GUARDS.filter(([, permission]) => !ctx.access.allows(permission, dossier)).map(([start]) => start)
  const isClosed = (path: string) => closed.some((start) => path.startsWith(start))
  return {
    value: (path, params) => (isClosed(path) ? undefined : facts.value(path, params)),
    rows: (path) => (isClosed(path) ? undefined : facts.rows(path)),
  }
}
