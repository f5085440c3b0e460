import type { Slot } from '../../form/answer-slots.ts'
import type { Answer, Answers } from '../../form/answers.ts'
import type { FormDefinition } from '../../form/form.ts'
import { migrate } from './migrate.ts'
import type { MigrationOutcomeKind, MigrationPlan } from './plan.ts'

/** Enough examples to judge by, few enough to read. */
const MOST_SAMPLES = 5

/** What an entry would do. `counts`: answers by what would become of them; `submissions`: how many hold at least one. */
export interface DryRunEntry {
  readonly entry: string
  readonly submissions: number
  readonly counts: { readonly [what in MigrationOutcomeKind]?: number }
  /** `rank`: of the submission among those given. Those that could not be cast come first. */
  readonly samples: readonly DryRunSample[]
}
export interface DryRunSample {
  readonly rank: number
  readonly slot: Slot
  readonly what: MigrationOutcomeKind
  readonly before: Answer | null
  readonly after: Answer | null
}

/** What a plan would do to many submissions, entry by entry, changing none. */
export function dryRun(
  plan: MigrationPlan,
  from: FormDefinition,
  to: FormDefinition,
  many: readonly Answers[],
): DryRunEntry[] {
  const tallies = new Map(plan.map(({ id }) => [id, new Tally()]))
  for (const [rank, answers] of many.entries()) {
    for (const { entry, slot, what, before, after } of migrate(plan, from, to, answers).outcomes) {
      tallies.get(entry)?.add({ rank, slot, what, before, after })
    }
  }
  return [...tallies].map(([entry, tally]) => ({ entry, ...tally.result() }))
}

class Tally {
  private readonly ranks = new Set<number>()
  private readonly counts = new Map<MigrationOutcomeKind, number>()
  private readonly uncast: DryRunSample[] = []
  private readonly others: DryRunSample[] = []

  add(sample: DryRunSample): void {
    this.ranks.add(sample.rank)
    this.counts.set(sample.what, (this.counts.get(sample.what) ?? 0) + 1)
    const samples = sample.what.startsWith('uncast') ? this.uncast : this.others
    if (samples.length < MOST_SAMPLES) samples.push(sample)
  }

  result(): Omit<DryRunEntry, 'entry'> {
    return {
      submissions: this.ranks.size,
      counts: Object.fromEntries(this.counts),
      samples: [...this.uncast, ...this.others].slice(0, MOST_SAMPLES),
    }
  }
}
