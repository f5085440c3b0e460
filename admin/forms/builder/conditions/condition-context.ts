import { createContext, useContext } from 'react'
import type { FormDefinition, Locale } from '../../../../schema/index.ts'
import type { SubjectOption } from './subject-options.ts'

export interface ConditionSurroundings {
  form: FormDefinition
  locale: Locale
  options: readonly SubjectOption[]
}

export const ConditionContext = createContext<ConditionSurroundings | null>(null)

/** The form a condition is about and what its clauses may look at. @throws outside of a `ConditionEditor`. */
export function useConditionSurroundings(): ConditionSurroundings {
  const surroundings = useContext(ConditionContext)
  if (surroundings === null) throw new Error('clause inputs live inside a ConditionEditor')
  return surroundings
}
