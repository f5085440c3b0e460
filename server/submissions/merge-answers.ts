import {
  type Answer,
  type Answers,
  answersSizeIssue,
  canonicalJson,
  checkAnswers,
  type FormDefinition,
  type Issue,
  indexOf,
} from '../../schema/index.ts'
import { type Patch, withWholeGroups } from './whole-groups.ts'

export interface Merged {
  readonly answers: Answers
  /** What really changed, by id of field or of repeated group, whose rows are one answer; null: taken away. */
  readonly changes: ReadonlyMap<string, Answer | null>
  readonly issues: readonly Issue[]
}

/**
 * Merges a client's patch (`{ id: answer | null }`) into the current answers; the rows given for a repeated group take the place of
 * those it had, and `<group>/<row>/<field>` changes one answer of one row. `issues` are about the patch, and about the size of the whole: a submission saved bit by bit has the limits of one
 * sent in one go.
 */
export const mergeAnswers = (form: FormDefinition, current: Answers, given: unknown): Merged => {
  const refused = (issues: readonly Issue[]): Merged => ({ answers: current, changes: new Map(), issues })
  if (!isRecord(given)) return refused(checkAnswers(form, given).issues)
  const tooBig = answersSizeIssue(given)
  if (tooBig !== undefined) return refused([tooBig])
  return mergePatch(form, current, withWholeGroups(form, current, given))
}

const mergePatch = (form: FormDefinition, current: Answers, patch: Patch): Merged => {
  const removed = Object.keys(patch).filter((field) => patch[field] === null)
  const kept = Object.entries(patch).filter(([, answer]) => answer !== null)
  const { answers: checked, issues } = checkAnswers(form, Object.fromEntries(kept))
  const next = new Map<string, Answer>(Object.entries(current))
  const changes = new Map<string, Answer | null>()
  for (const field of removed) {
    if (next.delete(field)) changes.set(field, null)
  }
  for (const [field, answer] of Object.entries(checked)) {
    // PostgreSQL gives keys back in an order of its own.
    if (canonicalJson(next.get(field)) === canonicalJson(answer)) continue
    next.set(field, answer)
    changes.set(field, answer)
  }
  const answers = Object.fromEntries(next)
  const whole = answersSizeIssue(answers)
  return {
    answers,
    changes,
    issues: [...issues, ...unknownFields(form, removed), ...(whole === undefined ? [] : [whole])],
  }
}

const unknownFields = (form: FormDefinition, named: readonly string[]): Issue[] => {
  const { fields, groups, groupOf } = indexOf(form)
  return named
    .filter((id) => !groups.has(id) && (!fields.has(id) || groupOf.has(id)))
    .map((field) => field.slice(0, 100))
    .map((field) => ({ code: 'answers.unknown-field', path: [field], severity: 'error', params: { field } }))
}

const isRecord = (value: unknown): value is Patch =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
