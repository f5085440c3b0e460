import { defineEntity, type InferEntity, p } from '@mikro-orm/core'

/** A person who signs in. Global: rights come from memberships, one per PLIE. */
export const AccountEntity = defineEntity({
  name: 'Account',
  tableName: 'account',
  properties: {
    id: p.uuid().primary(),
    /** Lower case, trimmed. */
    email: p.text(),
    /** PHC string; null until the invitation is accepted. */
    passwordHash: p.text().nullable(),
    displayName: p.text(),
    locale: p.text(),
    platformOperator: p.boolean(),
    disabledAt: p.datetime().nullable(),
    createdAt: p.datetime(),
  },
})
export type Account = InferEntity<typeof AccountEntity>
