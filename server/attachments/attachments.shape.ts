import { memberShape } from '../accounts/index.ts'
import { dossierShape } from '../dossiers/index.ts'
import { reachSql } from '../platform/plan/reach.ts'
import { extendShape, type Shape } from '../platform/plan/shape.ts'
import { every, type Sql, some, sql } from '../platform/plan/sql.ts'
import type { RequestContext } from '../platform/request.ts'
import { carrierTable } from './carriers.ts'

const ownerOf = (alias: string) => (name: string) =>
  `(select d.${name.replace('dossier.', '')} from dossier d where d.plie_id = ${alias}.plie_id and d.id = ${alias}.dossier_id)`

/** The files under `alias` a caller may read, whose bytes are there. */
export const readableFiles = (ctx: RequestContext, alias: string): Sql =>
  every([
    sql(`${alias}.stored_at is not null`),
    reachSql(ctx, ctx.access.reach('attachment.read'), ownerOf(alias)),
    some([sql(`not ${alias}.sensitive`), reachSql(ctx, ctx.access.reach('attachment.read-sensitive'), ownerOf(alias))]),
  ])

const carrierShape: Shape = {
  type: 'AttachmentCarrier',
  /** Read when a query is planned: younger capabilities have said by then what they hold. */
  get table() {
    return carrierTable()
  },
  columns: { id: 'id', kind: 'kind', keptLabel: 'label' },
  needs: { label: ['keptLabel'] },
}

const downloadShape: Shape = {
  type: 'FileDownload',
  table: 'audit_entry',
  columns: { id: 'id', at: 'at' },
  relations: {
    by: {
      kind: 'one',
      to: () => memberShape,
      on: (parent, child) => `${child}.plie_id = ${parent}.plie_id and ${child}.id = ${parent}.actor_id`,
    },
  },
}

const MOST_DOWNLOADS = 100

export const attachmentShape: Shape = {
  type: 'Attachment',
  table: 'attachment',
  columns: {
    id: 'id',
    name: 'name',
    mime: 'mime',
    size: 'size',
    sha256: 'sha256',
    sensitive: 'sensitive',
    createdAt: 'created_at',
  },
  needs: {},
  relations: {
    addedBy: {
      kind: 'one',
      to: () => memberShape,
      on: (parent, child) => `${child}.plie_id = ${parent}.plie_id and ${child}.id = ${parent}.created_by`,
    },
    carriers: {
      kind: 'many',
      to: () => carrierShape,
      on: (parent, child) => `${child}.plie_id = ${parent}.plie_id and ${child}.file_id = ${parent}.id`,
      orderBy: (child) => `${child}.kind, ${child}.id`,
    },
    downloads: {
      kind: 'many',
      takesArgs: true,
      to: () => downloadShape,
      on: (parent, child) =>
        `${child}.plie_id = ${parent}.plie_id and ${child}.object_id = ${parent}.id
         and ${child}.action = 'attachment.download' and ${child}.result = 'ok'`,
      where: (_child, _args, ctx) => sql(ctx.access.allows('attachment.trace') ? 'true' : 'false'),
      orderBy: (child) => `${child}.at desc, ${child}.id desc`,
      limit: (args) => Math.min(Math.max(Number(args['first'] ?? MOST_DOWNLOADS), 0), MOST_DOWNLOADS),
    },
  },
}

extendShape(dossierShape, {
  relations: {
    attachments: {
      kind: 'many',
      to: () => attachmentShape,
      on: (parent, child) => `${child}.plie_id = ${parent}.plie_id and ${child}.dossier_id = ${parent}.id`,
      where: (child, _args, ctx) => readableFiles(ctx, child),
      orderBy: (child) => `${child}.created_at, ${child}.id`,
    },
  },
})
