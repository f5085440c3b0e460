import { type DueContact, isMeeting, type PlainDate } from '../../schema/index.ts'
import { contacts } from '../contacts/index.ts'
import { dayOf } from '../platform/clock.ts'
import type { RequestContext } from '../platform/request.ts'

const PRESENCES = { seen: 'seen', excused: 'excused', unjustified_absence: 'absent' } as const
const isTold = (presence: string): presence is keyof typeof PRESENCES => Object.hasOwn(PRESENCES, presence)

/** Contacts as what is due reads them. */
export const recordedContacts = async (
  ctx: RequestContext,
  dossierIds: readonly string[],
): Promise<ReadonlyMap<string, readonly DueContact[]>> => {
  const byDossier = new Map<string, DueContact[]>()
  for (const { dossierId, onDay, recordedAt, presence, channel } of await contacts(ctx).ofDossiers(dossierIds)) {
    // One the référent cancelled is no meeting, and nothing more is waited for.
    if (presence === 'cancelled') continue
    const recordedOn: PlainDate | null = presence === 'planned' ? null : dayOf(recordedAt)
    const told = isTold(presence) ? PRESENCES[presence] : null
    const one = { on: onDay, recordedOn, presence: told, inPerson: isMeeting(channel) }
    byDossier.set(dossierId, [...(byDossier.get(dossierId) ?? []), one])
  }
  return byDossier
}
