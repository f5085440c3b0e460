import { MIGRATION_OUTCOMES, type MigrationOutcomeKind } from '../../schema/index.ts'
import { formVersions } from '../forms/index.ts'
import { useCase } from '../platform/use-case.ts'
import type { ChosenPlan } from './answer-migration.entity.ts'
import { chosenPlans } from './chosen-plan.ts'
import { runDry } from './dry-run.ts'
import { countOpenForms } from './open-forms.ts'
import { draftAt, formToMigrate } from './plan-sources.ts'
import { type ToldSample, toldSample } from './told-sample.ts'

export interface TriedEntry {
  readonly id: string
  readonly submissions: number
  readonly outcomes: readonly { readonly what: MigrationOutcomeKind; readonly count: number }[]
  readonly samples: readonly ToldSample[]
}

export interface TriedPlan {
  readonly revision: number
  readonly versions: readonly {
    readonly formVersionId: string
    readonly number: number
    readonly submissions: number
    readonly entries: readonly TriedEntry[]
  }[]
}

/** What a plan would do to the forms under way, with examples; changes nothing. */
export const dryRunMigration = useCase(
  'answers.try-migration',
  async (ctx, asked: { formId: string; revision: number; plan: ChosenPlan }): Promise<TriedPlan> => {
    const { form, draft } = await formToMigrate(ctx, asked.formId)
    const to = await draftAt(ctx, draft, asked.revision)
    const counts = await countOpenForms(ctx, form.id)
    const versions: TriedPlan['versions'][number][] = []
    for (const one of chosenPlans(asked.plan, await formVersions(ctx).all(form.id), to)) {
      const runs = await runDry(ctx, form.id, one, to)
      const entries = one.plan.map((entry, rank): TriedEntry => {
        const run = runs[rank]
        return {
          id: entry.id,
          submissions: run?.submissions ?? 0,
          outcomes: MIGRATION_OUTCOMES.flatMap((what) => {
            const count = run?.counts[what] ?? 0
            return count === 0 ? [] : [{ what, count }]
          }),
          samples: (run?.samples ?? []).map((sample) => toldSample(ctx, entry, sample, { from: one.source.form, to })),
        }
      })
      const { id, number } = one.source
      versions.push({ formVersionId: id, number, submissions: counts.get(id) ?? 0, entries })
    }
    return { revision: asked.revision, versions }
  },
  { reads: true },
)
