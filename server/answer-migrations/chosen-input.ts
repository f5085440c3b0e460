import type { MigrationAction } from '../../schema/index.ts'
import type { ChosenPlan } from './answer-migration.entity.ts'
import type { MigrationActionInput, VersionMigrationInput } from './answer-migrations.types.ts'

/** A plan as the API sends it. Null: nothing is chosen, the forms under way stay on their version. */
export const chosenInput = (plan: readonly VersionMigrationInput[] | null | undefined): ChosenPlan | null =>
  plan?.map(({ formVersionId, entries }) => ({
    formVersionId,
    entries: entries.map(({ id, action }) => ({ id, action: actionOf(action) })),
  })) ?? null

const actionOf = ({ do: choice, options, otherwise }: MigrationActionInput): MigrationAction => {
  if (choice === 'map')
    return { do: 'map', options: Object.fromEntries((options ?? []).map(({ from, to }) => [from, to ?? null])) }
  return choice === 'cast' ? { do: 'cast', otherwise: otherwise ?? 'ask-again' } : { do: choice }
}
