import { dossiers, requireOpen } from '../dossiers/index.ts'
import { concerns } from '../platform/outbox/outbox.ts'
import { sql } from '../platform/plan/sql.ts'
import { useCase } from '../platform/use-case.ts'
import { dueRows } from './due.repository.ts'
import { dueOfDossiers, readDueSettings } from './due-of-dossiers.ts'
import { DueItemGone } from './errors.ts'
import { parsePutOff } from './put-off.ts'

export interface SnoozeDueItem {
  readonly dossierId: string
  /** Key of the item in the dossier. */
  readonly key: string
  /** First day it is told again. */
  readonly until: string
  readonly word?: string | null | undefined
}

/**
 * Puts off one thing a dossier waits for, for everybody: it is told again on the day given, or as soon as it is due on another day.
 * @throws InvalidInput, DossierClosed, DueItemGone, NOT_FOUND, FORBIDDEN
 */
export const snoozeDueItem = useCase(
  'due.snooze',
  async (ctx, asked: SnoozeDueItem): Promise<{ dossierId: string; key: string; until: string }> => {
    const dossier = await dossiers(ctx).get(asked.dossierId)

    concerns(ctx, 'dossier', dossier.id)
    ctx.access.require('due.snooze', dossier, 'dossier.read')

    requireOpen(dossier)
    const { until, word } = parsePutOff(ctx, asked)
    const [found] = await dueOfDossiers(ctx, await readDueSettings(ctx), sql('dossier.id = ?::uuid', dossier.id))
    const item = found?.items.find(({ due }) => due.key === asked.key)?.due
    if (item === undefined) throw new DueItemGone()
    // What waits for a decision is put off by whoever decides.
    if (item.owner === 'coordination') ctx.access.require('journey.decide', dossier, 'dossier.read')

    await dueRows(ctx).snoozeAll([{ dossierId: dossier.id, item: item.key, until, dueOn: item.dueOn, word }])
    return { dossierId: dossier.id, key: item.key, until }
  },
)
