import type { Facts } from '../form/form.ts'
import type { ExitExample } from './golden.ts'

/** The same example with other parts of its dossier known: `participant` for an age, `dossier` for an action under way. */
export const knowing = (facts: Facts, example: ExitExample): ExitExample => ({
  ...example,
  facts: { ...example.facts, ...facts },
})
