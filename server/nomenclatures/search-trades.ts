import { pageSize } from '../platform/plan/cursor.ts'
import { useCase } from '../platform/use-case.ts'
import { plainName, rankOf } from './plain-name.ts'
import type { SearchNomenclature } from './search-communes.ts'
import { loadTrades } from './trades.ts'

/** Trades found. `sample`: only the program's sample was searched. */
export interface FoundTrades {
  readonly sample: boolean
  readonly trades: readonly { readonly code: string; readonly label: string }[]
}

/** Trades of the ROME by the beginning of their code, or by words of their label. */
export const searchTrades = useCase(
  'nomenclature.search',
  async (ctx, { search, first }: SearchNomenclature): Promise<FoundTrades> => {
    ctx.access.require('nomenclature.read')
    const size = pageSize(first)
    const { sample, labels } = await loadTrades(ctx.runtime.config)
    const wanted = plainName(search)
    if (wanted === '') return { sample, trades: [] }
    const trades = [...labels]
      .flatMap(([code, label]) => {
        const rank = code.toLowerCase().startsWith(wanted) ? 0 : rankOf(plainName(label), wanted)
        return rank === null ? [] : [{ code, label, rank }]
      })
      .sort((a, b) => a.rank - b.rank || (a.code < b.code ? -1 : 1))
      .slice(0, size)
      .map(({ code, label }) => ({ code, label }))
    return { sample, trades }
  },
  { reads: true },
)
