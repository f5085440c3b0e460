import type { FactPath } from '../rules/expression.ts'
import { referencesOf } from '../rules/walk.ts'
import { expressionsOf } from './expressions.ts'
import type { FormDefinition } from './form.ts'
import { indexOf } from './form-index.ts'

/** The facts of the dossier a form reads: by its conditions, calculations and rules, and to fill fields beforehand. */
export function factsReadBy(form: FormDefinition): ReadonlySet<FactPath> {
  const read = new Set<FactPath>()
  for (const { expr } of expressionsOf(form)) for (const path of referencesOf(expr).facts) read.add(path)
  for (const { prefill } of indexOf(form).fields.values()) if (prefill !== undefined) read.add(prefill)
  return read
}
