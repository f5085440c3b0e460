import { z } from 'zod'
import {
  ContactChannel,
  type ContactInput,
  type ContactLineFragment,
  ContactPresence,
  ContactReason,
} from '../data/generated/graphql.ts'
import { isPlainDate } from '../forms/renderer/index.ts'
import { localToday } from '../shared/format-date.ts'

// A box left empty gives '' or null: no value. Text that is not a number or a date stays as typed and is refused on its input.
const blank = (value: unknown) => (value === '' || value === undefined ? null : value)
const minutes = z.preprocess(
  blank,
  z
    .number('jalon.contact.check.minutes')
    .int('jalon.contact.check.minutes')
    .min(1, 'jalon.contact.check.minutes')
    .nullable(),
)
const day = z.preprocess(blank, z.string().refine(isPlainDate, 'jalon.dossier.check.date').nullable())
const text = z.preprocess(blank, z.string().nullable())

const shape = z.object({
  on: z.preprocess(blank, z.string('jalon.dossier.check.required').refine(isPlainDate, 'jalon.dossier.check.date')),
  time: text,
  channel: z.enum(ContactChannel, 'jalon.dossier.check.required'),
  presence: z.enum(ContactPresence, 'jalon.dossier.check.required'),
  minutes,
  otherMinutes: minutes,
  reason: z.enum(ContactReason, 'jalon.dossier.check.required'),
  note: text,
  signatureId: text,
  nextOn: day,
  nextTime: text,
  nextChannel: z.preprocess(blank, z.enum(ContactChannel).nullable()),
})

/** A contact as typed; what is only asked of somebody seen, or of an interview held, is not sent with the rest. */
export const contactInputOf = (values: unknown): ContactInput => {
  const typed = shape.parse(values)
  const seen = typed.presence === ContactPresence.Seen
  const next = typed.presence !== ContactPresence.Planned && typed.nextOn !== null
  return {
    ...typed,
    minutes: seen ? typed.minutes : null,
    signatureId: seen ? typed.signatureId : null,
    nextOn: next ? typed.nextOn : null,
    nextTime: next ? typed.nextTime : null,
    nextChannel: next ? typed.nextChannel : null,
  }
}

/** Sentence keys by input, as react-admin's forms take them. */
export const contactRefusals = (values: unknown): Record<string, string> => {
  const parsed = shape.safeParse(values)
  if (parsed.success) return {}
  return Object.fromEntries(parsed.error.issues.toReversed().map((one) => [String(one.path[0] ?? ''), one.message]))
}

/** What a new contact starts from: today, face to face, seen, as long as the PLIE’s interviews. */
export const newContact = (usualMinutes: number) => ({
  ...{ on: localToday(), time: '', channel: ContactChannel.InPerson, presence: ContactPresence.Seen },
  ...{ minutes: usualMinutes, otherMinutes: '', reason: ContactReason.FollowUp, note: '', signatureId: '' },
  ...{ nextOn: '', nextTime: '', nextChannel: ContactChannel.InPerson },
})

/** A contact to be corrected, or an appointment to be completed: held as foreseen unless told otherwise. */
export const contactToEdit = (contact: ContactLineFragment, usualMinutes: number) => {
  const held = contact.presence === ContactPresence.Planned && contact.on <= localToday()
  return {
    ...newContact(usualMinutes),
    ...{ on: contact.on, time: contact.time ?? '', channel: contact.channel, reason: contact.reason },
    presence: held ? ContactPresence.Seen : contact.presence,
    minutes: contact.presence === ContactPresence.Planned ? usualMinutes : (contact.minutes ?? ''),
    ...{ otherMinutes: contact.otherMinutes ?? '', note: contact.note ?? '', signatureId: contact.signatureId ?? '' },
  }
}
