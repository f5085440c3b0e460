import { defineEntity, type InferEntity, p } from '@mikro-orm/core'
import type { EntrySnapshot } from '../../schema/index.ts'
import { tenantOptions } from '../platform/orm/tenant-entity.ts'

/** A person in an operation; one per person and operation, whatever the returns (domain.md §8.5). */
export const ParticipationEntity = defineEntity({
  name: 'Participation',
  tableName: 'participation',
  ...tenantOptions,
  properties: {
    plieId: p.uuid().primary(),
    id: p.uuid().primary(),
    operationId: p.uuid(),
    participantId: p.uuid(),
    /** The journey it goes on in: the last one after a return. */
    dossierId: p.uuid(),
    /** Of the first entry, whatever the returns. */
    enteredOn: p.date(),
    /** Of the last exit; null while the person is in. */
    exitedOn: p.date().nullable(),
    /** The person on the day of the first entry: never worked out again. */
    entry: p.json().$type<EntrySnapshot>(),
    /** Mandatory questions of the entry without an answer. */
    missing: p.array(),
    version: p.integer(),
    createdAt: p.datetime(),
    updatedAt: p.datetime(),
  },
})
export type Participation = InferEntity<typeof ParticipationEntity>
