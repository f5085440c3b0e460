import type { Computed, Field, OptionList, Section, Sensitivity } from '../form/form.ts'
import { field, optionId, optionList, section, text } from './building.ts'
import { answer, countIn, ge, score, sum } from './expressions.ts'

/**
 * The default grid of obstacles: the nine usual ones and the digital one, rated 0 to 4. It is the product's own default,
 * not a national text: no PLIE text we hold gives the items or the scale (domain §5.1), so Niort and Caen start from it.
 * 0 is « no obstacle »: what was lifted is measured by a score that goes down.
 */
export const BARRIER_SOURCE = 'Grille proposée par défaut : le texte du PLIE ne fixe ni les items ni l’échelle.'

export const barrierScale: OptionList = optionList(
  'barrier',
  text('Niveau de frein', 'Level of obstacle'),
  [
    ['0', 'Aucun frein', 'No obstacle', { score: 0 }],
    ['1', 'Frein léger', 'Slight obstacle', { score: 1 }],
    ['2', 'Frein modéré', 'Moderate obstacle', { score: 2 }],
    ['3', 'Frein important', 'Serious obstacle', { score: 3 }],
    ['4', 'Frein bloquant', 'Blocking obstacle', { score: 4 }],
  ],
  true,
)

const item = (
  api: string,
  fr: string,
  en: string,
  help: readonly [fr: string, en: string],
  sensitivity: Sensitivity = 'standard',
): Field =>
  field(`f_${api}`, 'scale', api, text(fr, en), {
    help: text(...help),
    list: 'barrier',
    required: true,
    missing: ['unknown', 'refused', 'not-applicable'],
    searchable: true,
    ...(sensitivity === 'standard' ? {} : { sensitivity }),
  })

export const barrierItems: readonly Field[] = [
  item('mobility', 'Mobilité', 'Mobility', [
    'Permis, véhicule, transports, distance que la personne peut parcourir.',
    'Licence, vehicle, public transport, how far the person can travel.',
  ]),
  item(
    'health',
    'Santé',
    'Health',
    [
      'Seulement ce que la santé empêche au travail, jamais un diagnostic médical.',
      'Only what health prevents at work, never a medical diagnosis.',
    ],
    'health',
  ),
  item(
    'housing',
    'Logement',
    'Housing',
    ['Absence de logement, logement précaire ou inadapté.', 'No home, or an insecure or unfit one.'],
    'social',
  ),
  item(
    'family',
    'Famille et garde d’enfants',
    'Family and childcare',
    ['Garde, personne à charge, séparation, isolement.', 'Childcare, dependants, separation, isolation.'],
    'social',
  ),
  item('finances', 'Finances', 'Money', ['Ressources, dettes, budget.', 'Income, debts, budget.'], 'social'),
  item(
    'justice',
    'Droit et justice',
    'Law and justice',
    [
      'Seulement ce qui limite la disponibilité pour travailler ; ne pas décrire les faits.',
      'Only what limits availability for work; do not describe the facts.',
    ],
    'social',
  ),
  item('language', 'Langue française', 'French language', [
    'Comprendre et se faire comprendre à l’oral et à l’écrit.',
    'Understanding and being understood, spoken and written.',
  ]),
  item('basicSkills', 'Savoirs de base', 'Basic skills', [
    'Lire, écrire, compter, se repérer dans le temps et l’espace.',
    'Reading, writing, counting, finding one’s way in time and space.',
  ]),
  item('administration', 'Démarches administratives', 'Paperwork', [
    'Droits ouverts, papiers, courriers.',
    'Rights opened, papers, letters.',
  ]),
  item('digital', 'Numérique', 'Digital', [
    'Équipement, connexion, aisance avec les démarches en ligne.',
    'Equipment, connection, ease with online procedures.',
  ]),
]

export const barrierIds: readonly string[] = barrierItems.map(({ id }) => id)

/** True from a moderate obstacle on. */
export const isObstacle = (api: string) => ge(score(`f_${api}`), 2)

/** The section; extra fields go after the item they detail. */
export const barrierSection = (details: Readonly<Record<string, readonly Field[]>> = {}): Section =>
  section(
    's_barriers',
    text('Freins à l’emploi', 'Obstacles to employment'),
    barrierItems.flatMap((one) => [one, ...(details[one.api] ?? [])]),
    { help: text(BARRIER_SOURCE, 'Default grid: the PLIE’s own text fixes neither the items nor the scale.') },
  )

export const barrierComputed: Computed[] = [
  {
    id: 'c_barrier_total',
    api: 'barrierTotal',
    label: text('Total des freins (sur 40)', 'Total of obstacles (out of 40)'),
    type: 'integer',
    expr: sum('skip', ...barrierIds.map(score)),
    bands: [
      { id: 'near', upTo: 10, label: text('Proche de l’emploi', 'Near employment') },
      { id: 'support', upTo: 22, label: text('Accompagnement nécessaire', 'Support needed') },
      { id: 'far', upTo: 40, label: text('Éloigné de l’emploi', 'Far from employment') },
    ],
  },
  {
    id: 'c_blocking',
    api: 'blockingBarriers',
    label: text('Nombre de freins bloquants', 'Number of blocking obstacles'),
    type: 'integer',
    expr: countIn(barrierIds, [optionId('barrier', '4')], 'skip'),
  },
]

/** Reads the level typed for an item, for conditions on the item itself. */
export const levelOf = (api: string) => answer(`f_${api}`)
