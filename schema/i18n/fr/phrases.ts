import type { Op } from '../../rules/expression.ts'
import type { Phrase, PhraseParts } from '../sentences.ts'

/** « le 12/03/2026 », mais « aujourd’hui » sans article. */
const le = (date: string): string => (/^\d/.test(date) ? `le ${date}` : date)
const au = (date: string): string => (/^\d/.test(date) ? `au ${date}` : `à ${date}`)
const du = (date: string): string => (/^\d/.test(date) ? `du ${date}` : `d’${date}`)

/** Comparaison : les mots d’une date, ceux d’un nombre, et la comparaison contraire pour la négation. */
const compared =
  (date: (d: string) => string, number: string, dateNot: (d: string) => string, numberNot: string): Phrase =>
  ({ args: [a = '', b = ''], negated, type }) =>
    type === 'date' ? `${a} ${(negated ? dateNot : date)(b)}` : `${a} ${negated ? numberNot : number} ${b}`

const fromDate = (d: string): string => `à partir ${du(d)}`
const untilDate = (d: string): string => `jusqu’${au(d)}`
const afterDate = (d: string): string => `après ${le(d)}`
const beforeDate = (d: string): string => `avant ${le(d)}`

const is = ({ args: [a = '', b = ''], negated, type }: PhraseParts, not: boolean): string =>
  `${a} ${not === negated ? 'est' : 'n’est pas'} ${type === 'date' ? le(b) : b}`

const tagged = (tags: readonly string[] | undefined): string => `marquées ${(tags ?? []).join(', ')}`
const call =
  (name: string): Phrase =>
  ({ args, negated }) =>
    negated ? null : args.length === 1 ? `${name} ${args[0]}` : `${name} (${args.join(', ')})`
const infix =
  (sign: string): Phrase =>
  ({ args, negated }) =>
    negated ? null : args.join(` ${sign} `)
/** « Bus ni Voiture », « Bus et Voiture » : le « ou » qui est dans le nom d’une option reste. */
const joined = (either: string, word: 'ni' | 'et'): string =>
  either
    .split(/(«[^»]*»)/)
    .map((part) => (part.startsWith('«') ? part : part.replaceAll(' ou ', ` ${word} `)))
    .join('')

const UNITS = { d: 'jours', m: 'mois', y: 'ans' } as const

export const phrases: Record<Op, Phrase> = {
  and: ({ args, negated }) => (negated ? null : args.join(' et ')),
  or: ({ args, negated }) => (negated ? null : args.join(' ou ')),
  not: ({ args, negated }) => (negated ? (args[0] ?? '') : null),
  eq: (parts) => is(parts, false),
  ne: (parts) => is(parts, true),
  lt: compared(beforeDate, 'moins de', fromDate, 'au moins'),
  le: compared(untilDate, 'au plus', afterDate, 'plus de'),
  gt: compared(afterDate, 'plus de', untilDate, 'au plus'),
  ge: compared(fromDate, 'au moins', beforeDate, 'moins de'),
  between: ({ args: [a = '', b = '', c = ''], negated, type }) =>
    type === 'date'
      ? `${a} ${negated ? 'hors de la période' : ''} ${negated ? `${du(b)} ${au(c)}` : `entre ${le(b)} et ${le(c)}`}`.replace(
          '  ',
          ' ',
        )
      : `${a} ${negated ? 'hors de l’intervalle de' : 'entre'} ${b} ${negated ? 'à' : 'et'} ${c}`,
  in: ({ args: [a = '', b], negated, tags }) => {
    if (b === undefined) return `${a} ${negated ? 'n’est pas' : 'est'} l’une des réponses ${tagged(tags)}`
    return negated ? `${a} n’est ni ${joined(b, 'ni')}` : `${a} est ${b}`
  },
  anyOf: ({ args: [a = '', b], negated, tags }) =>
    negated
      ? `${a} ne comprend aucun de ${b ?? tagged(tags)}`
      : `${a} comprend ${b ?? `une réponse parmi celles ${tagged(tags)}`}`,
  allOf: ({ args: [a = '', b], negated, tags }) =>
    `${a} ${negated ? 'ne comprend pas tout' : 'comprend tout'}\u00a0: ${joined(b ?? `les réponses ${tagged(tags)}`, 'et')}`,
  noneOf: ({ args: [a = '', b], negated, tags }) =>
    negated
      ? `${a} comprend ${b ?? `une réponse parmi celles ${tagged(tags)}`}`
      : `${a} ne comprend ni ${joined(b ?? `les réponses ${tagged(tags)}`, 'ni')}`,
  answered: ({ args: [a = ''], negated }) => `${a} ${negated ? 'n’est pas renseigné' : 'est renseigné'}`,
  missingIs: ({ args: [a = '', b = ''], negated }) => `${a} ${negated ? 'n’a pas' : 'a'} pour réponse ${b}`,
  proofValid: ({ args: [a = ''], negated }) =>
    negated ? `${a} n’a pas de justificatif valable` : `${a} a un justificatif valable`,
  add: infix('+'),
  sub: infix('−'),
  mul: infix('×'),
  div: infix('÷'),
  min: call('le plus petit de'),
  max: call('le plus grand de'),
  round: ({ args: [a = '', b], negated }) =>
    negated ? null : `${a} arrondi ${b === undefined ? 'à l’unité' : `à ${b} chiffre(s) après la virgule`}`,
  if: ({ args: [a = '', b = '', c = ''], negated }) => (negated ? null : `si ${a} alors ${b}, sinon ${c}`),
  sum: call('la somme de'),
  avg: call('la moyenne de'),
  count: call('le nombre de'),
  countIn: ({ args, negated, tags }) =>
    negated
      ? null
      : tags
        ? `le nombre de réponses ${tagged(tags)} dans (${args.join(', ')})`
        : `le nombre de réponses ${args.at(-1)} dans (${args.slice(0, -1).join(', ')})`,
  some: ({ args: [list = '', body = ''], negated }) =>
    `parmi les ${list}, ${negated ? 'aucun cas' : 'au moins un cas'} où ${body}`,
  every: ({ args: [list = '', body = ''], negated }) =>
    negated
      ? `parmi les ${list}, au moins un cas où il est faux que ${body}`
      : `dans tous les cas parmi les ${list}, ${body}`,
  score: ({ args: [a = ''], negated }) => (negated ? null : `score de ${a}`),
  age: ({ args: [a = '', b], negated }) =>
    negated ? null : b === undefined ? `âge d’après ${a}` : `âge d’après ${a}, ${le(b)}`,
  diff: ({ args: [a = '', b = ''], negated, unit }) =>
    negated ? null : `nombre de ${UNITS[unit ?? 'd']} entre ${a} et ${b}`,
  plus: ({ args: [a = '', b = ''], negated, unit }) => (negated ? null : `${a} + ${b} ${UNITS[unit ?? 'd']}`),
}
