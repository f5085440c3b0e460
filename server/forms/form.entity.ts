import { defineEntity, type InferEntity, p } from '@mikro-orm/core'
import type { FormDefinition, L10n } from '../../schema/index.ts'
import { tenantOptions } from '../platform/orm/tenant-entity.ts'

export const FormEntity = defineEntity({
  name: 'Form',
  tableName: 'form',
  ...tenantOptions,
  properties: {
    plieId: p.uuid().primary(),
    id: p.uuid().primary(),
    /** Names the GraphQL type; unique in the PLIE, never changes. */
    key: p.text(),
    kind: p.text(),
    title: p.json().$type<L10n>(),
    createdAt: p.datetime(),
  },
})
export type Form = InferEntity<typeof FormEntity>

/** The one draft of a form; `revision` is its optimistic lock. */
export const FormDraftEntity = defineEntity({
  name: 'FormDraft',
  tableName: 'form_draft',
  ...tenantOptions,
  properties: {
    plieId: p.uuid().primary(),
    formId: p.uuid().primary(),
    definition: p.json().$type<FormDefinition>(),
    revision: p.integer(),
    updatedAt: p.datetime(),
    updatedBy: p.uuid(),
  },
})
export type FormDraft = InferEntity<typeof FormDraftEntity>

/** What was published, never changed afterwards: the application role has no UPDATE on this table. */
export const FormVersionEntity = defineEntity({
  name: 'FormVersion',
  tableName: 'form_version',
  ...tenantOptions,
  properties: {
    plieId: p.uuid().primary(),
    id: p.uuid().primary(),
    formId: p.uuid(),
    /** 1, 2, 3… without gaps. */
    number: p.integer(),
    definition: p.json().$type<FormDefinition>(),
    hash: p.text(),
    changes: p.json().$type<unknown[]>(),
    compatibility: p.text(),
    reason: p.text(),
    publishedAt: p.datetime(),
    /** Null: put there by a preset when the PLIE was opened. */
    publishedBy: p.uuid().nullable(),
  },
})
export type FormVersion = InferEntity<typeof FormVersionEntity>
