import type { KnownRecord, PlainDate } from '../../schema/index.ts'
import type { RequestContext } from '../platform/request.ts'

type DossierPart = NonNullable<KnownRecord['dossier']>

/** What is known of a dossier on a day. */
export type PartOn = (dossierId: string, day: PlainDate) => DossierPart
/** Reads what it knows of many dossiers in a few statements for all of them. */
export type ReadParts = (ctx: RequestContext, dossierIds: readonly string[]) => Promise<PartOn>

const readers: ReadParts[] = []

/** A younger capability adds what it records of dossiers to the facts that rules read; what nobody adds stays unknown. */
export const onDossierParts = (reader: ReadParts): void => {
  readers.push(reader)
}

export const dossierParts: ReadParts = async (ctx, dossierIds) => {
  const known: PartOn[] = []
  for (const read of readers) known.push(await read(ctx, dossierIds))
  return (dossierId, day) => Object.assign({}, ...known.map((part) => part(dossierId, day)))
}
