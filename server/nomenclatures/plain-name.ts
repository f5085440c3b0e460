const LONGEST = 100

/** Words people shorten, as the official lists write them. */
const WHOLE: { readonly [short: string]: string } = { st: 'saint', ste: 'sainte' }

/** A name to compare with: no accents, no capitals, no hyphens nor apostrophes; « St » is « saint ». */
export const plainName = (text: string): string =>
  text
    .slice(0, LONGEST)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => WHOLE[word] ?? word)
    .join(' ')

/** How well a plain name answers a plain search: 0 the same, 1 begins so, 2 a word begins so, 3 holds it; null: not at all. */
export const rankOf = (name: string, search: string): number | null => {
  if (name === search) return 0
  if (name.startsWith(search)) return 1
  if (name.includes(` ${search}`)) return 2
  return name.includes(search) ? 3 : null
}
