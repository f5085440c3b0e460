import { defineEntity, type InferEntity, p } from '@mikro-orm/core'

/** A tenant. Its own row is the only one a request can see. */
export const PlieEntity = defineEntity({
  name: 'Plie',
  tableName: 'plie',
  rowLevelSecurity: 'force',
  policies: [
    { name: 'plie', roles: ['jalon_app'], using: 'id = (select app_plie())', check: 'id = (select app_plie())' },
  ],
  properties: {
    id: p.uuid().primary(),
    slug: p.text(),
    name: p.text(),
    /** Labels of this PLIE by vocabulary key. */
    vocabulary: p.json().$type<Record<string, { fr: string }>>(),
    settings: p.json().$type<Record<string, unknown>>(),
    preset: p.text().nullable(),
    /** Grows with each publication: names the typed schema in force. */
    catalogueRevision: p.integer(),
    createdAt: p.datetime(),
  },
})
export type Plie = InferEntity<typeof PlieEntity>
