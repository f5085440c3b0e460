import {
  describeMigration,
  describeMigrationChoice,
  describeMigrationOutcome,
  type L10n,
  type MigrationAction,
  type MigrationOutcomeKind,
  say,
} from '../../schema/index.ts'
import type { RequestContext } from '../platform/request.ts'
import type { ChosenPlan } from './answer-migration.entity.ts'
import type { TriedPlan } from './dry-run-migration.ts'
import type { PlannedEntry, ProposedPlan } from './read-migration-plan.ts'

/** A plan as the API gives it, in the caller’s language. */
export const presentPlan = (ctx: RequestContext, { revision, versions }: ProposedPlan) => ({
  revision,
  versions: versions.map(({ source, entries }) => ({
    formVersionId: source.id,
    number: source.number,
    submissions: source.submissions,
    entries: entries.map((entry) => presentEntry(ctx, entry)),
  })),
})

/** What was chosen, as kept with a request; null: nothing. */
export const presentChosen = (plan: ChosenPlan | null) =>
  plan?.map(({ formVersionId, entries }) => ({
    formVersionId,
    entries: entries.map(({ id, action }) => ({ id, action: presentAction(action) })),
  })) ?? null

const pairs = (options: { readonly [from: string]: string | null }) =>
  Object.entries(options).map(([from, to]) => ({ from, to }))

const presentAction = (action: MigrationAction) => ({
  do: action.do,
  options: action.do === 'map' ? pairs(action.options) : [],
  otherwise: action.do === 'cast' ? action.otherwise : null,
})

const presentEntry = (ctx: RequestContext, { entry, mapping, answers, submissions }: PlannedEntry) => {
  const option = ({ id, label }: { id: string; label: L10n }) => ({
    id,
    label: say(label, ctx.locale),
  })
  return {
    id: entry.id,
    sentence: describeMigration(entry, ctx.locale),
    field: entry.field,
    label: say(entry.label, ctx.locale),
    answers,
    submissions,
    choices: entry.choices
      .filter((choice) => choice !== 'map' || mapping !== null)
      .map((choice) => ({ choice, sentence: describeMigrationChoice(choice, ctx.locale) })),
    proposed: presentAction(entry.action),
    options: (mapping?.options ?? []).map(option),
    targets: (mapping?.targets ?? []).map(option),
    pairs: pairs(mapping?.proposed ?? {}),
  }
}

/** A dry run as the API gives it, in the caller’s language. */
export const presentTried = (ctx: RequestContext, tried: TriedPlan) => {
  const told = <T extends { readonly what: MigrationOutcomeKind }>(one: T) => ({
    ...one,
    sentence: describeMigrationOutcome(one.what, ctx.locale),
  })
  return {
    revision: tried.revision,
    versions: tried.versions.map((version) => ({
      ...version,
      entries: version.entries.map((entry) => ({
        ...entry,
        outcomes: entry.outcomes.map(told),
        samples: entry.samples.map(told),
      })),
    })),
  }
}
