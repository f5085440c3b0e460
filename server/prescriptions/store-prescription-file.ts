import { fileName, requireRoom, type StoredFile } from '../attachments/index.ts'
import { Refusal } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'
import { concerns } from '../platform/outbox/outbox.ts'
import type { RequestContext } from '../platform/request.ts'
import { useCase } from '../platform/use-case.ts'
import { links } from './link.repository.ts'
import { prescriptionFiles } from './prescription-file.repository.ts'

/** Files that wait at one link for their sheet to be sent. */
const MOST_UNSENT = 40
const DAY_MS = 24 * 3_600_000
const HOUR_MS = 3_600_000

/** A file already received, measured and recognised. */
export interface JoinedFile {
  readonly name: string
  readonly mime: string
  readonly size: number
  readonly sha256: string
}

/** Asks whether the link takes one more file, before any byte is. @throws NOT_FOUND, BAD_USER_INPUT when too many wait */
export const mayStorePrescriptionFile = useCase(
  'prescription.ask-file',
  async (ctx, _: null): Promise<void> => {
    ctx.access.require('prescription.fill')
    const link = await links(ctx).held()
    if ((await prescriptionFiles(ctx).countUnsent(link.id)) >= MOST_UNSENT) throw tooMany()
  },
  { reads: true },
)

/** Records a received file, which waits for its sheet: row first, then the bytes take the name of the row. */
export const storePrescriptionFile = useCase(
  'prescription.store-file',
  async (ctx, file: JoinedFile): Promise<StoredFile> => {
    const link = await links(ctx).lockHeld()

    concerns(ctx, 'prescription-link', link.id)
    ctx.access.require('prescription.fill')

    if ((await prescriptionFiles(ctx).countUnsent(link.id)) >= MOST_UNSENT) throw tooMany()
    await requireRoom(ctx, file.size)
    const row = await prescriptionFiles(ctx).add({
      id: newId(),
      linkId: link.id,
      prescriptionId: null,
      name: fileName.parse(file.name),
      mime: file.mime,
      size: file.size,
      sha256: file.sha256,
      createdAt: ctx.now,
    })

    concerns(ctx, 'prescription-file', row.id)
    return { id: row.id, name: row.name, mime: row.mime, size: row.size }
  },
)

const tooMany = () => new Refusal('BAD_USER_INPUT', 'prescription.too-many-files')

/**
 * Forgets the files of the PLIE whose sheet was never sent: after a day, or an hour where a link holds as many as it may. Gives
 * their ids, so that the bytes go too.
 */
export const purgeUnsentFiles = async (ctx: RequestContext): Promise<string[]> =>
  (await prescriptionFiles(ctx).someUnsent(before(ctx, HOUR_MS))) ? purge(ctx, null) : []

const purge = useCase('prescription.purge-files', async (ctx, _: null): Promise<string[]> => {
  ctx.access.require('prescription.fill')
  const link = await links(ctx).held()
  const full = (await prescriptionFiles(ctx).countUnsent(link.id)) >= MOST_UNSENT
  return prescriptionFiles(ctx).forgetUnsent(before(ctx, full ? HOUR_MS : DAY_MS))
})

const before = ({ now }: RequestContext, ms: number): Date => new Date(now.getTime() - ms)
