import { say } from '../../schema/index.ts'
import { formVersions } from '../forms/index.ts'
import { useCase } from '../platform/use-case.ts'
import { outcomeLabels } from '../tenants/index.ts'

/**
 * Every outcome a decision of this PLIE may give: those it names, the usual ones, and those only the rules in force name, by
 * their id. What a rule being written can choose.
 */
export const listOutcomes = useCase(
  'exit.list-outcomes',
  async (ctx, _asked: Record<never, never>): Promise<{ id: string; label: string }[]> => {
    ctx.access.require('form.read')
    const named = await outcomeLabels(ctx)
    const given = (await formVersions(ctx).inForceOfAll()).flatMap(({ form }) =>
      form.rules.map(({ outcome }) => outcome),
    )
    return [...new Set([...named.keys(), ...given])].map((id) => ({
      id,
      label: say(named.get(id) ?? { fr: id }, ctx.locale),
    }))
  },
  { reads: true },
)
