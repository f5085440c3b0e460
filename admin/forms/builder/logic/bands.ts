import type { Computed, L10n } from '../../../../schema/index.ts'

export type Band = NonNullable<Computed['bands']>[number]

/** One more band above the others; the first starts at 0. */
export function withBand(bands: readonly Band[], id: string, label: L10n): Band[] {
  const last = bands.at(-1)?.upTo
  return [...bands, { id, upTo: last === undefined ? 0 : last + 1, label }]
}

export const withoutBand = (bands: readonly Band[], id: string): Band[] | undefined => {
  const left = bands.filter((band) => band.id !== id)
  return left.length === 0 ? undefined : left
}

export const withBandChanged = (bands: readonly Band[], id: string, patch: Partial<Omit<Band, 'id'>>): Band[] =>
  bands.map((band) => (band.id === id ? { ...band, ...patch } : band))

/** The bands whose bound is not above the one before: they would never be reached, and are refused. */
export const misplacedBands = (bands: readonly Band[]): ReadonlySet<string> =>
  new Set(bands.flatMap((band, i) => ((bands[i - 1]?.upTo ?? Number.NEGATIVE_INFINITY) >= band.upTo ? [band.id] : [])))

export const inOrder = (bands: readonly Band[]): Band[] => bands.toSorted((one, other) => one.upTo - other.upTo)
