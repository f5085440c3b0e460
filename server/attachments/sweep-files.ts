import { isId } from '../platform/ids.ts'
import type { RequestContext, Runtime } from '../platform/request.ts'
import { systemContext } from '../platform/system-context.ts'
import { useCase } from '../platform/use-case.ts'
import { attachments } from './attachment.repository.ts'
import type { FileStore } from './file-store.ts'
import { knownFiles } from './stored-tables.ts'

/** Nothing takes so long to be received and kept: what is older was cut short. */
const HOUR_MS = 3_600_000
const AT_ONCE = 500

export interface Swept {
  /** Rows without bytes. */
  readonly rows: number
  /** Bytes without a row. */
  readonly files: number
  /** Temporary files. */
  readonly incoming: number
}

/**
 * Removes what a server stopped between a row and its bytes left behind, PLIE by PLIE (promises G9). A file goes only when no row
 * stands for it an hour after it was written, so that nothing under way is touched.
 */
export const sweepFiles = async (runtime: Runtime, store: FileStore): Promise<Swept> => {
  const swept = { rows: 0, files: 0, incoming: 0 }
  for (const plieId of await store.plies()) {
    const ctx = () => systemContext(runtime, { id: plieId, slug: '' })
    swept.incoming += await store.forgetIncoming(plieId, runtime.now())
    if (await someUnfinished(ctx(), null)) swept.rows += await forgetRows(ctx(), null)
    swept.files += await forgetFiles(ctx, store, plieId)
  }
  if (swept.rows + swept.files + swept.incoming > 0) runtime.logger.warn(swept, 'files cut short were swept away')
  return swept
}

/** Asked apart: an hourly look that finds nothing leaves no line in the audit trail. */
const someUnfinished = useCase(
  'attachment.look',
  async (ctx, _: null): Promise<boolean> => {
    ctx.access.require('attachment.read')
    return attachments(ctx).someUnfinished(hourAgo(ctx))
  },
  { reads: true },
)

const forgetRows = useCase('attachment.sweep', async (ctx, _: null): Promise<number> => {
  ctx.access.require('attachment.write')
  return attachments(ctx).forgetUnfinished(hourAgo(ctx))
})

const hourAgo = ({ now }: RequestContext): Date => new Date(now.getTime() - HOUR_MS)

/** Which of these ids no row stands for. */
const strangers = useCase(
  'attachment.compare',
  async (ctx, asked: { ids: readonly string[] }): Promise<string[]> => {
    ctx.access.require('attachment.read')
    const known = await knownFiles(ctx, asked.ids)
    return asked.ids.filter((id) => !known.has(id))
  },
  { reads: true },
)

const forgetFiles = async (ctx: () => RequestContext, store: FileStore, plieId: string): Promise<number> => {
  const before = hourAgo(ctx())
  let forgotten = 0
  let old: string[] = []
  const flush = async () => {
    for (const id of await strangers(ctx(), { ids: old })) {
      await store.remove(plieId, id)
      forgotten += 1
    }
    old = []
  }
  for await (const { key, writtenAt } of store.storage.list(plieId)) {
    const id = key.slice(plieId.length + 1)
    if (!isId(id) || writtenAt >= before) continue
    old.push(id)
    if (old.length === AT_ONCE) await flush()
  }
  if (old.length > 0) await flush()
  return forgotten
}
