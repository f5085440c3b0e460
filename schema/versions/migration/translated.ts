import type { FieldAnswer } from '../../form/answers.ts'
import type { Field, Option } from '../../form/form.ts'
import type { FormIndex } from '../../form/form-index.ts'
import type { Json } from '../../text.ts'
import { castValue } from './cast-value.ts'
import type { MigrationAction, MigrationEntry } from './plan.ts'

/** An answer as the new field says it, with its proofs; undefined when it cannot be said there. */
export function translated(
  entry: MigrationEntry,
  action: Extract<MigrationAction, { do: 'cast' | 'map' }>,
  answer: FieldAnswer,
  { before, after }: { readonly before: FormIndex; readonly after: FormIndex },
): FieldAnswer | undefined {
  const was = before.fields.get(entry.field)
  const now = after.fields.get(entry.into ?? entry.field)
  if (was === undefined || now === undefined) return undefined
  // A field that only changes place keeps its answer; its type, if it changes too, has its own entry.
  if (entry.change === 'field-regrouped') return answer
  if (answer.missing !== undefined) {
    return now.missing?.includes(answer.missing) ? { missing: answer.missing, ...proofs(answer, now, was) } : undefined
  }
  const from = { field: was, options: before.optionsOf(was) }
  const to = { field: now, options: after.optionsOf(now) }
  const value =
    action.do === 'cast' ? castValue(answer.value, from, to) : mapped(answer.value, action.options, to.options)
  return value === undefined ? undefined : { value, ...proofs(answer, now, was) }
}

/** The proofs the new field accepts. */
function proofs({ evidence }: FieldAnswer, now: Field, was: Field): Pick<FieldAnswer, 'evidence'> {
  if (evidence === undefined) return {}
  const kinds = now.id === was.id ? undefined : (now.evidence?.kinds ?? [])
  const kept = kinds === undefined ? evidence : evidence.filter(({ kind }) => kinds.includes(kind))
  return kept.length > 0 || kinds === undefined ? { evidence: kept } : {}
}

/** One option for another, or several for several. An option the map does not name stays if the list has it. */
function mapped(
  value: Json,
  map: { readonly [from: string]: string | null },
  options: readonly Option[],
): Json | undefined {
  const known = new Set(options.map(({ id }) => id))
  const one = (id: Json): string | undefined => {
    if (typeof id !== 'string') return undefined
    const next = Object.hasOwn(map, id) ? map[id] : id
    return typeof next === 'string' && known.has(next) ? next : undefined
  }
  if (!Array.isArray(value)) return one(value)
  const kept = [...new Set(value.flatMap((id: Json) => one(id) ?? []))]
  return kept.length > 0 ? kept : undefined
}
