import { contactRecorded, contactUpdated } from '../../schema/index.ts'
import { dossiers, touch } from '../dossiers/index.ts'
import { concerns, record } from '../platform/outbox/outbox.ts'
import { useCase } from '../platform/use-case.ts'
import { refuseStale } from '../platform/version-conflict.ts'
import { contacts } from './contact.repository.ts'
import { contactValues } from './contact-input.ts'
import { addAppointment, checkSignature, contactTold, heldBy, type TouchedContact } from './write-contact.ts'

export interface UpdateContact {
  readonly id: string
  readonly input: object
  /** Version of the contact that was shown. */
  readonly version: number
}

/** Corrects a contact, or says what became of an appointment: that moment is then when it was recorded (domain R20). */
export const updateContact = useCase('contact.update', async (ctx, asked: UpdateContact): Promise<TouchedContact> => {
  const dossier = await dossiers(ctx).lock(await contacts(ctx).dossierOf(asked.id))
  const contact = await contacts(ctx).lock(asked.id)

  concerns(ctx, 'contact', contact.id)
  ctx.access.require('contact.edit', dossier, 'contact.read')

  const values = contactValues(ctx, asked.input)
  refuseStale(contact, asked.version)
  touch(ctx, dossier, null)
  await checkSignature(ctx, dossier, values)

  const completed = contact.presence === 'planned' && values.presence !== 'planned'
  Object.assign(contact, heldBy(values), { version: contact.version + 1, updatedAt: ctx.now })
  if (completed) Object.assign(contact, { recordedAt: ctx.now, recordedBy: ctx.actor.id })
  const next = await addAppointment(ctx, dossier, values)

  record(ctx, dossier.id, contactUpdated(contactTold(contact)))
  if (next !== null) record(ctx, dossier.id, contactRecorded(contactTold(next)))
  return { id: contact.id, dossierId: dossier.id }
})
