import { LockMode } from '@mikro-orm/core'
import { LRUCache } from 'lru-cache'
import { type FormDefinition, type FormKind, parseForm } from '../../schema/index.ts'
import { notFound } from '../platform/errors.ts'
import { isId } from '../platform/ids.ts'
import { insert } from '../platform/orm/insert.ts'
import { plieOf } from '../platform/plie-of.ts'
import type { RequestContext } from '../platform/request.ts'
import {
  type Form,
  type FormDraft,
  FormDraftEntity,
  FormEntity,
  type FormVersion,
  FormVersionEntity,
} from './form.entity.ts'

/** A published version with its definition. Immutable: kept in memory, keyed by PLIE and id. */
export interface PublishedForm {
  readonly id: string
  readonly formId: string
  readonly number: number
  /** `formHash` of the definition. */
  readonly hash: string
  readonly form: FormDefinition
}

const published = new LRUCache<string, PublishedForm>({ max: 1_000 })

const remember = (
  plieId: string,
  row: { id: string; formId: string; number: number; hash: string; definition: FormDefinition },
): PublishedForm => {
  const known = published.get(`${plieId}/${row.id}`)
  if (known !== undefined) return known
  const { form } = parseForm(row.definition)
  if (form === null) throw new Error(`published form version ${row.id} cannot be read`)
  const version = { id: row.id, formId: row.formId, number: row.number, hash: row.hash, form }
  published.set(`${plieId}/${row.id}`, version)
  return version
}

export const formVersions = (ctx: RequestContext) => ({
  /** @throws NOT_FOUND */
  async get(id: string): Promise<PublishedForm> {
    const plieId = plieOf(ctx)
    const known = published.get(`${plieId}/${id}`)
    if (known !== undefined) return known
    const row = isId(id) ? await ctx.em.findOne(FormVersionEntity, { plieId, id }) : null
    if (row === null) throw notFound()
    return remember(plieId, row)
  },
  /** Latest published version of a form, null while never published. */
  async current(formId: string): Promise<PublishedForm | null> {
    const plieId = plieOf(ctx)
    // The id alone: the definition of a known version, which never changes, is not read again.
    const [row] = isId(formId)
      ? await ctx.em.execute<{ id: string }[]>(
          'select id from form_version where plie_id = ?::uuid and form_id = ?::uuid order by number desc limit 1',
          [plieId, formId],
        )
      : []
    return row === undefined ? null : this.get(row.id)
  },
  /** Like `current`, for a form id somebody sent. @throws NOT_FOUND when there is no such form at all. */
  async inForce(formId: string): Promise<PublishedForm | null> {
    await forms(ctx).get(formId)
    return this.current(formId)
  },
  /** All published versions of a form, oldest first. */
  async all(formId: string): Promise<PublishedForm[]> {
    const plieId = plieOf(ctx)
    const rows = await ctx.em.find(FormVersionEntity, { plieId, formId }, { orderBy: { number: 'asc' } })
    return rows.map((row) => remember(plieId, row))
  },
  /** Latest published version of the PLIE's first form of a kind. */
  async currentOfKind(kind: FormKind): Promise<PublishedForm | null> {
    const plieId = plieOf(ctx)
    const forms = await ctx.em.find(FormEntity, { plieId, kind }, { orderBy: { createdAt: 'asc' } })
    for (const form of forms) {
      const version = await this.current(form.id)
      if (version !== null) return version
    }
    return null
  },
  /** The version in force of every form of the PLIE that has one, in one statement. */
  async inForceOfAll(): Promise<PublishedForm[]> {
    const plieId = plieOf(ctx)
    const rows = await ctx.em.execute<{ id: string }[]>(
      'select distinct on (form_id) id from form_version where plie_id = ?::uuid order by form_id, number desc',
      [plieId],
    )
    const unknown = rows.filter(({ id }) => !published.has(`${plieId}/${id}`)).map(({ id }) => id)
    if (unknown.length > 0)
      for (const row of await ctx.em.find(FormVersionEntity, { plieId, id: { $in: unknown } })) remember(plieId, row)
    return Promise.all(rows.map(({ id }) => this.get(id)))
  },
  idsOfKind: async (kind: FormKind): Promise<string[]> =>
    (await ctx.em.find(FormEntity, { plieId: plieOf(ctx), kind })).map((form) => form.id),
  add: (version: Omit<FormVersion, 'plieId'>): Promise<FormVersion> => insert(ctx, FormVersionEntity, version),
})

export const forms = (ctx: RequestContext) => ({
  /** @throws NOT_FOUND */
  async lock(id: string): Promise<Form> {
    const found = isId(id)
      ? await ctx.em.findOne(FormEntity, { plieId: plieOf(ctx), id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
      : null
    if (found === null) throw notFound()
    return found
  },
  /** @throws NOT_FOUND */
  async get(id: string): Promise<Form> {
    const found = isId(id) ? await ctx.em.findOne(FormEntity, { plieId: plieOf(ctx), id }) : null
    if (found === null) throw notFound()
    return found
  },
  async keys(): Promise<Set<string>> {
    return new Set((await ctx.em.find(FormEntity, { plieId: plieOf(ctx) })).map((form) => form.key))
  },
  add: (form: Omit<Form, 'plieId'>): Promise<Form> => insert(ctx, FormEntity, form),
})

export const formDrafts = (ctx: RequestContext) => ({
  /** The draft of a form, locked; null when there is none. */
  lock: (formId: string): Promise<FormDraft | null> =>
    ctx.em.findOne(FormDraftEntity, { plieId: plieOf(ctx), formId }, { lockMode: LockMode.PESSIMISTIC_WRITE }),
  get: (formId: string): Promise<FormDraft | null> => ctx.em.findOne(FormDraftEntity, { plieId: plieOf(ctx), formId }),
  add: (draft: Omit<FormDraft, 'plieId'>): Promise<FormDraft> => insert(ctx, FormDraftEntity, draft),
  async remove(draft: FormDraft): Promise<void> {
    await ctx.em.remove(draft).flush()
  },
})

/** Marks the typed schema of the PLIE as changed, for this process and every other. */
export const bumpCatalogue = async (ctx: RequestContext): Promise<void> => {
  await ctx.em.execute('update plie set catalogue_revision = catalogue_revision + 1 where id = ?', [plieOf(ctx)])
}
