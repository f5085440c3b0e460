import { CONTACT_REASONS } from '../../schema/index.ts'
import { attachments } from '../attachments/index.ts'
import type { Dossier } from '../dossiers/index.ts'
import { InvalidInput } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'
import { inputIssue } from '../platform/input-issue.ts'
import type { RequestContext } from '../platform/request.ts'
import type { Contact } from './contact.entity.ts'
import { contacts } from './contact.repository.ts'
import type { ContactValues } from './contact-input.ts'

/** What a contact holds of what was typed. */
export const heldBy = ({
  on,
  time,
  channel,
  presence,
  minutes,
  otherMinutes,
  reason,
  note,
  signatureId,
}: ContactValues) => ({
  ...{ onDay: on, atTime: time, channel, presence, minutes, otherMinutes, reason, note, signatureId },
})

/** The signature is a drawing of the same dossier. @throws NOT_FOUND, InvalidInput */
export const checkSignature = async (
  ctx: RequestContext,
  dossier: Dossier,
  { signatureId }: ContactValues,
): Promise<void> => {
  if (signatureId === null) return
  const file = await attachments(ctx).get(signatureId)
  if (file.dossierId !== dossier.id || !file.mime.startsWith('image/'))
    throw new InvalidInput([inputIssue('input.unknown', 'signatureId')])
}

const [FOLLOW_UP] = CONTACT_REASONS

/** The appointment given with a contact, as a contact to be completed; null where none was given. */
export const addAppointment = async (
  ctx: RequestContext,
  dossier: Dossier,
  { nextOn, nextTime, nextChannel, channel }: ContactValues,
): Promise<Contact | null> => {
  if (nextOn === null) return null
  return contacts(ctx).add({
    ...{ id: newId(), dossierId: dossier.id, onDay: nextOn, atTime: nextTime, channel: nextChannel ?? channel },
    ...{ presence: 'planned', minutes: null, otherMinutes: null, reason: FOLLOW_UP.id, note: null, signatureId: null },
    ...{ recordedAt: ctx.now, recordedBy: ctx.actor.id, version: 1, createdAt: ctx.now, updatedAt: ctx.now },
  })
}

/** What its events keep of a contact. */
export const contactTold = ({ id, onDay, channel, presence }: Contact) => ({
  ...{ contactId: id, on: onDay, channel, presence },
})

export interface TouchedContact {
  readonly id: string
  readonly dossierId: string
}
