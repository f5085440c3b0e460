import {
  type DryRunEntry,
  dryRun,
  type FormDefinition,
  MIGRATION_OUTCOMES,
  type MigrationOutcomeKind,
} from '../../schema/index.ts'
import type { RequestContext } from '../platform/request.ts'
import type { VersionPlan } from './chosen-plan.ts'
import { type OpenForm, openForms } from './open-forms.ts'

const MOST_SAMPLES = 5

/** An example, with the form under way it was found in. */
export type FoundSample = DryRunEntry['samples'][number] & { readonly found: OpenForm }
export interface EntryRun extends Omit<DryRunEntry, 'samples'> {
  readonly samples: readonly FoundSample[]
}

/** What a plan would do to every form under way on a version, changing none. One entry for each of the plan, in its order. */
export const runDry = async (
  ctx: RequestContext,
  formId: string,
  { source, plan }: VersionPlan,
  to: FormDefinition,
): Promise<EntryRun[]> => {
  let total: EntryRun[] = plan.map(({ id }) => ({ entry: id, submissions: 0, counts: {}, samples: [] }))
  for await (const batch of openForms(ctx, formId, source.id, { locked: false })) {
    const runs = dryRun(
      plan,
      source.form,
      to,
      batch.map(({ answers }) => answers),
    )
    total = total.map((known, rank) => added(known, runs[rank], batch))
  }
  return total
}

const added = (known: EntryRun, more: DryRunEntry | undefined, batch: readonly OpenForm[]): EntryRun => {
  if (more === undefined) return known
  const found = more.samples.flatMap((sample): FoundSample[] => {
    const form = batch[sample.rank]
    return form === undefined ? [] : [{ ...sample, found: form }]
  })
  // Those that could not be converted are what one looks for.
  const [uncast, others] = [true, false].map((wanted) =>
    [...known.samples, ...found].filter(({ what }) => what.startsWith('uncast') === wanted),
  )
  return {
    entry: known.entry,
    submissions: known.submissions + more.submissions,
    counts: sum(known.counts, more.counts),
    samples: [...(uncast ?? []), ...(others ?? [])].slice(0, MOST_SAMPLES),
  }
}

type Counts = { readonly [what in MigrationOutcomeKind]?: number }

const sum = (one: Counts, other: Counts): Counts =>
  Object.fromEntries(
    MIGRATION_OUTCOMES.flatMap((what) => {
      const n = (one[what] ?? 0) + (other[what] ?? 0)
      return n === 0 ? [] : [[what, n]]
    }),
  )
