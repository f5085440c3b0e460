import type { KnownRecord, PlainDate } from '../../schema/index.ts'
import type { RequestContext } from '../platform/request.ts'

/** What is known of a dossier, on a day that may be past. */
type PartOn = (dossierId: string, day: PlainDate) => NonNullable<KnownRecord['dossier']>

/** Reads what a capability knows of some dossiers, in a few statements for all of them. */
export type DossierPart = (ctx: RequestContext, dossierIds: readonly string[]) => Promise<PartOn>

const parts: DossierPart[] = []

/** A younger capability adds what it knows of dossiers to the facts of the rules, which know nothing of it. */
export const extendDossierFacts = (part: DossierPart): void => {
  parts.push(part)
}

export const dossierParts: DossierPart = async (ctx, dossierIds) => {
  const known: PartOn[] = []
  for (const part of parts) known.push(await part(ctx, dossierIds))
  return (dossierId, day) => Object.assign({}, ...known.map((on) => on(dossierId, day)))
}
