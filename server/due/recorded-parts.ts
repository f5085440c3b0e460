import type { DueRecord, PlainDate } from '../../schema/index.ts'
import { contacts } from '../contacts/index.ts'
import type { RequestContext } from '../platform/request.ts'
import { steps } from '../steps/index.ts'
import { recordedContacts } from './recorded-contacts.ts'
import { recordedSteps } from './recorded-steps.ts'

interface Opened {
  readonly id: string
  readonly openedAt: PlainDate
}

/**
 * Contacts and étapes of some dossiers, read for all of them at once. A dossier without any is unknown, and nothing is late by it,
 * when it was opened before its PLIE began to note them here: the others really had none.
 */
export const recordedParts = async (
  ctx: RequestContext,
  dossiers: readonly Opened[],
): Promise<(dossier: Opened) => Pick<DueRecord, 'contacts' | 'steps'>> => {
  const ids = dossiers.map(({ id }) => id)
  const noted = { since: await contacts(ctx).notedSince(), of: await recordedContacts(ctx, ids) }
  const written = { since: await steps(ctx).writtenSince(), of: await recordedSteps(ctx, ids) }
  return (dossier) => ({ contacts: partOf(dossier, noted), steps: partOf(dossier, written) })
}

const partOf = <One>(
  { id, openedAt }: Opened,
  { since, of }: { since: PlainDate | null; of: ReadonlyMap<string, readonly One[]> },
): readonly One[] | null => of.get(id) ?? (since === null || openedAt < since ? null : [])
