import type { evaluate } from '../../../schema/index.ts'

/** Facts of a dossier as `evaluate` takes them. */
export type EvaluationFacts = Parameters<typeof evaluate>[2]['facts']
