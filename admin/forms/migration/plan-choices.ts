import type {
  FormMigrationPlanQuery,
  MigrationActionInput,
  MigrationActionPartsFragment,
  MigrationChoice,
  VersionMigrationInput,
} from '../../data/generated/graphql.ts'

export type ProposedPlan = NonNullable<FormMigrationPlanQuery['migrationPlan']>
export type PlannedVersion = ProposedPlan['versions'][number]
export type PlannedEntry = PlannedVersion['entries'][number]

/** What is chosen for the forms under way; null: they stay on their version. An entry that is not named keeps what is proposed. */
export type ChosenPlan = readonly VersionMigrationInput[] | null

/** Every version goes on, each entry as proposed. */
export const everyVersion = ({ versions }: ProposedPlan): ChosenPlan =>
  versions.map(({ formVersionId }) => ({ formVersionId, entries: [] }))

export const takes = (plan: ChosenPlan, versionId: string): boolean =>
  plan?.some(({ formVersionId }) => formVersionId === versionId) ?? false

export const withVersion = (plan: ChosenPlan, formVersionId: string, taken: boolean): ChosenPlan => {
  const others = (plan ?? []).filter((one) => one.formVersionId !== formVersionId)
  return taken ? [...others, { formVersionId, entries: [] }] : others
}

/** What is done for an entry: chosen, or proposed. */
export const actionFor = (plan: ChosenPlan, versionId: string, entry: PlannedEntry): MigrationActionInput => {
  const version = plan?.find(({ formVersionId }) => formVersionId === versionId)
  return version?.entries.find(({ id }) => id === entry.id)?.action ?? asInput(entry.proposed)
}

export const withAction = (
  plan: ChosenPlan,
  versionId: string,
  entryId: string,
  action: MigrationActionInput,
): ChosenPlan =>
  (plan ?? []).map((version) =>
    version.formVersionId === versionId
      ? { ...version, entries: [...version.entries.filter(({ id }) => id !== entryId), { id: entryId, action }] }
      : version,
  )

/** The action a choice starts from: the pairs proposed, and asking again what cannot be converted. */
export const startOf = (choice: MigrationChoice, entry: PlannedEntry): MigrationActionInput => {
  if (choice === entry.proposed.do) return asInput(entry.proposed)
  if (choice === 'MAP') return { do: choice, options: entry.pairs.map(({ from, to }) => ({ from, to })) }
  return choice === 'CAST' ? { do: choice, otherwise: 'ASK_AGAIN' } : { do: choice }
}

/** What was read, as it is sent. */
export const asInput = ({ do: choice, options, otherwise }: MigrationActionPartsFragment): MigrationActionInput => {
  if (choice === 'MAP') return { do: choice, options: options.map(({ from, to }) => ({ from, to })) }
  return choice === 'CAST' ? { do: choice, otherwise } : { do: choice }
}
