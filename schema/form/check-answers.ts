import { fieldTypes } from '../fields/index.ts'
import { issueOf } from '../fields/value-issue.ts'
import type { Issue, IssueCode } from '../issue.ts'
import { isAcceptedDate } from '../rules/calendar.ts'
import type { Json } from '../text.ts'
import type { Answer, AnswerRow, Answers, EvidencePiece, FieldAnswer } from './answers.ts'
import { answersSizeIssue } from './answers-size.ts'
import { shapeCheckOf } from './field-schemas.ts'
import { type Field, type FormDefinition, MAX_ROWS, MISSING_REASONS, type Repeat } from './form.ts'
import { type FormIndex, indexOf } from './form-index.ts'
import { isId } from './names.ts'

type Path = Issue['path']

/** Documents joined to one answer, at most. */
const MAX_PIECES = 20

/**
 * Checks untrusted answers one by one, as autosave needs: fields that exist, values of the right shape, sizes. What may
 * still be incomplete while a person types (required, bounds, checks) is said by `evaluate`. `answers` holds those that
 * passed, in the form they are kept in, so a caller may keep them or refuse all. Never throws.
 */
export function checkAnswers(form: FormDefinition, input: unknown): { answers: Answers; issues: Issue[] } {
  const issues: Issue[] = []
  if (!isRecord(input)) return { answers: {}, issues: [problem('answers.not-an-object', [])] }
  const tooBig = answersSizeIssue(input)
  if (tooBig) return { answers: {}, issues: [tooBig] }
  const index = indexOf(form)
  // Only ids of the form become keys, and no id can touch the prototype chain.
  const answers: { [field: string]: Answer } = {}
  for (const id of Object.keys(input)) {
    const group = index.groups.get(id)
    const answer = group
      ? readRows(index, group, input[id], issues)
      : readAnswer(index, fieldIn(index, id, undefined), input[id], id, issues)
    if (answer) answers[id] = answer
  }
  return { answers, issues }
}

/** The field of that id, if it stands in that group (none: at the form's own level). */
const fieldIn = (index: FormIndex, id: string, group: string | undefined): Field | undefined =>
  index.groupOf.get(id)?.id === group ? index.fields.get(id) : undefined

function readRows(index: FormIndex, group: Repeat, given: unknown, issues: Issue[]): Answer | undefined {
  const path = [group.id]
  if (!isRecord(given) || !hasOnly(given, ['rows']) || !Array.isArray(given.rows)) {
    return refuse(issues, 'answers.wrong-type', path, { expected: 'rows' })
  }
  if (given.rows.length > MAX_ROWS) return refuse(issues, 'answers.too-many-rows', path, { max: MAX_ROWS })
  const rows: AnswerRow[] = []
  const seen = new Set<string>()
  for (const row of given.rows) {
    if (!isRecord(row) || !hasOnly(row, ['id', 'answers']) || typeof row.id !== 'string' || !isId(row.id)) {
      return refuse(issues, 'answers.wrong-type', path, { expected: 'row' })
    }
    if (seen.has(row.id)) return refuse(issues, 'answers.duplicate-row', [group.id, row.id])
    seen.add(row.id)
    if (!isRecord(row.answers)) return refuse(issues, 'answers.wrong-type', [group.id, row.id], { expected: 'object' })
    const answers: { [field: string]: FieldAnswer } = {}
    for (const id of Object.keys(row.answers)) {
      const answer = readAnswer(index, fieldIn(index, id, group.id), row.answers[id], id, issues, [group.id, row.id])
      if (answer) answers[id] = answer
    }
    rows.push({ id: row.id, answers })
  }
  return { rows }
}

