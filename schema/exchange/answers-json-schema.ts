import { z } from 'zod'
import { fieldTypes } from '../fields/index.ts'
import { type Field, type FormDefinition, type Item, MAX_ROWS, type MissingReason, type Repeat } from '../form/form.ts'
import { type FormIndex, indexOf } from '../form/form-index.ts'
import { itemsIn } from '../form/items.ts'
import { NAME_SHAPES } from '../form/names.ts'
import type { Json } from '../text.ts'

/** Documents joined to one answer, at most. */
const MAX_PIECES = 20

/**
 * The JSON Schema (draft 2020-12) of the answers to a form, `Answers` by ids, in the form they are kept in: shapes and
 * bounds of each value, reasons allowed instead, evidence, rows. Archived fields are out. An answer is required where
 * the form always asks it: `required: true`, on an item nothing can hide. What depends on other answers (conditions,
 * checks) no JSON Schema can say; `evaluate` has the last word.
 */
export function answersJsonSchema(form: FormDefinition): { readonly [keyword: string]: Json } {
  const schema = z
    .strictObject(answersIn(form.items, true, indexOf(form)))
    .meta({ title: form.title.fr, ...(form.intro ? { description: form.intro.fr } : {}) })
  // Through JSON: what zod gives is typed for its own use, and nothing but JSON is wanted of it.
  const { '~standard': _, ...keywords } = z.toJSONSchema(schema, { target: 'draft-2020-12' })
  const written: { readonly [keyword: string]: Json } = JSON.parse(JSON.stringify(keywords))
  return written
}

type Shape = Record<string, z.ZodType>

/** `shown`: no condition stands around these items. */
function answersIn(items: readonly Item[], shown: boolean, index: FormIndex): Shape {
  const shape: Shape = {}
  for (const item of items) {
    const always = shown && item.visible === undefined
    if (item.t === 'section') Object.assign(shape, answersIn(itemsIn(item), always, index))
    if (item.t === 'repeat') shape[item.id] = rowsOf(item, always, index)
    if (item.t !== 'field' || item.archived) continue
    const answer = answerOf(item, index)
    shape[item.id] = always && item.required === true ? answer : answer.optional()
  }
  return shape
}

const rowsOf = (group: Repeat, shown: boolean, index: FormIndex): z.ZodType => {
  const min = shown ? (group.min ?? 0) : 0
  const row = z.strictObject({
    id: z.string().regex(NAME_SHAPES.id),
    answers: z.strictObject(answersIn(group.items, shown, index)),
  })
  const rows = z
    .array(row)
    .min(min)
    .max(group.max ?? MAX_ROWS)
  const answer = named(z.strictObject({ rows }), group)
  return min > 0 ? answer : answer.optional()
}

function answerOf(field: Field, index: FormIndex): z.ZodType {
  const evidence = evidenceOf(field)
  const value = fieldTypes[field.type].schema({ rules: field.rules ?? {}, options: index.optionsOf(field) })
  const given = z.strictObject({ value, ...evidence })
  const reasons: readonly MissingReason[] = field.missing ?? []
  if (reasons.length === 0) return named(given, field)
  return named(z.union([given, z.strictObject({ missing: z.enum(reasons), ...evidence })]), field)
}

const day = z.string().meta({ format: 'date' })

function evidenceOf({ evidence }: Field): Shape {
  if (evidence === undefined) return {}
  const piece = z.strictObject({
    kind: z.enum(evidence.kinds),
    file: z.string().max(63).optional(),
    seenOn: day.optional(),
    issuedOn: day.optional(),
  })
  return { evidence: z.array(piece).max(MAX_PIECES).optional() }
}

const named = (schema: z.ZodType, { label, help }: Item): z.ZodType =>
  schema.meta({ title: label.fr, ...(help ? { description: help.fr } : {}) })
