import { describeSuggestion, spreadCaseload } from '../../schema/index.ts'
import { InvalidInput } from '../platform/errors.ts'
import { isId } from '../platform/ids.ts'
import { inputIssue } from '../platform/input-issue.ts'
import { useCase } from '../platform/use-case.ts'
import { caseloads, type TransferableRow } from './caseload.repository.ts'

export interface TransferPreview {
  /** Whose open dossiers; null when they are chosen one by one. */
  readonly fromId?: string | null
  readonly dossierIds?: readonly string[] | null
  /** Who takes them. Empty: every other référent who is not away. */
  readonly toIds: readonly string[]
}

export interface ProposedMove extends Omit<TransferableRow, 'id' | 'referentId' | 'referentName'> {
  readonly dossierId: string
  readonly fromName: string | null
  readonly referentId: string
  readonly referentName: string
  readonly reasons: readonly string[]
}

/** Moved at once at most. */
export const MOST_MOVED = 500

/** How dossiers would be spread by place and load, with the reason of each; nothing is moved. @throws InvalidInput */
export const previewTransfer = useCase(
  'caseload.preview-transfer',
  async (ctx, { fromId, dossierIds, toIds }: TransferPreview): Promise<ProposedMove[]> => {
    ctx.access.require('dossier.assign')
    const ids = dossierIds?.filter(isId) ?? []
    if (ids.length > MOST_MOVED) throw new InvalidInput([inputIssue('input.too-long', 'dossierIds')])
    const chosen =
      ids.length > 0
        ? await caseloads(ctx).open({ ids })
        : fromId && isId(fromId)
          ? await caseloads(ctx).open({ referentId: fromId })
          : []
    const referents = await caseloads(ctx).all()
    const takers = referents.filter(({ id, away }) => (toIds.length > 0 ? toIds.includes(id) : id !== fromId && !away))
    if (toIds.some((id) => !referents.some((one) => one.id === id)))
      throw new InvalidInput([inputIssue('input.not-a-referent', 'toIds')])
    const byId = new Map(chosen.map((row) => [row.id, row]))

    return spreadCaseload(chosen, takers).flatMap(({ dossierId, referentId, reasons }) => {
      const row = byId.get(dossierId)
      const taker = takers.find(({ id }) => id === referentId)
      if (row === undefined || taker === undefined) return []
      const { id: _, referentId: _from, referentName: fromName, ...rest } = row
      return [
        {
          ...rest,
          ...{ dossierId, fromName, referentId, referentName: taker.name },
          reasons: reasons.map((reason) => describeSuggestion(reason, ctx.locale)),
        },
      ]
    })
  },
  { reads: true },
)
