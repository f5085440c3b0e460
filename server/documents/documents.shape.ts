import { memberShape } from '../accounts/index.ts'
import { attachmentShape } from '../attachments/index.ts'
import { dossierShape } from '../dossiers/index.ts'
import { reachSql } from '../platform/plan/reach.ts'
import { extendShape, type Relation, type Shape } from '../platform/plan/shape.ts'
import { every, type Sql, some, sql } from '../platform/plan/sql.ts'
import type { RequestContext } from '../platform/request.ts'

const ownerOf = (alias: string) => (name: string) =>
  `(select d.${name.replace('dossier.', '')} from dossier d where d.plie_id = ${alias}.plie_id and d.id = ${alias}.dossier_id)`

const by = (column: string): Relation => ({
  kind: 'one',
  to: () => memberShape,
  on: (parent, child) => `${child}.plie_id = ${parent}.plie_id and ${child}.id = ${parent}.${column}`,
})

const versionShape: Shape = {
  type: 'DocumentVersion',
  table: 'document_version',
  columns: { id: 'id', number: 'number', addedAt: 'added_at' },
  relations: {
    addedBy: by('added_by'),
    file: {
      kind: 'one',
      to: () => attachmentShape,
      on: (parent, child) => `${child}.plie_id = ${parent}.plie_id and ${child}.id = ${parent}.attachment_id`,
    },
  },
}

export const documentShape: Shape = {
  type: 'Document',
  table: 'document',
  columns: {
    id: 'id',
    kind: 'kind',
    keptLabel: 'label',
    sensitive: 'sensitive',
    withdrawnAt: 'withdrawn_at',
    /** In somebody's words, which may tell of health: for those who follow the person. */
    withdrawnReason: { column: 'withdrawn_reason', permission: 'attachment.read-sensitive', owner: ownerOf },
    version: 'version',
    createdAt: 'created_at',
    updatedAt: 'updated_at',
  },
  needs: { label: ['kind', 'keptLabel'] },
  relations: {
    withdrawnBy: by('withdrawn_by'),
    versions: {
      kind: 'many',
      to: () => versionShape,
      on: (parent, child) => `${child}.plie_id = ${parent}.plie_id and ${child}.document_id = ${parent}.id`,
      orderBy: (child) => `${child}.number desc`,
    },
  },
}

/** The documents under `alias` a caller may read. */
export const readableDocuments = (ctx: RequestContext, alias: string): Sql =>
  every([
    reachSql(ctx, ctx.access.reach('attachment.read'), ownerOf(alias)),
    some([sql(`not ${alias}.sensitive`), reachSql(ctx, ctx.access.reach('attachment.read-sensitive'), ownerOf(alias))]),
  ])

extendShape(dossierShape, {
  relations: {
    documents: {
      kind: 'many',
      takesArgs: true,
      to: () => documentShape,
      on: (parent, child) => `${child}.plie_id = ${parent}.plie_id and ${child}.dossier_id = ${parent}.id`,
      where: (child, args, ctx) =>
        args['withdrawn'] === true
          ? readableDocuments(ctx, child)
          : every([readableDocuments(ctx, child), sql(`${child}.withdrawn_at is null`)]),
      orderBy: (child) => `${child}.created_at desc, ${child}.id desc`,
    },
  },
})
