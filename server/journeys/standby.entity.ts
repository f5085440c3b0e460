import { defineEntity, type InferEntity, p } from '@mikro-orm/core'
import { tenantOptions } from '../platform/orm/tenant-entity.ts'

export type StandbyStatus = 'ASKED' | 'DECLINED' | 'OPEN' | 'ENDED'

/** A pause of a journey, from the moment it is asked for. One asked and one open at most in a dossier. */
export const StandbyEntity = defineEntity({
  name: 'Standby',
  tableName: 'standby',
  ...tenantOptions,
  properties: {
    plieId: p.uuid().primary(),
    id: p.uuid().primary(),
    dossierId: p.uuid(),
    status: p.text().$type<StandbyStatus>(),
    /** Reason, by its id in the settings of the PLIE. */
    reason: p.text(),
    comment: p.text().nullable(),
    fromDay: p.date(),
    /** Last day foreseen; null where no length is fixed. */
    untilDay: p.date().nullable(),
    endedOn: p.date().nullable(),
    extensions: p.integer(),
    askedAt: p.datetime(),
    askedBy: p.uuid().nullable(),
  },
})
export type Standby = InferEntity<typeof StandbyEntity>
