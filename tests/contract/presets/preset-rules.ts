import type { FormDefinition, FormKind, PliePreset } from '../../../schema/index.ts'
import { type PlieRules, plieRules } from '../../../server/seeds/lives/plie-rules.ts'

/** What a PLIE founded from a preset lets live, without a database. */
export const presetRules = ({ settings, bodies, outcomes, forms }: PliePreset): PlieRules => {
  const published = Object.values(forms).filter((form): form is FormDefinition => form !== null)
  return plieRules(
    { ...settings, bodies, outcomes },
    new Map(published.map((form): [FormKind, FormDefinition] => [form.kind, form])),
  )
}
