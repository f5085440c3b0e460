import { contactRecorded } from '../../schema/index.ts'
import { dossiers, touch } from '../dossiers/index.ts'
import { newId } from '../platform/ids.ts'
import { concerns, record } from '../platform/outbox/outbox.ts'
import { useCase } from '../platform/use-case.ts'
import { contacts } from './contact.repository.ts'
import { contactValues } from './contact-input.ts'
import { addAppointment, checkSignature, contactTold, heldBy, type TouchedContact } from './write-contact.ts'

export interface RecordContact {
  readonly dossierId: string
  readonly input: object
  readonly idempotencyKey: string
}

/** Notes an interview, a contact or an appointment, and the next appointment when one was fixed. @throws InvalidInput, DossierClosed, KeyReused */
export const recordContact = useCase(
  'contact.record',
  async (ctx, asked: RecordContact): Promise<TouchedContact> => {
    const dossier = await dossiers(ctx).lock(asked.dossierId)

    ctx.access.require('contact.edit', dossier, 'dossier.read')

    const values = contactValues(ctx, asked.input)
    touch(ctx, dossier, null)
    await checkSignature(ctx, dossier, values)

    const contact = await contacts(ctx).add({
      ...heldBy(values),
      ...{ id: newId(), dossierId: dossier.id, recordedAt: ctx.now, recordedBy: ctx.actor.id },
      ...{ version: 1, createdAt: ctx.now, updatedAt: ctx.now },
    })
    const next = await addAppointment(ctx, dossier, values)

    record(ctx, dossier.id, contactRecorded(contactTold(contact)))
    if (next !== null) record(ctx, dossier.id, contactRecorded(contactTold(next)))
    concerns(ctx, 'contact', contact.id)
    return { id: contact.id, dossierId: dossier.id }
  },
  { idempotent: true },
)
