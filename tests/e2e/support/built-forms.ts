import type { FormDefinition, Item } from '../../../schema/index.ts'
import type { BuilderHands } from './builder.ts'

/** A form an administrator builds from nothing, and what must then be stored. */
export interface BuiltForm {
  readonly title: string
  /** Its name in the list « Usage ». */
  readonly use: string
  build(hands: BuilderHands): Promise<void>
  /** `itemsSaid` of the form. */
  readonly items: readonly string[]
  /** What else the stored form holds, ids replaced by the labels they stand for. */
  readonly holds: object
}

const saidOf = (item: Item): string => (item.t === 'field' ? item.type : item.t)

/** Each item on a line, what holds it before it: « La personne > text Nom ». */
export const itemsSaid = (items: readonly Item[], around = ''): string[] =>
  items.flatMap((item) => [
    `${around}${saidOf(item)} ${item.label.fr}`,
    ...('items' in item ? itemsSaid(item.items, `${around}${item.label.fr} > `) : []),
  ])

const SCALE = 'Ajouter une option'
/** Names the steps of a scale just added, which has two; the third is added. */
const threeSteps = async (hands: BuilderHands, names: readonly [string, string, string]): Promise<void> => {
  await hands.write('Libellé de « Option 1 »', names[0])
  await hands.write('Libellé de « Option 2 »', names[1])
  await hands.press(SCALE)
  await hands.write('Libellé de « Option 3 »', names[2])
  await hands.write(`Score de « ${names[2]} »`, '2')
}

const prescription: BuiltForm = {
  title: 'Orientation vers le PLIE',
  use: 'Fiche de prescription',
  async build(hands) {
    await hands.addSection('La personne')
    await hands.addField('Texte court', 'Nom')
    await hands.open('Nom')
    await hands.tick('Réponse obligatoire', 'Obligatoire')
    await hands.addField('Date', 'Née le')
    await hands.addField('Oui ou non', 'Travailleur handicapé')
    await hands.addField('Texte long', 'Aménagements')
    await hands.open('Aménagements')
    await hands.tick('Quand cet élément est-il affiché ?', 'Seulement si…')
    await hands.find('Élément comparé', 'handicap', 'Travailleur handicapé')
    await hands.choose('Valeur', 'Oui')
    await hands.addField('Téléphone', 'Joindre au')
    await hands.moveUp('Joindre au', 'Aménagements')
  },
  items: [
    'section La personne',
    'La personne > text Nom',
    'La personne > date Née le',
    'La personne > yes-no Travailleur handicapé',
    'La personne > phone Joindre au',
    'La personne > paragraph Aménagements',
  ],
  holds: {
    kind: 'prescription',
    items: [
      {
        items: [
          { api: 'nom', required: true },
          {},
          {},
          {},
          { visible: { op: 'eq', a: [{ f: 'Travailleur handicapé' }, { v: true }] } },
        ],
      },
    ],
  },
}

const diagnostic: BuiltForm = {
  title: 'Diagnostic des freins',
  use: 'Diagnostic socioprofessionnel',
  async build(hands) {
    await hands.addSection('Freins')
    await hands.addField('Échelle notée', 'Mobilité')
    await hands.open('Mobilité')
    await threeSteps(hands, ['Bloqué', 'Fragile', 'Autonome'])
    await hands.addField('Échelle notée', 'Logement')
    await hands.open('Logement')
    await hands.choose('Liste d’options', 'Réponses de «\u00a0Mobilité\u00a0»')
    await hands.view('Calculs et décisions')
    await hands.press('Ajouter une valeur')
    await hands.write('Libellé (français)', 'Autonomie')
    await hands.press('Valeur : prendre un autre élément, ou calculer')
    await hands.find('Valeur', 'somme', 'Somme')
    await hands.pressInMenu('Ajouter toute une section', 'Freins : 2 termes')
    for (const [name, bound] of [
      ['À lever', '1'],
      ['Autonome', '4'],
    ] as const) {
      await hands.press('Ajouter une tranche')
      await hands.write('Jusqu’à de « tranche sans nom »', bound)
      await hands.write('Nom de « tranche sans nom »', name)
    }
  },
  items: ['section Freins', 'Freins > scale Mobilité', 'Freins > scale Logement'],
  holds: {
    kind: 'diagnostic',
    items: [
      { items: [{ list: 'Réponses de «\u00a0Mobilité\u00a0»' }, { list: 'Réponses de «\u00a0Mobilité\u00a0»' }] },
    ],
    computed: [
      {
        label: { fr: 'Autonomie' },
        expr: {
          op: 'sum',
          a: [
            { op: 'score', a: [{ f: 'Mobilité' }] },
            { op: 'score', a: [{ f: 'Logement' }] },
          ],
        },
        bands: [
          { upTo: 1, label: { fr: 'À lever' } },
          { upTo: 4, label: { fr: 'Autonome' } },
        ],
      },
    ],
  },
}

const stepValidation: BuiltForm = {
  title: 'Valider une étape de formation',
  use: 'Validation d’étape',
  async build(hands) {
    await hands.addField('Oui ou non', 'Objectif atteint')
    await hands.addField('Fichiers', 'Attestation')
    await hands.view('Calculs et décisions')
    await hands.press('Ajouter une règle')
    await hands.write('Libellé (français)', 'Étape validée')
    await hands.find('Élément comparé', 'objectif', 'Objectif atteint')
    await hands.choose('Valeur', 'Oui')
    await hands.press('Ajouter une clause')
    await hands.find('Élément comparé', 'attest', 'Attestation')
    await hands.choose('Comparaison', 'a une réponse')
    await hands.write('Parce que (français)', 'L’objectif est atteint et l’attestation est jointe.')
  },
  items: ['yes-no Objectif atteint', 'file Attestation'],
  holds: {
    kind: 'step-validation',
    rules: [
      {
        label: { fr: 'Étape validée' },
        outcome: 'validated',
        when: {
          op: 'and',
          a: [
            { op: 'eq', a: [{ f: 'Objectif atteint' }, { v: true }] },
            { op: 'answered', a: [{ f: 'Attestation' }] },
          ],
        },
      },
    ],
  },
}

