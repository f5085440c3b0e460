import { type FormDefinition, type MigrationEntry, parseForm, planFor } from '../../schema/index.ts'
import type { RequestContext } from '../platform/request.ts'
import { useCase } from '../platform/use-case.ts'
import { runDry } from './dry-run.ts'
import { type Mapping, mappingOf } from './mapping.ts'
import { type CountedSource, formToMigrate, sourcesOf } from './plan-sources.ts'

/** One thing to decide, with how many answers it is about. */
export interface PlannedEntry {
  readonly entry: MigrationEntry
  readonly mapping: Mapping | null
  readonly answers: number
  readonly submissions: number
}

export interface ProposedPlan {
  readonly revision: number
  readonly versions: readonly { readonly source: CountedSource; readonly entries: readonly PlannedEntry[] }[]
}

/**
 * What publishing the draft asks to decide for the forms under way, version by version, with what is proposed. Null without a
 * draft that can be read.
 */
export const readMigrationPlan = useCase(
  'answers.plan-migration',
  async (ctx, asked: { formId: string }): Promise<ProposedPlan | null> => {
    const { form, draft } = await formToMigrate(ctx, asked.formId)
    const to = draft === null ? null : parseForm(draft.definition).form
    if (draft === null || to === null) return null
    const versions: ProposedPlan['versions'][number][] = []
    for (const source of await sourcesOf(ctx, form.id)) {
      versions.push({ source, entries: await plannedEntries(ctx, form.id, source, to) })
    }
    return { revision: draft.revision, versions }
  },
  { reads: true },
)

const plannedEntries = async (
  ctx: RequestContext,
  formId: string,
  source: CountedSource,
  to: FormDefinition,
): Promise<PlannedEntry[]> => {
  const plan = planFor(source.form, to)
  const runs = plan.length === 0 ? [] : await runDry(ctx, formId, { source, plan }, to)
  return plan.map((entry, rank) => {
    const run = runs[rank]
    return {
      entry,
      mapping: mappingOf(entry, { from: source.form, to }),
      answers: Object.values(run?.counts ?? {}).reduce((sum, n) => sum + n, 0),
      submissions: run?.submissions ?? 0,
    }
  })
}
