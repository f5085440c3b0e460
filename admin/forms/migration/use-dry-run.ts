import { useMutation } from '@tanstack/react-query'
import { isUserError } from '../../data/errors.ts'
import { TryMigrationDocument, type TryMigrationQuery } from '../../data/generated/graphql.ts'
import { sendDocument } from '../../data/graphql-client.ts'
import type { ChosenPlan } from './plan-choices.ts'

type DryRun = Extract<TryMigrationQuery['dryRunMigration'], { __typename: 'MigrationDryRun' }>
export type TriedEntry = DryRun['versions'][number]['entries'][number]

/** Tries a plan dry, when asked. `stale`: the plan is no longer the one that was tried. */
export const useDryRun = (formId: string, revision: number, plan: ChosenPlan) => {
  const tried = JSON.stringify(plan)
  const run = useMutation({
    mutationFn: async () => {
      const { dryRunMigration: result } = await sendDocument(TryMigrationDocument, {
        formId,
        revision,
        plan: [...(plan ?? [])],
      })
      if (isUserError(result)) throw new Error(result.message)
      return { tried, versions: result.versions }
    },
  })
  const entry = (versionId: string, entryId: string): TriedEntry | undefined =>
    run.data?.versions
      .find(({ formVersionId }) => formVersionId === versionId)
      ?.entries.find(({ id }) => id === entryId)
  return { run, entry, stale: run.data !== undefined && run.data.tried !== tried }
}