function readAnswer(
  index: FormIndex,
  field: Field | undefined,
  given: unknown,
  id: string,
  issues: Issue[],
  around: Path = [],
): FieldAnswer | undefined {
  // Paths are made for those refused only: most answers are right.
  const path = (): Path => [...around, id.slice(0, 100)]
  if (!field) return refuse(issues, 'answers.unknown-field', path(), { field: id.slice(0, 100) })
  if (!isRecord(given) || !hasOnly(given, ANSWER_KEYS)) {
    return refuse(issues, 'answers.wrong-type', path(), { expected: 'answer' })
  }
  const hasValue = Object.hasOwn(given, 'value')
  if (hasValue === Object.hasOwn(given, 'missing')) {
    return refuse(issues, 'answers.wrong-type', path(), { expected: 'answer' })
  }
  const evidence = given.evidence === undefined ? [] : readEvidence(field, given.evidence, path(), issues)
  if (evidence === undefined) return undefined
  if (!hasValue) {
    const missing = MISSING_REASONS.find((reason) => reason === given.missing)
    if (missing && field.missing?.includes(missing)) return evidence.length > 0 ? { missing, evidence } : { missing }
    return refuse(issues, 'answers.missing-reason-not-allowed', path())
  }
  const value = readValue(index, field, given.value, issues, path)
  if (value === undefined) return undefined
  return evidence.length > 0 ? { value, evidence } : { value }
}

const ANSWER_KEYS: readonly string[] = ['value', 'missing', 'evidence']

/** A value as it is kept, undefined when it cannot be. */
function readValue(
  index: FormIndex,
  field: Field,
  given: unknown,
  issues: Issue[],
  path: () => Path,
): Json | undefined {
  const { normalise } = fieldTypes[field.type]
  const value = normalise !== undefined && isJson(given, 3) ? normalise(given) : given
  const refusal = shapeCheckOf(index, field)(value)
  if (refusal !== undefined) issues.push(issueOf(refusal, path(), field.type))
  return refusal === undefined && isJson(value, 3) ? value : undefined
}

function readEvidence(field: Field, given: unknown, path: Path, issues: Issue[]): EvidencePiece[] | undefined {
  const kinds = field.evidence?.kinds ?? []
  if (!Array.isArray(given) || given.length > MAX_PIECES) {
    return refuse(issues, 'answers.wrong-type', path, { expected: 'evidence' })
  }
  const pieces: EvidencePiece[] = []
  for (const piece of given) {
    if (!isRecord(piece) || !hasOnly(piece, ['kind', 'file', 'seenOn', 'issuedOn'])) {
      return refuse(issues, 'answers.wrong-type', path, { expected: 'evidence' })
    }
    const { kind, file, seenOn, issuedOn } = piece
    if (typeof kind !== 'string' || !kinds.includes(kind)) {
      return refuse(issues, 'answers.evidence-not-allowed', path, { kinds })
    }
    if (!isAbsentOr(file, isFileId)) return refuse(issues, 'answers.unknown-file', path)
    if (!isAbsentOr(seenOn, isAcceptedDate) || !isAbsentOr(issuedOn, isAcceptedDate)) {
      return refuse(issues, 'answers.bad-date', path)
    }
    pieces.push({ kind, ...kept('file', file), ...kept('seenOn', seenOn), ...kept('issuedOn', issuedOn) })
  }
  return pieces
}

const isFileId = (id: string): boolean => /^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$/.test(id)
const isAbsentOr = (value: unknown, accepts: (text: string) => boolean): value is string | undefined =>
  value === undefined || (typeof value === 'string' && accepts(value))
const kept = <K extends string>(key: K, value: string | undefined): { [key in K]?: string } => {
  const found: { [key in K]?: string } = {}
  if (value !== undefined) found[key] = value
  return found
}

const problem = (code: IssueCode, path: Path, params?: Issue['params']): Issue => ({
  code,
  path,
  severity: 'error',
  ...(params ? { params } : {}),
})

function refuse(issues: Issue[], code: IssueCode, path: Path, params?: Issue['params']): undefined {
  issues.push(problem(code, path, params))
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function hasOnly(value: Record<string, unknown>, names: readonly string[]): boolean {
  for (const key in value) if (!names.includes(key)) return false
  return true
}

/** What a field's shape lets through is JSON of a few levels; this tells the type checker so, and would catch a lapse. */
function isJson(value: unknown, depth: number): value is Json {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true
  if (typeof value === 'number') return Number.isFinite(value)
  if (depth === 0) return false
  if (Array.isArray(value)) return value.every((one) => isJson(one, depth - 1))
  return typeof value === 'object' && Object.values(value).every((one) => isJson(one, depth - 1))
}
