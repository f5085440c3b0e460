import { isId } from '../platform/ids.ts'
import { useCase } from '../platform/use-case.ts'
import { factsOfMany } from '../submissions/index.ts'
import { mayKnowFound } from './may-know-found.ts'
import { factReads, readTwice } from './replay-readings.ts'
import { type RuleReason, reasonsOf } from './replay-reasons.ts'
import { replaySubjects } from './replay-subjects.ts'
import { replayedDraft } from './replayed-draft.ts'

export interface ReplayExplanation {
  readonly id: string
  /** False: what was found of the person is left out, the caller may not read it. */
  readonly showsFound: boolean
  readonly rules: readonly RuleReason[]
}

/** Why the draft decides one dossier differently, clause by clause. Null when there is nothing to explain any more. */
export const explainReplay = useCase(
  'draft.explain-replay',
  async (ctx, asked: { formId: string; revision: number; id: string }): Promise<ReplayExplanation | null> => {
    const draft = await replayedDraft(ctx, asked)
    if (draft === null || !isId(asked.id)) return null
    const subject = await replaySubjects(ctx, draft.form).find(asked.id)
    if (subject === null) return null
    const factsOn = await factsOfMany(ctx, [subject.dossier.id], factReads(draft))
    const readings = readTwice(draft, subject, factsOn(subject.dossier, subject.day))
    const showsFound = mayKnowFound(ctx, draft, subject)
    return { id: subject.id, showsFound, rules: reasonsOf(draft, readings, ctx.locale, showsFound) }
  },
  { reads: true, audited: true },
)
