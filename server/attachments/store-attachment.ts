import { dossiers, touch } from '../dossiers/index.ts'
import { Refusal } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'
import { concerns } from '../platform/outbox/outbox.ts'
import { useCase } from '../platform/use-case.ts'
import { attachments } from './attachment.repository.ts'
import { fileName } from './file-name.ts'

/** A file already received, measured and recognised. */
export interface ReceivedFile {
  readonly dossierId: string
  readonly name: string
  readonly mime: string
  readonly size: number
  readonly sha256: string
}

export interface StoredFile {
  readonly id: string
  readonly name: string
  readonly mime: string
  readonly size: number
}

const MAX_FILES = 20
/** Asks whether the caller may add a file to the dossier, before any byte is taken. */
export const mayStoreAttachment = useCase(
  'attachment.ask',
  async (ctx, asked: { dossierId: string }): Promise<void> => {
    const dossier = await dossiers(ctx).get(asked.dossierId)
    ctx.access.require('attachment.write', dossier, 'dossier.read')
  },
  { reads: true },
)

/** Records a received file: row first, then the bytes take the name of the row. */
export const storeAttachment = useCase('attachment.store', async (ctx, file: ReceivedFile): Promise<StoredFile> => {
  const dossier = await dossiers(ctx).lock(file.dossierId)

  concerns(ctx, 'dossier', dossier.id)
  ctx.access.require('attachment.write', dossier, 'dossier.read')

  touch(ctx, dossier, null)
  if ((await attachments(ctx).count(dossier.id)) >= MAX_FILES) throw new Refusal('BAD_USER_INPUT', 'file.too-many')

  const row = await attachments(ctx).add({
    id: newId(),
    dossierId: dossier.id,
    name: fileName.parse(file.name),
    mime: file.mime,
    size: file.size,
    sha256: file.sha256,
    createdAt: ctx.now,
    createdBy: ctx.actor.id ?? '',
  })

  concerns(ctx, 'attachment', row.id)
  return { id: row.id, name: row.name, mime: row.mime, size: row.size }
})

/** The row of a file the caller may download. Audited (promises J1). @throws NOT_FOUND */
export const openAttachment = useCase(
  'attachment.download',
  async (ctx, asked: { id: string }): Promise<StoredFile> => {
    const row = await attachments(ctx).get(asked.id)
    const dossier = await dossiers(ctx).get(row.dossierId)
    concerns(ctx, 'attachment', row.id)
    ctx.access.require('attachment.read', dossier, 'dossier.read')
    return { id: row.id, name: row.name, mime: row.mime, size: row.size }
  },
  { reads: true, audited: true },
)
