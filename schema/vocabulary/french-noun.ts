import type { PlieWord } from './plie-word.ts'

/** What a French sentence needs of a noun. */
export interface FrenchNoun {
  readonly one: string
  readonly many: string
  readonly feminine: boolean
  /** « l’ », « d’ » and « cet » stand before it. */
  readonly elides: boolean
}

export const frenchNoun = (word: PlieWord): FrenchNoun => ({
  one: word.fr,
  many: word.frPlural || pluralOf(word.fr),
  feminine: word.frGender === undefined ? isFeminine(word.fr) : word.frGender === 'feminine',
  elides: word.frElides === undefined ? startsWithVowel(word.fr) : word.frElides === 'yes',
})

/** The first word bears gender and number: « cellule de suivi », « accompagnateur emploi ». */
const headOf = (phrase: string): string => /^[^\s(]+/u.exec(phrase.trim())?.[0] ?? phrase
const isAcronym = (word: string): boolean => /^\p{Lu}{2,}$/u.test(word)

const FEMININE_ENDINGS =
  /(?:tion|sion|trice|teuse|ière|euse|ette|esse|ure|ence|ance|ité|ée|elle|ille|ienne|onne|erie|logie)$/u
const FEMININE_NOUNS = new Set([
  ...['étape', 'veille', 'fiche', 'cellule', 'équipe', 'demande', 'grille', 'structure', 'feuille', 'pause', 'mise'],
  ...[
    'référente',
    'participante',
    'adhérente',
    'conseillère',
    'chargée',
    'direction',
    'action',
    'suspension',
    'réunion',
  ],
  ...['instance', 'charte', 'lettre', 'convention', 'personne', 'commission'],
])
/** Their ending misleads. */
const MASCULINE_NOUNS = new Set(['comité', 'bastion', 'dispositif'])

const isFeminine = (phrase: string): boolean => {
  const head = headOf(phrase).toLocaleLowerCase('fr')
  if (MASCULINE_NOUNS.has(head) || isAcronym(headOf(phrase))) return false
  return FEMININE_NOUNS.has(head) || FEMININE_ENDINGS.test(head)
}

/** A mute h is the usual one at the head of a noun of this trade (« habilitation »); an aspirated one is said by hand. */
const startsWithVowel = (phrase: string): boolean => /^[aeiouyàâäéèêëîïôöùûüœæh]/iu.test(phrase)

/** What follows « de », « à », a comma or a parenthesis stays as it is; what stands before it agrees. */
const pluralOf = (phrase: string): string => {
  const [, agreeing = phrase, rest = ''] =
    /^(.*?)((?:\s+(?:de|du|des|à|au|aux|en|pour|sur)\s|\s+d’|\s+l’|\s*\(|,).*)?$/u.exec(phrase) ?? []
  const [head = '', ...others] = agreeing.split(' ')
  // A noun put beside another does not agree (« accompagnateurs emploi »), an adjective does (« diagnostics socioprofessionnels »).
  return [wordPlural(head), ...others.map((one) => (ADJECTIVE.test(one) ? wordPlural(one) : one))].join(' ') + rest
}
const ADJECTIVE = /(?:el|elle|al|ale|if|ive|ique|aire|é|ée|ant|ante|ent|ente|eux)$/u

const wordPlural = (word: string): string => {
  if (word === '' || isAcronym(word) || /[sxz]$/iu.test(word)) return word
  if (/(?:eau|eu)$/u.test(word)) return `${word}x`
  if (/al$/u.test(word)) return `${word.slice(0, -2)}aux`
  return `${word}s`
}
