import { describeSuggestion, rankReferents } from '../../schema/index.ts'
import { dossiers, participants } from '../dossiers/index.ts'
import { concerns } from '../platform/outbox/outbox.ts'
import { useCase } from '../platform/use-case.ts'
import { caseloads } from './caseload.repository.ts'

export interface ReferentSuggestion {
  readonly referentId: string
  readonly name: string
  readonly reasons: readonly string[]
}

/** Proposed at most. */
const MOST = 5

/**
 * Référents for somebody of a dossier, or of a commune before there is one, in the order they suit by place and load, with why;
 * those who are away are left out. A proposal: whoever gives the dossier chooses. @throws NOT_FOUND
 */
export const suggestReferents = useCase(
  'caseload.suggest',
  async (
    ctx,
    { dossierId, commune }: { dossierId?: string | null | undefined; commune?: string | null | undefined },
  ): Promise<ReferentSuggestion[]> => {
    const dossier = dossierId ? await dossiers(ctx).get(dossierId) : null
    if (dossier !== null) concerns(ctx, 'dossier', dossier.id)
    ctx.access.require('dossier.assign', dossier, 'dossier.read')

    const place = dossier === null ? (commune ?? null) : (await participants(ctx).get(dossier.participantId)).commune
    const here = (await caseloads(ctx).all()).filter(({ id, away }) => !away && id !== (dossier?.referentId ?? ''))
    return rankReferents(place ?? null, here)
      .slice(0, MOST)
      .map(({ id, name, reasons }) => ({
        ...{ referentId: id, name },
        reasons: reasons.map((reason) => describeSuggestion(reason, ctx.locale)),
      }))
  },
  { reads: true },
)
