import type { z } from 'zod'
import { fieldTypes } from '../fields/index.ts'
import type { PlainDate } from '../text.ts'
import type { Field } from './form.ts'
import type { FormIndex } from './form-index.ts'

const KEPT = new WeakMap<FormIndex, Map<string, z.ZodType>>()

function kept(index: FormIndex, key: string, make: () => z.ZodType): z.ZodType {
  const schemas = KEPT.get(index) ?? new Map<string, z.ZodType>()
  KEPT.set(index, schemas)
  const known = schemas.get(key)
  if (known) return known
  const schema = make()
  schemas.set(key, schema)
  return schema
}

/** What may be stored in a field while a person types; built once for a form. */
export const shapeSchemaOf = (index: FormIndex, field: Field): z.ZodType =>
  kept(index, `shape ${field.id}`, () =>
    fieldTypes[field.type].shapeSchema({ rules: field.rules ?? {}, options: index.optionsOf(field) }),
  )

/** What may be submitted in a field. Built once for a form, and anew each day for a field with a bound written `today`. */
export function valueSchemaOf(index: FormIndex, field: Field, today: PlainDate): z.ZodType {
  const rules = field.rules ?? {}
  const make = () => fieldTypes[field.type].valueSchema({ rules, options: index.optionsOf(field), today })
  const moving = rules.from === 'today' || rules.to === 'today'
  // Not kept: a schema a day would pile up for as long as the process lives, and one date costs little to build.
  return moving ? make() : kept(index, `value ${field.id}`, make)
}
