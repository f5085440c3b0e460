import type { FactPath } from '../../rules/expression.ts'
import { referencesOf } from '../../rules/walk.ts'
import { expressionsOf } from '../expressions.ts'
import type { FormDefinition } from '../form.ts'
import { fieldsOf } from '../items.ts'

/** The facts of a dossier a form reads, in a condition, in a calculation or to prefill a field, each once. */
export const factsRead = (form: FormDefinition): FactPath[] => [
  ...new Set([
    ...expressionsOf(form).flatMap(({ expr }) => [...referencesOf(expr).facts]),
    ...fieldsOf(form).flatMap(({ prefill }) => prefill ?? []),
  ]),
]
