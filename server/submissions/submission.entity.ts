import { defineEntity, type InferEntity, p } from '@mikro-orm/core'
import type { Answers, AuthorKind } from '../../schema/index.ts'
import { tenantOptions } from '../platform/orm/tenant-entity.ts'

/** The answers of one form in one dossier, pinned to the version they were given with. */
export const SubmissionEntity = defineEntity({
  name: 'Submission',
  tableName: 'submission',
  ...tenantOptions,
  properties: {
    plieId: p.uuid().primary(),
    id: p.uuid().primary(),
    dossierId: p.uuid(),
    formId: p.uuid(),
    formVersionId: p.uuid(),
    status: p.text().$type<'DRAFT' | 'SUBMITTED'>(),
    answers: p.json().$type<Answers>(),
    scores: p.json().$type<Record<string, number | string | boolean | null>>(),
    /** 0–100 %; null when nothing is scored. */
    total: p.double().$type<number>().nullable(),
    lock: p.integer(),
    authorId: p.uuid().nullable(),
    /** What the form's conditions read as `author.kind` at its last change; null: nobody known. */
    authorKind: p.text().$type<AuthorKind>().nullable(),
    createdAt: p.datetime(),
    updatedAt: p.datetime(),
    submittedAt: p.datetime().nullable(),
  },
})
export type Submission = InferEntity<typeof SubmissionEntity>
