import type { FormDefinition } from '../../../schema/index.ts'
import { commonPresets, type PliePreset, presets } from '../../../schema/presets/index.ts'

/** Every registered PLIE, by key. */
export const plies: [key: string, preset: PliePreset][] = Object.values<PliePreset>(presets).map((one) => [
  one.key,
  one,
])

export const formsOf = ({ forms }: PliePreset): FormDefinition[] => Object.values(forms).filter((form) => form !== null)

/** The default forms, then every form of every PLIE, by id. */
export const allForms: [id: string, form: FormDefinition][] = [
  ...commonPresets,
  ...plies.flatMap(([, preset]) => formsOf(preset)),
].map((form) => [form.id, form])

/** Everything said in words inside a value: each `{ fr, en }`, with where it stands. */
export const textsIn = (value: unknown, path: readonly string[] = []): [path: string, text: object][] => {
  if (typeof value !== 'object' || value === null) return []
  if ('fr' in value) return [[path.join('.'), value]]
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, key]))
}
