/** Letters that Unicode does not take apart, as people type them without a French keyboard. */
const LETTERS: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th' }

/** What stands before a name and is written or not, from one document to another. */
const PARTICLES: ReadonlySet<string> = new Set(
  'd de des du la le les l von van der den di da del della dos el al ben bin bent ould ait'.split(' '),
)

/** The words of a name without accents, case, hyphens or apostrophes: « D’Œuvre-Élie » → `d`, `oeuvre`, `elie`. */
export const nameWords = (name: string): string[] =>
  name
    .toLocaleLowerCase('fr')
    .replaceAll(/[œæßøłđðþ]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '')

/** The same without the particles, unless nothing else is left. */
export const namePart = (name: string): string[] => {
  const words = nameWords(name)
  const kept = words.filter((word) => !PARTICLES.has(word))
  return kept.length === 0 ? words : kept
}

/** How a word sounds, roughly, to a French ear: « Philippe », « Filipe » and « Phylip » are written one way. */
export const soundOf = (word: string): string =>
  word
    .replaceAll('ph', 'f')
    .replaceAll('ch', 'š')
    .replaceAll('h', '')
    .replaceAll(/eaux?|aux?/g, 'o')
    .replaceAll(/ain|ein|in|yn/g, 'ê')
    .replaceAll(/ai|ei|er$|ez$/g, 'e')
    .replaceAll('y', 'i')
    .replaceAll(/qu|q|k|c(?![eiê])/g, 'k')
    .replaceAll(/c|ss|z/g, 's')
    .replaceAll(/(.)\1+/g, '$1')
    .replaceAll(/(?<=..)[stxde]+$/g, '')
