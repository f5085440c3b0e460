import { memberShape } from '../accounts/index.ts'
import { formShape } from '../forms/index.ts'
import { extendShape, type Relation, type Shape } from '../platform/plan/shape.ts'
import { sql } from '../platform/plan/sql.ts'

const member = (column: string): Relation => ({
  kind: 'one',
  to: () => memberShape,
  on: (parent, child) => `${child}.plie_id = ${parent}.plie_id and ${child}.id = ${parent}.${column}`,
})

export const publicationRequestShape: Shape = {
  type: 'PublicationRequest',
  table: 'publication_request',
  columns: {
    id: 'id',
    revision: 'revision',
    reason: 'reason',
    status: 'status',
    requestedAt: 'requested_at',
    settledAt: 'settled_at',
    answer: 'answer',
    requesterId: 'requested_by',
    plan: 'plan',
  },
  needs: { mine: ['requesterId'] },
  relations: { requestedBy: member('requested_by'), settledBy: member('settled_by') },
}

/** The last request made about a form, for those who design forms. */
extendShape(formShape, {
  relations: {
    publicationRequest: {
      kind: 'one',
      to: () => publicationRequestShape,
      on: (parent, child) => `${child}.plie_id = ${parent}.plie_id and ${child}.form_id = ${parent}.id`,
      where: (_child, _args, ctx) => (ctx.access.allows('form.edit') ? null : sql('false')),
      orderBy: (child) => `${child}.requested_at desc, ${child}.id desc`,
    },
  },
})
