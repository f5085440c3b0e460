import { recordContact, updateContact } from '../../contacts/index.ts'
import { newId } from '../../platform/ids.ts'
import { NOTES } from '../demo/phrases.ts'
import type { Deed } from '../lives/deed.ts'
import type { Playing } from './scene.ts'
import { contextOf } from './simulated-context.ts'

type Noted = Extract<Deed, { do: 'contact' }>

/** Notes a contact, in the appointment that was given where there was one. */
export const playContact = async (playing: Playing, { contact, on, heldOn = on }: Noted): Promise<void> => {
  const { dossierId, em, scene, random } = playing
  const { note, ...held } = contact
  const input = { ...held, on: heldOn, note: note ? random.pick(NOTES) : null }
  const [given] =
    playing.appointment === null
      ? []
      : await em.execute<{ id: string; version: number }[]>(
          `select id, version from contact where plie_id = ?::uuid and dossier_id = ?::uuid and presence = 'planned' and on_day <= ?::date
     order by on_day limit 1`,
          [scene.plie.id, dossierId, heldOn],
        )
  // A call in between leaves the appointment that was given.
  playing.appointment = contact.nextOn ?? (given === undefined ? playing.appointment : null)
  const ctx = contextOf(playing, 'referent', on)
  if (given === undefined) await recordContact(ctx, { dossierId, input, idempotencyKey: newId() })
  else await updateContact(ctx, { id: given.id, input, version: given.version })
}
