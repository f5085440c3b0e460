import { dossierShape } from '../dossiers/index.ts'
import { reachSql } from '../platform/plan/reach.ts'
import { extendShape, type Shape } from '../platform/plan/shape.ts'

export const attachmentShape: Shape = {
  type: 'Attachment',
  table: 'attachment',
  columns: { id: 'id', name: 'name', mime: 'mime', size: 'size', createdAt: 'created_at' },
}

extendShape(dossierShape, {
  relations: {
    attachments: {
      kind: 'many',
      to: () => attachmentShape,
      on: (parent, child) => `${child}.plie_id = ${parent}.plie_id and ${child}.dossier_id = ${parent}.id`,
      where: (child, _args, ctx) =>
        reachSql(
          ctx,
          ctx.access.reach('attachment.read'),
          () =>
            `(select d.referent_id from dossier d where d.plie_id = ${child}.plie_id and d.id = ${child}.dossier_id)`,
        ),
      orderBy: (child) => `${child}.created_at, ${child}.id`,
    },
  },
})