const exit: BuiltForm = {
  title: 'Critères de sortie du bassin',
  use: 'Fiche bilan',
  async build(hands) {
    await hands.addField('Oui ou non', 'Accord de la personne')
    await hands.view('Calculs et décisions')
    await hands.press('Ajouter une règle')
    await hands.write('Libellé (français)', 'Emploi durable')
    await hands.find('Résultat proposé', 'positive', 'Sortie positive')
    await hands.find('Élément comparé', 'mois cumulés', 'Mois cumulés en emploi')
    await hands.choose('Comparaison', 'est au moins')
    await hands.write('Valeur (mois)', '6')
    await hands.press('Ajouter une clause')
    await hands.find('Élément comparé', 'accord', 'Accord de la personne')
    await hands.choose('Valeur', 'Oui')
    await hands.write('Parce que (français)', 'La personne travaille depuis six mois.')
    await hands.write('Confirmée après', '3')
  },
  items: ['yes-no Accord de la personne'],
  holds: {
    kind: 'exit',
    rules: [
      {
        outcome: 'positive',
        confirmAfter: { n: 3, unit: 'm' },
        when: {
          op: 'and',
          a: [
            { op: 'ge', a: [{ fact: 'employment.cumulatedMonths' }, { v: 6 }] },
            { op: 'eq', a: [{ f: 'Accord de la personne' }, { v: true }] },
          ],
        },
      },
    ],
  },
}

const contract: BuiltForm = {
  title: 'Engagement réciproque',
  use: 'Contrat d’engagement réciproque (CER)',
  async build(hands) {
    await hands.addNote('Les deux parties s’engagent pour deux ans.')
    await hands.addField('Date', 'Signé le')
    await hands.open('Signé le')
    await hands.tick('Réponse obligatoire', 'Obligatoire')
    await hands.addField('Signature', 'Le participant')
    await hands.addField('Signature', 'Le référent')
    await hands.view('Calculs et décisions')
    await hands.press('Ajouter une valeur')
    await hands.write('Libellé (français)', 'Fin prévue')
    await hands.choose('Type du résultat', 'Date')
    await hands.press('Valeur : prendre un autre élément, ou calculer')
    await hands.find('Valeur', 'date déc', 'Date décalée')
    await hands.press('À partir de : prendre un autre élément, ou calculer')
    await hands.find('À partir de', 'signé', 'Signé le')
    await hands.write('Décalage (négatif : avant)', '24')
  },
  items: [
    'note Les deux parties s’engagent pour deux ans.',
    'date Signé le',
    'signature Le participant',
    'signature Le référent',
  ],
  holds: {
    kind: 'contract',
    items: [{}, { required: true }, {}, {}],
    computed: [{ api: 'finPrevue', type: 'date', expr: { op: 'plus', a: [{ f: 'Signé le' }, { v: 24 }], unit: 'm' } }],
  },
}

const review: BuiltForm = {
  title: 'Bilan de fin de parcours',
  use: 'Bilan',
  async build(hands) {
    await hands.addField('Échelle notée', 'Satisfaction')
    await hands.open('Satisfaction')
    await threeSteps(hands, ['Faible', 'Moyenne', 'Bonne'])
    await hands.addField('Texte long', 'Avis de la personne')
    await hands.addGroup('Étapes réalisées')
    await hands.addField('Texte court', 'Intitulé')
    await hands.addField('Date', 'Terminée le')
    await hands.open('Étapes réalisées')
    await hands.write('Lignes au moins', '1')
    await hands.choose('Nom de chaque ligne', 'Intitulé')
  },
  items: [
    'scale Satisfaction',
    'paragraph Avis de la personne',
    'repeat Étapes réalisées',
    'Étapes réalisées > text Intitulé',
    'Étapes réalisées > date Terminée le',
  ],
  holds: {
    kind: 'review',
    items: [{}, {}, { api: 'etapesRealisees', min: 1, rowLabel: { f: 'Intitulé' } }],
    lists: [
      {
        options: [
          { code: 'faible', score: 0 },
          { code: 'moyenne', score: 1 },
          { code: 'bonne', score: 2 },
        ],
      },
    ],
  },
}

/** One form of each use a PLIE has for them. */
export const BUILT_FORMS: readonly BuiltForm[] = [prescription, diagnostic, stepValidation, exit, contract, review]

/** The form with each id that stands for something replaced by its label. */
export const byLabels = (form: FormDefinition): unknown => {
  const labels = new Map<string, string>()
  const visit = (items: readonly Item[]): void => {
    for (const item of items) {
      labels.set(item.id, item.label.fr)
      if ('items' in item) visit(item.items)
    }
  }
  visit(form.items)
  for (const { id, label } of [...form.lists, ...form.computed]) labels.set(id, label.fr)
  return JSON.parse(JSON.stringify(form), (key, value: unknown) =>
    ['f', 'c', 'list'].includes(key) && typeof value === 'string' ? (labels.get(value) ?? value) : value,
  )
}
