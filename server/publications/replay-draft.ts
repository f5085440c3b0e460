import type { Locale, PlainDate } from '../../schema/index.ts'
import { InvalidInput } from '../platform/errors.ts'
import { isId } from '../platform/ids.ts'
import { inputIssue } from '../platform/input-issue.ts'
import type { RequestContext } from '../platform/request.ts'
import { useCase } from '../platform/use-case.ts'
import { factsOfMany } from '../submissions/index.ts'
import { outcomeLabels } from '../tenants/index.ts'
import { mayKnowFound } from './may-know-found.ts'
import { differencesOf, factReads, type Readings, readTwice } from './replay-readings.ts'
import { reasonsOf, reasonText } from './replay-reasons.ts'
import { keptText, type OutcomeNames, type ToldDifference, tellDifference } from './replay-sentences.ts'
import { replaySubjects, type Subject } from './replay-subjects.ts'
import { type ReplayedDraft, replayedDraft } from './replayed-draft.ts'

/** Dossiers read at once: each batch costs a few statements, whatever it holds. */
const BATCH = 250
/** One run stops after this long and says how far it went: the next one goes on from there. */
const BUDGET_MS = 1_500
/** Most changed dossiers of one run. */
const MAX_ENTRIES = 100

export interface ReplayDraft {
  readonly formId: string
  /** Revision of the draft that is reviewed. */
  readonly revision: number
  /** `endCursor` of the run before; absent: from the first dossier. */
  readonly after?: string | null | undefined
  /** Most changed dossiers wanted, 1 to 100. */
  readonly first: number
  /** Tell why each one changes: left to a second question where it is shown on demand. */
  readonly withReasons?: boolean
}

/** A dossier the draft would decide differently. */
export interface ReplayEntry {
  readonly id: string
  readonly dossierNumber: string
  /** Null for a caller who may not see the dossier in a list. */
  readonly dossierId: string | null
  readonly closed: boolean
  /** The day whose facts were used. */
  readonly on: PlainDate
  readonly differences: readonly ToldDifference[]
  /** The decision taken, which stays; null when none was. */
  readonly kept: string | null
  readonly reason: string | null
}

export interface Replay {
  readonly formId: string
  readonly revision: number
  /** False: neither form has a rule or a band, nothing was looked at. */
  readonly comparable: boolean
  /** Submissions of the form, or dossiers for exit criteria. */
  readonly total: number
  readonly lookedAt: number
  readonly changed: number
  /** Of those looked at, how many the draft leaves undecided. */
  readonly undecided: number
  readonly entries: readonly ReplayEntry[]
  /** Null: everything was looked at. */
  readonly endCursor: string | null
}

/**
 * Runs the draft of a form on what people already answered, beside the version in force with the same facts, and tells which
 * decisions would differ. A reading only: what was validated is neither worked out again nor changed (form-language.md §3).
 * Null: see `replayedDraft`.
 */
export const replayDraft = useCase(
  'draft.replay',
  async (ctx, asked: ReplayDraft): Promise<Replay | null> => {
    const draft = await replayedDraft(ctx, asked)
    if (asked.after && !isId(asked.after)) throw new InvalidInput([inputIssue('input.bad-cursor', 'after')])
    if (asked.first < 1 || asked.first > MAX_ENTRIES)
      throw new InvalidInput([inputIssue('input.page-too-large', 'first')])
    if (draft === null) return null
    if (!draft.comparable) return { ...headOf(draft), ...nothing(), total: 0, endCursor: null }

    const subjects = replaySubjects(ctx, draft.form)
    const outcomes = await outcomeLabels(ctx)
    const run = nothing()
    const until = performance.now() + BUDGET_MS
    let cursor = asked.after ?? null
    for (;;) {
      const batch = await subjects.after(cursor, BATCH)
      for (const readings of await readAll(ctx, draft, batch)) {
        if (run.entries.length === asked.first)
          return { ...headOf(draft), ...run, total: await subjects.count(), endCursor: cursor }
        cursor = readings.subject.id
        run.lookedAt += 1
        if (readings.after.verdict.kind === 'undecided') run.undecided += 1
        const entry = entryOf(ctx, draft, readings, outcomes, asked.withReasons === true)
        if (entry === null) continue
        run.changed += 1
        run.entries.push(entry)
      }
      const done = batch.length < BATCH
      if (done || performance.now() > until)
        return { ...headOf(draft), ...run, total: await subjects.count(), endCursor: done ? null : cursor }
    }
  },
  { reads: true, audited: true },
)

const headOf = ({ form, revision, comparable }: ReplayedDraft) => ({ formId: form.id, revision, comparable })

const nothing = (): { lookedAt: number; changed: number; undecided: number; entries: ReplayEntry[] } => ({
  lookedAt: 0,
  changed: 0,
  undecided: 0,
  entries: [],
})

/** The readings of a batch, each made when it is asked for. */
const readAll = async (
  ctx: RequestContext,
  draft: ReplayedDraft,
  subjects: readonly Subject[],
): Promise<Iterable<Readings>> => {
  const ids = subjects.map(({ dossier }) => dossier.id)
  const factsOn = await factsOfMany(ctx, ids, factReads(draft))
  return (function* () {
    for (const subject of subjects) yield readTwice(draft, subject, factsOn(subject.dossier, subject.day))
  })()
}

const entryOf = (
  ctx: RequestContext,
  draft: ReplayedDraft,
  readings: Readings,
  outcomes: OutcomeNames,
  withReasons: boolean,
): ReplayEntry | null => {
  const differences = differencesOf(draft, readings)
  if (differences.length === 0) return null
  const { subject } = readings
  const locale: Locale = ctx.locale
  return {
    id: subject.id,
    dossierNumber: subject.dossier.number,
    dossierId: ctx.access.allows('dossier.list', subject.dossier) ? subject.dossier.id : null,
    closed: subject.dossier.closed,
    on: subject.day,
    differences: differences.map((one) => tellDifference(draft, readings, one, outcomes, locale)),
    kept: keptText(subject, outcomes, locale),
    reason: withReasons
      ? reasonText(reasonsOf(draft, readings, locale, mayKnowFound(ctx, draft, subject)), locale)
      : null,
  }
}
