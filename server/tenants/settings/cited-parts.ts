import { z } from 'zod'
import { type Cited, citedInput, readCited } from './cited.ts'
import type { SettingsSection } from './section.ts'

/** Several values others read one by one, each with where it is written. */
export type CitedParts<Values> = { readonly [Name in keyof Values]: Cited<Values[Name]> }

/**
 * A part of the settings made of such values. What may be written is what is understood of what is kept: one schema, so that a
 * value shown can always be saved as it is.
 */
export const citedParts = <Values extends object>(
  key: string,
  shapes: { readonly [Name in keyof Values]: z.ZodType<Values[Name]> },
): SettingsSection<CitedParts<Values>> => {
  const names = Object.keys(shapes) as (keyof Values & string)[]
  const each = <Made>(make: <Name extends keyof Values & string>(name: Name) => Made) =>
    Object.fromEntries(names.map((name) => [name, make(name)]))
  return {
    key,
    keys: names,
    input: z.strictObject(each((name) => citedInput(shapes[name]))) as unknown as z.ZodType<CitedParts<Values>>,
    read: (json) =>
      each((name) =>
        readCited(shapes[name], typeof json === 'object' && json !== null ? Reflect.get(json, name) : null),
      ) as CitedParts<Values>,
  }
}
