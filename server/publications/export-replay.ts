import { formatDate } from '../../schema/index.ts'
import { say } from '../i18n/index.ts'
import { notFound } from '../platform/errors.ts'
import type { RequestContext } from '../platform/request.ts'
import { CSV_START, csvLine } from './csv.ts'
import { type Replay, type ReplayEntry, replayDraft } from './replay-draft.ts'

const COLUMNS = ['dossier', 'state', 'on', 'what', 'before', 'after', 'kept', 'reason'] as const

/**
 * The decisions a draft would change, as a table to download: one line a difference, run after run so that memory stays flat.
 * Each run is a reading of its own, audited as such. The first is made before anything is given, so that a refusal is one.
 * @throws NOT_FOUND when that revision of the draft is gone, or there is nothing to replay.
 */
export const exportReplay = async (
  ctx: RequestContext,
  asked: { formId: string; revision: number },
): Promise<AsyncIterable<string>> => {
  const next = async (after: string | null): Promise<Replay> => {
    const run = await replayDraft(ctx, { ...asked, after, first: 100, withReasons: true })
    if (run === null) throw notFound()
    return run
  }
  return written(ctx, await next(null), next)
}

async function* written(
  ctx: RequestContext,
  first: Replay,
  next: (after: string | null) => Promise<Replay>,
): AsyncGenerator<string> {
  yield CSV_START + csvLine(COLUMNS.map((column) => say(`replay.column.${column}`, ctx.locale)))
  for (let run = first; ; run = await next(run.endCursor)) {
    yield run.entries.flatMap((entry) => linesOf(ctx, entry)).join('')
    if (run.endCursor === null) return
  }
}

const linesOf = ({ locale }: RequestContext, entry: ReplayEntry): string[] =>
  entry.differences.map(({ label, from, to }) =>
    csvLine([
      entry.dossierNumber,
      say(entry.closed ? 'replay.closed' : 'replay.open', locale),
      formatDate(entry.on),
      label,
      from,
      to,
      entry.kept ?? '',
      entry.reason ?? '',
    ]),
  )
