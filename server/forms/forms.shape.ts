import { memberShape } from '../accounts/index.ts'
import type { Relation, Shape } from '../platform/plan/shape.ts'

const member = (column: string): Relation => ({
  kind: 'one',
  to: () => memberShape,
  on: (parent, child) => `${child}.plie_id = ${parent}.plie_id and ${child}.id = ${parent}.${column}`,
})

export const formVersionShape: Shape = {
  type: 'FormVersion',
  table: 'form_version',
  columns: {
    id: 'id',
    number: 'number',
    definition: 'definition',
    hash: 'hash',
    publishedAt: 'published_at',
    reason: 'reason',
    changes: 'changes',
    compatibility: 'compatibility',
    formId: 'form_id',
  },
  needs: {},
  relations: { publishedBy: member('published_by') },
}

const ofForm = (parent: string, child: string) =>
  `${child}.plie_id = ${parent}.plie_id and ${child}.form_id = ${parent}.id`

/** Only those who may edit forms see what is being drafted. */
export const formDraftShape: Shape = {
  type: 'FormDraft',
  table: 'form_draft',
  columns: { id: 'form_id', definition: 'definition', revision: 'revision', updatedAt: 'updated_at' },
  needs: { issues: ['id', 'definition'] },
  relations: { updatedBy: member('updated_by') },
}

export const formShape: Shape = {
  type: 'Form',
  table: 'form',
  columns: { id: 'id', key: 'key', kind: 'kind', title: 'title' },
  needs: { abilities: [] },
  relations: {
    current: { kind: 'one', to: () => formVersionShape, on: ofForm, orderBy: (child) => `${child}.number desc` },
    versions: { kind: 'many', to: () => formVersionShape, on: ofForm, orderBy: (child) => `${child}.number desc` },
    draft: {
      kind: 'one',
      to: () => formDraftShape,
      on: ofForm,
      where: (_child, _args, ctx) => (ctx.access.allows('form.edit') ? null : { text: 'false', params: [] }),
    },
  },
}
