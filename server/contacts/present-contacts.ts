import type { GraphQLResolveInfo } from 'graphql'
import { dossierPayload } from '../dossiers/index.ts'
import { notFound } from '../platform/errors.ts'
import { readOne } from '../platform/plan/plan.ts'
import { selectionOf } from '../platform/plan/selection.ts'
import { every, sql } from '../platform/plan/sql.ts'
import type { RequestContext } from '../platform/request.ts'
import { contactShape, readableContacts } from './contacts.shape.ts'
import type { TouchedContact } from './write-contact.ts'

/** What a mutation on a contact answers with. A repeated request gets its first answer only while the caller may still read it. */
export const contactPayload = async (
  ctx: RequestContext,
  info: GraphQLResolveInfo,
  { id, dossierId }: TouchedContact,
) => {
  const where = every([readableContacts(ctx, 'contact'), sql('contact.id = ?::uuid', id)])
  const contact = await readOne(ctx, contactShape, selectionOf(info, 'Contact', ['ContactPayload.contact']), where)
  if (contact === null) throw notFound()
  return { contact, ...(await dossierPayload(ctx, info, { id: dossierId }, 'ContactPayload')) }
}

export const removedContactPayload = async (
  ctx: RequestContext,
  info: GraphQLResolveInfo,
  { id, dossierId }: TouchedContact,
) => ({ id, ...(await dossierPayload(ctx, info, { id: dossierId }, 'RemovedContactPayload')) })
