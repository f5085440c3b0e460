import { defineEntity, type InferEntity, p } from '@mikro-orm/core'
import type { DossierStatus } from '../../schema/index.ts'
import { tenantOptions } from '../platform/orm/tenant-entity.ts'

export const ParticipantEntity = defineEntity({
  name: 'Participant',
  tableName: 'participant',
  ...tenantOptions,
  properties: {
    plieId: p.uuid().primary(),
    id: p.uuid().primary(),
    firstName: p.text(),
    lastName: p.text(),
    birthDate: p.date().nullable(),
    email: p.text().nullable(),
    phone: p.text().nullable(),
    commune: p.text().nullable(),
    statuses: p.array(),
    version: p.integer(),
    createdAt: p.datetime(),
    updatedAt: p.datetime(),
  },
})
export type Participant = InferEntity<typeof ParticipantEntity>

/** One journey of one person, from prescription to exit. */
export const DossierEntity = defineEntity({
  name: 'Dossier',
  tableName: 'dossier',
  ...tenantOptions,
  properties: {
    plieId: p.uuid().primary(),
    id: p.uuid().primary(),
    /** `2026-0042`, unique in the PLIE. */
    number: p.text(),
    participantId: p.uuid(),
    referentId: p.uuid().nullable(),
    prescriberId: p.uuid().nullable(),
    status: p.text().$type<DossierStatus>(),
    openedAt: p.date(),
    closedAt: p.date().nullable(),
    /** Day the entry was decided; null before. Clocks run from it. */
    admittedOn: p.date().nullable(),
    /** Where the dossier stood when its exit was proposed; null otherwise. */
    statusBeforeExit: p.text().$type<DossierStatus>().nullable(),
    version: p.integer(),
    createdAt: p.datetime(),
    updatedAt: p.datetime(),
  },
})
export type Dossier = InferEntity<typeof DossierEntity>
