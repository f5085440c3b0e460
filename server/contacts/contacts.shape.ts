import { memberShape } from '../accounts/index.ts'
import { dossierShape } from '../dossiers/index.ts'
import { reachSql } from '../platform/plan/reach.ts'
import { type Args, extendShape, type Shape } from '../platform/plan/shape.ts'
import { every, type Sql, sql } from '../platform/plan/sql.ts'
import type { RequestContext } from '../platform/request.ts'

/** The policy names `dossier.referent_id`; from a contact that is a look-up of its dossier. */
const ownerOf = (alias: string) => (name: string) =>
  `(select d.${name.replace('dossier.', '')} from dossier d where d.plie_id = ${alias}.plie_id and d.id = ${alias}.dossier_id)`

export const contactShape: Shape = {
  type: 'Contact',
  table: 'contact',
  columns: {
    id: 'id',
    on: 'on_day',
    time: 'at_time',
    channel: 'channel',
    presence: 'presence',
    minutes: 'minutes',
    otherMinutes: 'other_minutes',
    reason: 'reason',
    /** May tell of health: for those who follow the person. */
    note: { column: 'note', permission: 'contact.read-note', owner: ownerOf },
    signatureId: 'signature_id',
    recordedAt: 'recorded_at',
    version: 'version',
  },
  relations: {
    recordedBy: {
      kind: 'one',
      to: () => memberShape,
      on: (parent, child) => `${child}.plie_id = ${parent}.plie_id and ${child}.id = ${parent}.recorded_by`,
    },
  },
}

/** The rows under `alias` a caller may read. */
export const readableContacts = (ctx: RequestContext, alias: string): Sql =>
  reachSql(ctx, ctx.access.reach('contact.read'), ownerOf(alias))

const oneOf = (column: string, values: unknown): Sql[] =>
  Array.isArray(values) && values.length > 0
    ? [sql(`${column} in (${values.map(() => '?').join(', ')})`, ...values.map(String))]
    : []

const asked = (child: string, { channel, presence }: Args): Sql[] => [
  ...oneOf(`${child}.channel`, channel),
  ...oneOf(`${child}.presence`, presence),
]

const MOST = 100
const USUAL = 50

extendShape(dossierShape, {
  relations: {
    contacts: {
      kind: 'many',
      takesArgs: true,
      to: () => contactShape,
      on: (parent, child) => `${child}.plie_id = ${parent}.plie_id and ${child}.dossier_id = ${parent}.id`,
      where: (child, args, ctx) => every([readableContacts(ctx, child), ...asked(child, args)]),
      orderBy: (child) => `${child}.on_day desc, ${child}.at_time desc nulls last, ${child}.id desc`,
      limit: (args) => Math.min(Math.max(Number(args['first'] ?? USUAL), 0), MOST),
    },
  },
})
