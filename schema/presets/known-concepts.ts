import type { FormDefinition } from '../form/form.ts'
import { fieldsOf } from '../form/items.ts'
import { commonPresets, presets } from './index.ts'

/** Every concept the presets give a field or an option, in order: what an administrator may want to reuse. */
export const knownConcepts = (): string[] => {
  const forms = [...commonPresets, ...Object.values(presets).flatMap(({ forms }) => Object.values(forms))]
  const found = forms.flatMap((form: FormDefinition | null) =>
    form === null
      ? []
      : [
          ...fieldsOf(form).flatMap(({ concept }) => concept ?? []),
          ...form.lists.flatMap(({ options }) => options.flatMap(({ concept }) => concept ?? [])),
        ],
  )
  return [...new Set(found)].toSorted()
}
