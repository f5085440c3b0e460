import { fieldTypes } from '../../fields/index.ts'
import type { FieldAnswer } from '../../form/answers.ts'
import type { FormIndex } from '../../form/form-index.ts'
import type { MigrationChange, MigrationEntry } from './plan.ts'
import type { Spot } from './working-answers.ts'

interface Versions {
  readonly before: FormIndex
  readonly after: FormIndex
}
type Test = (answer: FieldAnswer, entry: MigrationEntry, versions: Versions, spot: Spot) => boolean

const always: Test = () => true
const never: Test = () => false

/** Which of the answers of a field each change touches. */
const TESTS = {
  'field-replaced': always,
  'field-regrouped': (_answer, { field }, { after }, spot) => spot.group !== after.groupOf.get(field)?.id,
  'field-retyped': always,
  'field-relisted': ({ value }) => value !== undefined,
  'options-gone': ({ value }, { field }, { before, after }) => {
    const now = after.fields.get(field)
    const was = before.fields.get(field)
    if (now === undefined || was === undefined || value === undefined) return false
    const offered = new Set(after.optionsOf(now).flatMap(({ id, archived }) => (archived ? [] : [id])))
    // An option that was no longer offered before is no news.
    const stale = new Set(before.optionsOf(was).flatMap(({ id, archived }) => (archived ? [id] : [])))
    const chosen = Array.isArray(value) ? value : [value]
    return chosen.some((id) => typeof id === 'string' && !offered.has(id) && !stale.has(id))
  },
  'reasons-narrowed': ({ missing }, { field }, { after }) =>
    missing !== undefined && !(after.fields.get(field)?.missing ?? []).includes(missing),
  'bounds-narrowed': ({ value }, { field }, { after }) => {
    const now = after.fields.get(field)
    if (now === undefined || value === undefined) return false
    return fieldTypes[now.type].check({ rules: now.rules ?? {}, options: after.optionsOf(now) })(value) !== undefined
  },
  'proof-asked': ({ evidence = [] }, { field }, { after }) => {
    const rule = after.fields.get(field)?.evidence
    return rule !== undefined && !evidence.some(({ kind }) => rule.kinds.includes(kind))
  },
  'field-removed': always,
  'field-archived': always,
  'group-removed': never,
  'rows-narrowed': never,
  'answer-required': never,
} satisfies Record<MigrationChange, Test>

/** Whether a change touches an answer. */
export const isConcerned = (entry: MigrationEntry, answer: FieldAnswer, spot: Spot, versions: Versions): boolean =>
  TESTS[entry.change](answer, entry, versions, spot)
