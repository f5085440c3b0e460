import { contactRemoved } from '../../schema/index.ts'
import { dossiers, touch } from '../dossiers/index.ts'
import { concerns, record } from '../platform/outbox/outbox.ts'
import { useCase } from '../platform/use-case.ts'
import { refuseStale } from '../platform/version-conflict.ts'
import { contacts } from './contact.repository.ts'
import { contactTold, type TouchedContact } from './write-contact.ts'

export interface RemoveContact {
  readonly id: string
  /** Version of the contact that was shown. */
  readonly version: number
}

/** Takes out a contact noted by mistake; what it was stays in the events and the trail. @throws VersionConflict, DossierClosed */
export const removeContact = useCase('contact.remove', async (ctx, asked: RemoveContact): Promise<TouchedContact> => {
  const dossier = await dossiers(ctx).lock(await contacts(ctx).dossierOf(asked.id))
  const contact = await contacts(ctx).lock(asked.id)

  concerns(ctx, 'contact', contact.id)
  ctx.access.require('contact.edit', dossier, 'contact.read')

  refuseStale(contact, asked.version)
  touch(ctx, dossier, null)

  await contacts(ctx).remove(contact)

  record(ctx, dossier.id, contactRemoved(contactTold(contact)))
  return { id: contact.id, dossierId: dossier.id }
})
