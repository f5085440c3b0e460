import type { RequestContext } from '../platform/request.ts'
import type { Subject } from './replay-subjects.ts'
import type { ReplayedDraft } from './replayed-draft.ts'

/**
 * Whether the caller may read what was found of the person (a length of contract, an answer). Whoever designs forms sees which
 * dossier changes and which clause makes it, not what is known of the person (promises C3).
 */
export const mayKnowFound = (ctx: RequestContext, { form }: ReplayedDraft, { dossier, authorId }: Subject): boolean =>
  form.kind === 'exit'
    ? ctx.access.allows('exit.assess', dossier)
    : ctx.access.allows('submission.read-sensitive', { ...dossier, authorId }) &&
      ctx.access.allows('submission.read-free-text', { ...dossier, authorId })
