import { Readable } from 'node:stream'
import { type FormDefinition, fieldsOf, type PlainDate } from '../../../schema/index.ts'
import { confirmAttachment, storeAttachment } from '../../attachments/index.ts'
import type { RequestContext } from '../../platform/request.ts'
import { storePrescriptionFile } from '../../prescriptions/index.ts'
import type { Who } from '../lives/deed.ts'
import { sampleDocument } from './sample-document.ts'
import type { Playing, Scene } from './scene.ts'
import { contextOf } from './simulated-context.ts'

type Measured = Parameters<typeof storePrescriptionFile>[1]

/** An invented document received and kept as an upload is; `record` writes its row. Gives its id. */
const upload = async (
  { store, plie }: Scene,
  name: string,
  record: (file: Measured) => Promise<{ id: string }>,
): Promise<string> => {
  const received = await store.receive(Readable.from([sampleDocument()]), { plieId: plie.id, name })
  try {
    const { mime, size, sha256 } = received
    const { id } = await record({ name, mime, size, sha256 })
    await store.keep(received, plie.id, id)
    return id
  } finally {
    await received.discard()
  }
}

/** Puts an invented document in the dossier, bytes and row. Gives its id. */
export const storeDocument = async (playing: Playing, who: Who, on: PlainDate, name: string): Promise<string> => {
  const { dossierId, files, scene } = playing
  const id = await upload(scene, name, async (file) => {
    const stored = await storeAttachment(contextOf(playing, who, on), { dossierId, ...file })
    files.push(stored.id)
    return stored
  })
  await confirmAttachment(contextOf(playing, who, on), { id })
  return id
}

const askedFiles = (form: FormDefinition) =>
  fieldsOf(form).filter(({ type, archived }) => type === 'file' && archived !== true)

/**
 * A document for each file the form may not be submitted without, put there by the coordination, for a prescriber adds none to a
 * dossier; a contract has its signed copy wherever the form has room for it.
 */
export const documentsFor = async (
  playing: Playing,
  form: FormDefinition,
  on: PlainDate,
): Promise<Record<string, string[]>> => {
  const wanted = askedFiles(form).filter(
    ({ required }, at) => required !== undefined || (form.kind === 'contract' && at === 0),
  )
  const given: [string, string[]][] = []
  for (const { api, label } of wanted)
    given.push([api, [await storeDocument(playing, 'coordination', on, `${label.fr}.pdf`)]])
  return Object.fromEntries(given)
}

/** A file for each one the sheet of a public link may not be sent without, put there through the link. */
export const sheetDocuments = async (
  scene: Scene,
  sheet: FormDefinition,
  sender: () => RequestContext,
  kept: (id: string) => void = () => undefined,
): Promise<Record<string, string[]>> => {
  const given: [string, string[]][] = []
  for (const { api, label, required } of askedFiles(sheet)) {
    if (required === undefined) continue
    const id = await upload(scene, `${label.fr}.pdf`, (file) => storePrescriptionFile(sender(), file))
    kept(id)
    given.push([api, [id]])
  }
  return Object.fromEntries(given)
}
