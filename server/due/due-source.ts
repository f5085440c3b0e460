import type { DueRecord } from '../../schema/index.ts'
import type { RequestContext } from '../platform/request.ts'

/** Parts of the record that younger capabilities keep. */
type Part = 'contacts' | 'steps'

/** Reads a part for many dossiers at once, in a number of statements that does not grow with them. Null: this PLIE does not record it. */
export type DueSource<Name extends Part> = (
  ctx: RequestContext,
  dossierIds: readonly string[],
) => Promise<ReadonlyMap<string, NonNullable<DueRecord[Name]>> | null>

type Sources = { [Name in Part]?: DueSource<Name> }
const sources: Sources = {}

/** Plugs what a capability records into what is due; where nothing is plugged the part is unknown, and nothing is due by it. */
export const registerDueSource = <Name extends Part>(part: Name, source: DueSource<Name>): void => {
  if (sources[part] !== undefined) throw new Error(`${part} are read twice for what is due`)
  Object.assign(sources, { [part]: source })
}

type Recorded = Pick<DueRecord, Part>

/** What the sources know of some dossiers. A dossier a source does not name has none. */
export const recordedParts = async (
  ctx: RequestContext,
  dossierIds: readonly string[],
): Promise<(dossierId: string) => Recorded> => {
  const contacts = (await sources.contacts?.(ctx, dossierIds)) ?? null
  const steps = (await sources.steps?.(ctx, dossierIds)) ?? null
  return (id) => ({
    contacts: contacts === null ? null : (contacts.get(id) ?? []),
    steps: steps === null ? null : (steps.get(id) ?? []),
  })
}
