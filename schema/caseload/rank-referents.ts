import { nameWords } from '../people/index.ts'

/** A référent somebody may be given to. */
export interface CandidateReferent {
  readonly id: string
  readonly name: string
  /** Dossiers open now. */
  readonly open: number
  /** People they may follow at once; null when the PLIE sets no figure. */
  readonly capacity: number | null
  /** 0–1. */
  readonly workingTime: number
  /** Open dossiers by commune, however it is written. */
  readonly communes: readonly { readonly commune: string; readonly people: number }[]
  /** Who employs them, and where it accompanies people; null or absent: nobody said. */
  readonly structure?: { readonly name: string; readonly communes: readonly string[] } | null
}

/** Why a référent is proposed, or what speaks against it. */
export type SuggestionReason =
  | { readonly kind: 'place'; readonly commune: string; readonly people: number }
  | { readonly kind: 'structure'; readonly structure: string; readonly commune: string }
  | { readonly kind: 'load'; readonly open: number; readonly capacity: number }
  | { readonly kind: 'open'; readonly open: number }
  | { readonly kind: 'full'; readonly open: number; readonly capacity: number }

export interface RankedReferent {
  readonly id: string
  readonly name: string
  /** Share of what they may follow, with one more: 1 is full. */
  readonly load: number
  readonly reasons: readonly SuggestionReason[]
}

/** Being near is worth this much of a full caseload: past it, the load counts more than the place. */
const PLACE_WORTH = 0.2
/** Where the PLIE sets no figure, loads are compared as if a full-time référent followed so many. */
const USUAL = 60

const placeOf = (commune: string): string => nameWords(commune).join(' ')

/** Référents in the order they are proposed for somebody of this commune: near first among those with room, lightest first. */
export const rankReferents = (
  commune: string | null,
  candidates: readonly CandidateReferent[],
): readonly RankedReferent[] =>
  candidates
    .map((one) => ranked(commune, one))
    .toSorted((a, b) => a.weight - b.weight || a.name.localeCompare(b.name, 'fr') || a.id.localeCompare(b.id))
    .map(({ weight: _, ...rest }) => rest)

const ranked = (commune: string | null, candidate: CandidateReferent) => {
  const { id, name, open, capacity, workingTime, communes, structure = null } = candidate
  const load = (open + 1) / Math.max(1, capacity ?? USUAL * workingTime)
  const place = commune === null ? '' : placeOf(commune)
  const people = communes
    .filter((one) => place !== '' && placeOf(one.commune) === place)
    .reduce((sum, one) => sum + one.people, 0)
  const served = place !== '' && structure !== null && structure.communes.some((one) => placeOf(one) === place)
  const full = capacity !== null && open >= capacity
  const reasons: SuggestionReason[] = [
    ...(commune !== null && people > 0 ? [{ kind: 'place' as const, commune, people }] : []),
    ...(commune !== null && served ? [{ kind: 'structure' as const, structure: structure.name, commune }] : []),
    capacity === null ? { kind: 'open', open } : { kind: full ? ('full' as const) : ('load' as const), open, capacity },
  ]
  return { id, name, load, reasons, weight: load - (people > 0 || served ? PLACE_WORTH : 0) + (full ? 1 : 0) }
}
