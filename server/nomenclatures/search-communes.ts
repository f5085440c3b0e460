import { pageSize } from '../platform/plan/cursor.ts'
import { useCase } from '../platform/use-case.ts'
import { loadCommunes, type OfficialCommune } from './communes.ts'
import { plainName, rankOf } from './plain-name.ts'

export interface SearchNomenclature {
  readonly search: string
  readonly first: number
}

/** A commune with one of its postcodes. */
export interface FoundCommune {
  readonly code: string
  readonly name: string
  readonly postcode: string
  readonly department: string
}

/**
 * Communes by name, the best match first and then the most peopled, or by postcode; « 79 nior » does both. A commune that has
 * several postcodes comes once for each, as it is one place with one postcode that somebody lives in.
 */
export const searchCommunes = useCase(
  'nomenclature.search',
  async (ctx, { search, first }: SearchNomenclature): Promise<FoundCommune[]> => {
    ctx.access.require('nomenclature.read')
    const size = pageSize(first)
    const words = plainName(search).split(' ')
    const digits = words.find((word) => /^\d{2,5}$/.test(word)) ?? ''
    const name = words.filter((word) => word !== digits).join(' ')
    if (size === 0 || (digits === '' && name === '')) return []
    return [...(await loadCommunes()).values()]
      .flatMap((commune) => matches(commune, name, digits))
      .sort((a, b) => a.rank - b.rank || b.commune.population - a.commune.population || compare(a, b))
      .slice(0, size)
      .map(({ commune, postcode }) => ({
        code: commune.code,
        name: commune.name,
        postcode,
        department: commune.department,
      }))
  },
  { reads: true },
)

interface Match {
  readonly commune: OfficialCommune
  readonly postcode: string
  readonly rank: number
}

const matches = (commune: OfficialCommune, name: string, digits: string): Match[] => {
  const rank = name === '' ? 0 : rankOf(commune.plain, name)
  if (rank === null) return []
  return commune.postcodes
    .filter((postcode) => postcode.startsWith(digits))
    .map((postcode) => ({ commune, postcode, rank }))
}

const compare = (a: Match, b: Match): number =>
  a.postcode < b.postcode ? -1 : a.postcode > b.postcode ? 1 : a.commune.code < b.commune.code ? -1 : 1
