import type { DecisionSentences } from '../sentences.ts'

const q = (text: string): string => `«\u00a0${text}\u00a0»`
const plural = (n: number, one: string, many: string): string => `${n}\u00a0${n > 1 ? many : one}`

export const decisions: DecisionSentences = {
  concluded: (day, form, conclusion) => `Le ${day}, d’après ${q(form)}\u00a0: ${conclusion}.`,
  undecided: 'on ne peut pas encore conclure',
  nothing: 'aucun critère n’est rempli',
  criterion: (label, because) => `Critère retenu\u00a0: ${q(label)}. ${because}`,
  version: (key, version, hash) => `Règles appliquées\u00a0: ${key}, version ${version}, empreinte ${hash}.`,
  source: (source) => `Source\u00a0: ${source}.`,
  committee: 'L’instance du PLIE décide au cas par cas\u00a0: ceci est une proposition.',
  evidence: (pieces) => `Justificatifs attendus\u00a0: ${pieces.join('\u00a0; ')}.`,
  confirmLater: (delay) =>
    `À confirmer après ${delay} dans l’emploi ou la formation\u00a0; la date de début n’est pas connue.`,
  confirmOn: (delay, since, due) =>
    `À confirmer après ${delay}\u00a0: commencé le ${since}, à confirmer à partir du ${due}.`,
  confirmed: (delay, due) =>
    `Le délai de ${delay} est passé depuis le ${due}\u00a0: la confirmation peut être établie.`,
  period: (n, unit) =>
    unit === 'd' ? plural(n, 'jour', 'jours') : unit === 'm' ? `${n}\u00a0mois` : plural(n, 'an', 'ans'),
  toFindOut: (labels) =>
    labels.length === 0 ? 'Il manque des informations.' : `Il reste à savoir\u00a0: ${labels.join('\u00a0; ')}.`,
  found: (actual) => (actual === null ? ' (non renseigné)' : ` (constaté\u00a0: ${actual})`),
  alsoTrue: (label, outcome) => `Le critère ${q(label)} est rempli aussi (${outcome}).`,
  missed: (label, condition) => `Le critère ${q(label)} n’est pas rempli\u00a0: il demande que ${lowered(condition)}.`,
  unknown: (label, labels) =>
    `Le critère ${q(label)} ne peut pas être jugé${labels.length === 0 ? '' : `, il reste à savoir\u00a0: ${labels.join('\u00a0; ')}`}.`,
  marks: { true: '✓', false: '✗', null: '?' },
}

const lowered = (sentence: string): string =>
  /^\p{Lu}\p{Ll}/u.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence
