import { defineEntity, type InferEntity, p } from '@mikro-orm/core'
import type { ContactChannel, ContactPresence, ContactReason } from '../../schema/index.ts'
import { tenantOptions } from '../platform/orm/tenant-entity.ts'

/** One interview or contact of a dossier; an appointment is one that is planned, completed once held. */
export const ContactEntity = defineEntity({
  name: 'Contact',
  tableName: 'contact',
  ...tenantOptions,
  properties: {
    plieId: p.uuid().primary(),
    id: p.uuid().primary(),
    dossierId: p.uuid(),
    onDay: p.date(),
    /** `HH:MM` in mainland France; null when not known. */
    atTime: p.text().nullable(),
    channel: p.text().$type<ContactChannel>(),
    presence: p.text().$type<ContactPresence>(),
    /** Length of what was held. */
    minutes: p.integer().nullable(),
    /** Time spent besides: preparing, phoning partners, keying in. */
    otherMinutes: p.integer().nullable(),
    reason: p.text().$type<ContactReason>(),
    note: p.text().nullable(),
    /** A drawing kept as an attachment of the same dossier. */
    signatureId: p.uuid().nullable(),
    /** When what became of it was written down; for an appointment, when it was made. */
    recordedAt: p.datetime(),
    recordedBy: p.uuid().nullable(),
    version: p.integer(),
    createdAt: p.datetime(),
    updatedAt: p.datetime(),
  },
})
export type Contact = InferEntity<typeof ContactEntity>
