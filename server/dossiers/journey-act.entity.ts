import { defineEntity, type InferEntity, p } from '@mikro-orm/core'
import type { JourneyAct as Act, DossierStatus } from '../../schema/index.ts'
import { tenantOptions } from '../platform/orm/tenant-entity.ts'

/** One act of the life cycle, kept for good with what moved and why. */
export const JourneyActEntity = defineEntity({
  name: 'JourneyAct',
  tableName: 'journey_act',
  ...tenantOptions,
  properties: {
    plieId: p.uuid().primary(),
    id: p.uuid().primary(),
    dossierId: p.uuid(),
    act: p.text().$type<Act>(),
    fromStatus: p.text().$type<DossierStatus>(),
    toStatus: p.text().$type<DossierStatus>(),
    /** The day it was decided or took effect. */
    onDay: p.date(),
    /** The body that decided, and its name that day; null where none of the PLIE's does. */
    body: p.text().nullable(),
    bodyName: p.text().nullable(),
    reason: p.text().nullable(),
    /** Needs of the life cycle that were gone over, with the reason. */
    overridden: p.array(),
    at: p.datetime(),
    byId: p.uuid().nullable(),
  },
})
export type JourneyActRow = InferEntity<typeof JourneyActEntity>
