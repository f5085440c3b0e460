import { dossiers, handOver } from '../dossiers/index.ts'
import { InvalidInput } from '../platform/errors.ts'
import { inputIssue } from '../platform/input-issue.ts'
import { concerns } from '../platform/outbox/outbox.ts'
import { useCase } from '../platform/use-case.ts'
import { MOST_MOVED } from './transfer-preview.ts'

export interface TransferDossiers {
  /** Each dossier once, with the version that was shown. */
  readonly moves: readonly { readonly dossierId: string; readonly referentId: string; readonly version: number }[]
  readonly idempotencyKey: string
}

/**
 * Hands dossiers over, all of them or none: each keeps who followed it and when, and tells of it (domain.md §3, transition 21).
 * @throws InvalidInput, VersionConflict, DossierClosed, NOT_FOUND
 */
export const transferDossiers = useCase(
  'caseload.transfer',
  async (ctx, { moves }: TransferDossiers): Promise<{ moved: number }> => {
    ctx.access.require('dossier.assign')
    if (moves.length === 0) throw new InvalidInput([inputIssue('input.required', 'moves')])
    if (moves.length > MOST_MOVED) throw new InvalidInput([inputIssue('input.too-long', 'moves')])
    if (new Set(moves.map(({ dossierId }) => dossierId)).size < moves.length)
      throw new InvalidInput([inputIssue('input.taken', 'moves')])

    // Always in one order: two transfers that meet wait for each other instead of for ever.
    for (const { dossierId, referentId, version } of moves.toSorted((a, b) => (a.dossierId < b.dossierId ? -1 : 1))) {
      const dossier = await dossiers(ctx).lock(dossierId)
      concerns(ctx, 'dossier', dossier.id)
      ctx.access.require('dossier.assign', dossier, 'dossier.read')
      await handOver(ctx, dossier, { referentId, version })
    }
    return { moved: moves.length }
  },
  { idempotent: true },
)
