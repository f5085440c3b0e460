import { knownConcepts } from '../../../../schema/index.ts'

/** Loaded apart: it reads every preset. */
export const CONCEPTS: readonly string[] = knownConcepts()
