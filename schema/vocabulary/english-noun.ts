import type { PlieWord } from './plie-word.ts'

export interface EnglishNoun {
  readonly one: string
  readonly many: string
  /** « a » or « an ». */
  readonly article: string
}

/** Where nobody wrote the English of it, the French word stands: it is what people of the PLIE say. */
export const englishNoun = (word: PlieWord): EnglishNoun => {
  const one = word.en || word.fr
  return { one, many: word.enPlural || pluralOf(one), article: /^[aeioué]/iu.test(one) ? 'an' : 'a' }
}

const pluralOf = (phrase: string): string => {
  const [, head = phrase, rest = ''] = /^(.*?)((?:\s+(?:of|at|for|de|du)\s|\s*\().*)?$/u.exec(phrase) ?? []
  if (/^\p{Lu}{2,}$/u.test(head)) return phrase
  if (/[^aeiou]y$/u.test(head)) return `${head.slice(0, -1)}ies${rest}`
  return /(?:s|x|ch|sh)$/u.test(head) ? `${head}es${rest}` : `${head}s${rest}`
}
