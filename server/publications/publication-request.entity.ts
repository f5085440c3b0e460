import { defineEntity, type InferEntity, p } from '@mikro-orm/core'
import type { ChosenPlan } from '../answer-migrations/answer-migration.entity.ts'
import { tenantOptions } from '../platform/orm/tenant-entity.ts'

/** `CANCELLED`: the draft was changed, or published otherwise, before an answer came. */
export const REQUEST_STATUSES = ['PENDING', 'APPROVED', 'SENT_BACK', 'WITHDRAWN', 'CANCELLED'] as const
export type RequestStatus = (typeof REQUEST_STATUSES)[number]

/** A publication waiting for its second person. At most one of a form is pending. */
export const PublicationRequestEntity = defineEntity({
  name: 'PublicationRequest',
  tableName: 'publication_request',
  ...tenantOptions,
  properties: {
    plieId: p.uuid().primary(),
    id: p.uuid().primary(),
    formId: p.uuid(),
    /** Revision of the draft that was reviewed: no other is published by its approval. */
    revision: p.integer(),
    /** Becomes the reason of the version. */
    reason: p.text(),
    /** What is done with the forms under way; null: they stay on their version. */
    plan: p.json().$type<ChosenPlan>().nullable(),
    status: p.text().$type<RequestStatus>(),
    requestedAt: p.datetime(),
    requestedBy: p.uuid(),
    settledAt: p.datetime().nullable(),
    settledBy: p.uuid().nullable(),
    /** Why it was sent back; null otherwise. */
    answer: p.text().nullable(),
    /** The version it became; null unless approved. */
    formVersionId: p.uuid().nullable(),
  },
})
export type PublicationRequest = InferEntity<typeof PublicationRequestEntity>
