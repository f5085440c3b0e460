import type { Sentences } from '../sentences.ts'

const q = (text: string): string => `«\u00a0${text}\u00a0»`

export const migrations: Sentences['migrations'] = {
  changes: {
    'field-replaced': (p) => `${q(p('label'))} est remplacé par un autre champ.`,
    'field-regrouped': (p) => `${q(p('label'))} entre dans un groupe répété, ou en sort.`,
    'field-retyped': (p) => `${q(p('label'))} change de type.`,
    'field-relisted': (p) => `${q(p('label'))} change de liste d’options.`,
    'options-gone': (p) => `${q(p('label'))} : des options ne sont plus proposées.`,
    'reasons-narrowed': (p) => `${q(p('label'))} : un motif d’absence de réponse n’est plus admis.`,
    'bounds-narrowed': (p) => `${q(p('label'))} : les bornes se resserrent.`,
    'proof-asked': (p) => `${q(p('label'))} : un justificatif est demandé, ou moins de justificatifs conviennent.`,
    'field-removed': (p) => `${q(p('label'))} est retiré du formulaire.`,
    'field-archived': (p) => `${q(p('label'))} n’est plus demandé.`,
    'group-removed': (p) => `Le groupe ${q(p('label'))} est retiré du formulaire.`,
    'rows-narrowed': (p) => `Le groupe ${q(p('label'))} admet moins de lignes.`,
    'answer-required': (p) => `${q(p('label'))} devient obligatoire.`,
  },
  choices: {
    keep: 'Garder la réponse telle quelle',
    map: 'Faire correspondre les options',
    cast: 'Convertir la réponse',
    archive: 'Mettre la réponse de côté',
    'ask-again': 'Redemander la réponse',
  },
  outcomes: {
    kept: 'réponse gardée telle quelle',
    mapped: 'option correspondante',
    cast: 'réponse convertie',
    archived: 'réponse mise de côté',
    'asked-again': 'réponse à redemander',
    'uncast-kept': 'conversion impossible, réponse gardée telle quelle',
    'uncast-asked-again': 'conversion impossible, réponse à redemander',
    asked: 'réponse manquante, désormais nécessaire',
  },
}
