import { type CandidateReferent, rankReferents, type SuggestionReason } from './rank-referents.ts'

export interface Handed {
  readonly dossierId: string
  readonly referentId: string
  readonly reasons: readonly SuggestionReason[]
}

/**
 * Spreads dossiers over référents, one after the other, each going to whom it suits best with what they were given before it.
 * Every dossier is handed once, to one of them; nothing is spread over nobody.
 */
export const spreadCaseload = (
  dossiers: readonly { readonly id: string; readonly commune: string | null }[],
  referents: readonly CandidateReferent[],
): readonly Handed[] => {
  const now = new Map(referents.map((one) => [one.id, one]))
  return dossiers.flatMap(({ id, commune }) => {
    const [best] = rankReferents(commune, [...now.values()])
    const taker = best && now.get(best.id)
    if (best === undefined || taker === undefined) return []
    const communes = commune === null ? taker.communes : [...taker.communes, { commune, people: 1 }]
    now.set(taker.id, { ...taker, open: taker.open + 1, communes })
    return [{ dossierId: id, referentId: best.id, reasons: best.reasons }]
  })
}
