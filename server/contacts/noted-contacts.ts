import type { ContactRecord, PlainDate } from '../../schema/index.ts'
import { dayOf } from '../platform/clock.ts'
import type { RequestContext } from '../platform/request.ts'
import type { Contact } from './contact.entity.ts'
import { contacts } from './contact.repository.ts'

interface Followed {
  readonly id: string
  /** Day the dossier was opened, or admitted: its rhythm counts from it. */
  readonly since: PlainDate
}

/**
 * Contacts of some dossiers, in two statements for all of them. Null for a dossier without any that is older than the first contact
 * its PLIE noted here, or than today where it noted none: nobody is late for what could not be written.
 */
export const notedContacts = async (
  ctx: RequestContext,
  dossierIds: readonly string[],
): Promise<(dossier: Followed) => readonly ContactRecord[] | null> => {
  const notedSince = (await contacts(ctx).notedSince()) ?? ctx.today
  const held = Map.groupBy(await contacts(ctx).ofDossiers(dossierIds), ({ dossierId }) => dossierId)
  return ({ id, since }) => held.get(id)?.map(contactRecordOf) ?? (since < notedSince ? null : [])
}

/** A row as the rules of `schema/contacts` read it. */
const contactRecordOf = ({ onDay, channel, presence, minutes, recordedAt }: Contact): ContactRecord => ({
  ...{ on: onDay, channel, presence, minutes: minutes ?? null, recordedOn: dayOf(recordedAt) },
})
