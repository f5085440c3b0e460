import { dossiers, touch } from '../dossiers/index.ts'
import { Refusal } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'
import { concerns } from '../platform/outbox/outbox.ts'
import type { RequestContext } from '../platform/request.ts'
import { useCase } from '../platform/use-case.ts'
import { attachments } from './attachment.repository.ts'
import { fileName } from './file-name.ts'
import { storedBytes } from './stored-tables.ts'

/** A file already received, measured and recognised. */
export interface ReceivedFile {
  readonly dossierId: string
  readonly name: string
  readonly mime: string
  readonly size: number
  readonly sha256: string
  /** Tells of health or social situation, as whoever sends it says. */
  readonly sensitive?: boolean
}

export interface StoredFile {
  readonly id: string
  readonly name: string
  readonly mime: string
  readonly size: number
}

/**
 * Two years of pay slips, certificates, contracts and their former versions are about a hundred files: this is twice that, and what
 * one screen shows. One question of a form takes 20 at most; the PLIE's quota bounds the bytes.
 */
const MAX_FILES = 200
const USUAL_QUOTA = 20 * 1024 ** 3

/** Asks whether the caller may add a file to the dossier, before any byte is taken. */
export const mayStoreAttachment = useCase(
  'attachment.ask',
  async (ctx, asked: { dossierId: string }): Promise<void> => {
    const dossier = await dossiers(ctx).get(asked.dossierId)
    ctx.access.require('attachment.write', dossier, 'dossier.read')
  },
  { reads: true },
)

/** Records a received file: row first, then the bytes take the name of the row, then `confirmAttachment` shows it. */
export const storeAttachment = useCase('attachment.store', async (ctx, file: ReceivedFile): Promise<StoredFile> => {
  const dossier = await dossiers(ctx).lock(file.dossierId)

  concerns(ctx, 'dossier', dossier.id)
  ctx.access.require('attachment.write', dossier, 'dossier.read')

  touch(ctx, dossier, null)
  if ((await attachments(ctx).count(dossier.id)) >= MAX_FILES) throw new Refusal('BAD_USER_INPUT', 'file.too-many')
  await requireRoom(ctx, file.size)

  const row = await attachments(ctx).add({
    id: newId(),
    dossierId: dossier.id,
    name: fileName.parse(file.name),
    mime: file.mime,
    size: file.size,
    sha256: file.sha256,
    storedAt: null,
    sensitive: file.sensitive ?? false,
    createdAt: ctx.now,
    createdBy: ctx.actor.id ?? '',
  })

  concerns(ctx, 'attachment', row.id)
  return { id: row.id, name: row.name, mime: row.mime, size: row.size }
})

/** @throws BAD_USER_INPUT when the files of the PLIE would go beyond its quota. */
export const requireRoom = async (ctx: RequestContext, size: number): Promise<void> => {
  const quota = ctx.runtime.config.filesPerPlie ?? USUAL_QUOTA
  if ((await storedBytes(ctx)) + size > quota) throw new Refusal('BAD_USER_INPUT', 'file.plie-full')
}

/** Says that the bytes of a file are where its row says. */
export const confirmAttachment = useCase('attachment.confirm', async (ctx, asked: { id: string }): Promise<void> => {
  const row = await attachments(ctx).unfinished(asked.id)
  const dossier = await dossiers(ctx).get(row.dossierId)

  concerns(ctx, 'attachment', row.id)
  ctx.access.require('attachment.write', dossier, 'dossier.read')

  row.storedAt = ctx.now
})

/** The row of a file the caller may download. Audited (promises J1). @throws NOT_FOUND */
export const openAttachment = useCase(
  'attachment.download',
  async (ctx, asked: { id: string }): Promise<StoredFile> => {
    const row = await attachments(ctx).get(asked.id)
    const dossier = await dossiers(ctx).get(row.dossierId)
    concerns(ctx, 'attachment', row.id)
    ctx.access.require('attachment.read', dossier, 'dossier.read')
    if (row.sensitive) ctx.access.require('attachment.read-sensitive', dossier, 'dossier.read')
    return { id: row.id, name: row.name, mime: row.mime, size: row.size }
  },
  { reads: true, audited: true },
)
