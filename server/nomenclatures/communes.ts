import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { z } from 'zod'
import { plainName } from './plain-name.ts'

/** A commune of the official list. @source INSEE, code officiel géographique, with the postcodes of La Poste */
export interface OfficialCommune {
  readonly code: string
  readonly name: string
  readonly plain: string
  /** Code of the département, `79`, `2A`, `974`; of the collectivity overseas. */
  readonly department: string
  /** Empty for the few communes nobody lives in. */
  readonly postcodes: readonly string[]
  readonly population: number
}

const communeShape = z.object({
  code: z.string(),
  nom: z.string(),
  type: z.string(),
  departement: z.string().optional(),
  codesPostaux: z.array(z.string()).optional(),
  population: z.number().optional(),
})

const require = createRequire(import.meta.url)

/** Communes of today: those that were merged, and the arrondissements of Paris, Lyon and Marseille, are in another. */
const readCommunes = async (): Promise<ReadonlyMap<string, OfficialCommune>> => {
  const text = await readFile(require.resolve('@etalab/decoupage-administratif/data/communes.json'), 'utf8')
  const communes = z
    .array(communeShape)
    .parse(JSON.parse(text))
    .filter(({ type }) => type === 'commune-actuelle')
    .map((one): [string, OfficialCommune] => [
      one.code,
      {
        code: one.code,
        name: one.nom,
        plain: plainName(one.nom),
        department: one.departement ?? one.code.slice(0, 2),
        postcodes: one.codesPostaux ?? [],
        population: one.population ?? 0,
      },
    ])
  return new Map(communes)
}

let loaded: Promise<ReadonlyMap<string, OfficialCommune>> | null = null

/** The official list by code, read once: 35 000 communes, eight megabytes that most servers never need. */
export const loadCommunes = (): Promise<ReadonlyMap<string, OfficialCommune>> => {
  loaded ??= readCommunes().catch((error: unknown) => {
    loaded = null
    throw error
  })
  return loaded
}

/** The commune of a code when the postcode is one of its own, else null. */
export const communeWith = async (code: string, postcode: string): Promise<OfficialCommune | null> => {
  const commune = (await loadCommunes()).get(code)
  if (commune === undefined) return null
  return commune.postcodes.length === 0 || commune.postcodes.includes(postcode) ? commune : null
}

/** How the commune of a code is called, null when the list of today does not have it. */
export const communeName = async (code: string): Promise<string | null> =>
  (await loadCommunes()).get(code)?.name ?? null
