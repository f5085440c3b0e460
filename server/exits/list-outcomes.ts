import { type L10n, say } from '../../schema/index.ts'
import { useCase } from '../platform/use-case.ts'
import { outcomeLabels } from './outcome-labels.ts'

/** Every outcome a decision of this PLIE may give by name, its own and the usual ones: what a rule being written can choose. */
export const listOutcomes = useCase(
  'exit.list-outcomes',
  async (ctx, _asked: Record<never, never>): Promise<{ id: string; label: string }[]> => {
    ctx.access.require('form.read')
    return [...(await outcomeLabels(ctx))].map(([id, label]: readonly [string, L10n]) => ({
      id,
      label: say(label, ctx.locale),
    }))
  },
  { reads: true },
)
