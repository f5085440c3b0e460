import { familiesOf, type L10n } from '../../schema/index.ts'
import { formVersions } from '../forms/index.ts'
import { InvalidInput } from '../platform/errors.ts'
import { inputIssue } from '../platform/input-issue.ts'
import type { RequestContext } from '../platform/request.ts'

/** The version in force of the PLIE's validation sheet; null where it has published none. */
export const sheetInForce = (ctx: RequestContext) => formVersions(ctx).currentOfKind('step-validation')

interface Chosen {
  readonly family: string | null
  readonly familyLabel: L10n | null
  readonly accompaniment: boolean
}

/**
 * The family chosen, named as the sheet in force names it today; one an étape already has stays as it was named.
 * @throws InvalidInput when the sheet has no such family, or has some and none was chosen
 */
export const chosenFamily = async (
  ctx: RequestContext,
  family: string | null,
  held: { readonly [Name in keyof Chosen]?: Chosen[Name] | undefined } = {},
): Promise<Chosen> => {
  if (family !== null && family === held.family)
    return { family, familyLabel: held.familyLabel ?? null, accompaniment: held.accompaniment ?? false }
  const version = await sheetInForce(ctx)
  const families = version === null ? [] : familiesOf(version.form)
  const found = families.find(({ id }) => id === family)
  if (found !== undefined) return { family: found.id, familyLabel: found.label, accompaniment: found.accompaniment }
  if (family !== null) throw new InvalidInput([inputIssue('input.unknown', 'family')])
  if (families.length > 0) throw new InvalidInput([inputIssue('input.required', 'family')])
  return { family: null, familyLabel: null, accompaniment: false }
}
