import { Readable } from 'node:stream'
import type { PlainDate } from '../../../schema/index.ts'
import { type FormDefinition, fieldsOf } from '../../../schema/index.ts'
import { confirmAttachment, storeAttachment } from '../../attachments/index.ts'
import type { Who } from '../lives/deed.ts'
import { sampleDocument } from './sample-document.ts'
import type { Playing } from './scene.ts'
import { contextOf } from './simulated-context.ts'

/** Puts an invented document in the dossier, bytes and row, as an upload does. Gives its id. */
export const storeDocument = async (playing: Playing, who: Who, on: PlainDate, name: string): Promise<string> => {
  const { store, plie } = playing.scene
  const received = await store.receive(Readable.from([sampleDocument()]), { plieId: plie.id, name })
  try {
    const { mime, size, sha256 } = received
    const ctx = contextOf(playing, who, on)
    const { id } = await storeAttachment(ctx, { dossierId: playing.dossierId, name, mime, size, sha256 })
    playing.files.push(id)
    await store.keep(received, plie.id, id)
    await confirmAttachment(contextOf(playing, who, on), { id })
    return id
  } finally {
    await received.discard()
  }
}

/** A document for each file the form may not be submitted without, put there by the coordination: a prescriber adds none to a dossier; a contract has its signed copy wherever the form has room for it. */
export const documentsFor = async (
  playing: Playing,
  form: FormDefinition,
  on: PlainDate,
): Promise<Record<string, string[]>> => {
  const files = fieldsOf(form).filter(({ type, archived }) => type === 'file' && archived !== true)
  const wanted = files.filter(({ required }, at) => required !== undefined || (form.kind === 'contract' && at === 0))
  const given: [string, string[]][] = []
  for (const { api, label } of wanted)
    given.push([api, [await storeDocument(playing, 'coordination', on, `${label.fr}.pdf`)]])
  return Object.fromEntries(given)
}
