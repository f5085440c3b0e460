import type { Sensitivity } from '../../form/form.ts'

/** National code, French label, English label. */
type Coded = readonly [code: number | string, fr: string, en: string]

/** One constraint of the national grid. `code` null: the product's own addition, which has no national code. */
export interface Constraint {
  readonly code: number | null
  /** API name of its fields; also the end of their ids. */
  readonly api: string
  readonly label: readonly [fr: string, en: string]
  readonly sensitivity: Sensitivity
  readonly situations: readonly Coded[]
  readonly goals: readonly Coded[]
}

/**
 * France Travail, theme 7 « Résoudre ses contraintes personnelles »: seven constraints, their situations and goals, with
 * the national codes. Read in a public test fixture of the State's « Carnet de bord » project (December 2022), not in a
 * published nomenclature: labels are shortened, a code may have changed since. @source domain §5.2 [P20b]
 */
export const nationalConstraints: readonly Constraint[] = [
  {
    code: 23,
    api: 'mobility',
    label: ['Développer sa mobilité', 'Becoming more mobile'],
    sensitivity: 'standard',
    situations: [
      [6, 'Aucun moyen de transport à disposition', 'No means of transport'],
      [7, 'Dépendant des transports en commun', 'Depends on public transport'],
      [8, 'Permis non valide ou suspendu', 'Licence invalid or suspended'],
      [40, 'État de santé incompatible avec la conduite', 'Health not compatible with driving'],
    ],
    goals: [
      [25, 'Faire un point complet sur sa mobilité', 'Take full stock of mobility'],
      [26, 'Accéder à un véhicule', 'Get the use of a vehicle'],
      [27, 'Entretenir ou réparer son véhicule', 'Maintain or repair the vehicle'],
      [28, 'Obtenir le permis de conduire', 'Obtain the driving licence'],
      [29, 'Trouver une solution de transport', 'Find a transport solution'],
      [30, 'Travailler la mobilité psychologique', 'Work on psychological mobility'],
    ],
  },
  {
    code: 24,
    api: 'family',
    label: ['Surmonter ses contraintes familiales', 'Overcoming family constraints'],
    sensitivity: 'social',
    situations: [
      [9, 'Enfant en situation de handicap', 'Child with a disability'],
      [10, 'Contraintes horaires', 'Time constraints'],
      [11, 'Aidant familial', 'Carer of a relative'],
      [12, 'Autres contraintes familiales', 'Other family constraints'],
      [13, 'Enfant de moins de 3 ans sans solution de garde', 'Child under 3 without childcare'],
      [14, 'Attend un enfant', 'Expecting a child'],
    ],
    goals: [
      [1, 'Faire face à la prise en charge d’une personne dépendante', 'Cope with caring for a dependant'],
      [2, 'Trouver des solutions de garde d’enfant', 'Find childcare'],
      [3, 'Être soutenu dans sa parentalité', 'Be supported as a parent'],
      [4, 'Surmonter un conflit familial ou une séparation', 'Get through a family conflict or a separation'],
      [5, 'Définir son statut d’aidant', 'Settle one’s status as a carer'],
      [6, 'Rompre l’isolement', 'Break isolation'],
    ],
  },
  {
    code: 25,
    api: 'health',
    label: ['Prendre en compte son état de santé', 'Taking health into account'],
    sensitivity: 'health',
    situations: [
      [15, 'Entrave l’exercice de certains métiers', 'Hinders some trades'],
      [16, 'Couverture ou mutuelle à mettre à jour', 'Cover or insurance to bring up to date'],
      [17, 'Ne permet plus d’exercer son métier', 'The trade can no longer be practised'],
      [18, 'Pas de reprise d’activité immédiate', 'No work at once'],
      [19, 'Absences régulières', 'Regular absences'],
    ],
    goals: [
      [31, 'Accéder aux droits et aux soins', 'Get access to rights and care'],
      [32, 'Adopter des comportements favorables à la santé', 'Take up healthier habits'],
    ],
  },
  {
    code: 26,
    api: 'literacy',
    label: ['Développer ses capacités en lecture, écriture et calcul', 'Improving reading, writing and arithmetic'],
    sensitivity: 'standard',
    situations: [
      [20, 'Difficultés à écrire', 'Difficulty writing'],
      [21, 'Difficultés à lire', 'Difficulty reading'],
      [22, 'Difficultés à parler ou à comprendre', 'Difficulty speaking or understanding'],
      [23, 'Difficultés à calculer', 'Difficulty with arithmetic'],
    ],
    goals: [
      [23, 'Améliorer son français', 'Improve one’s French'],
      [24, 'Améliorer son calcul', 'Improve one’s arithmetic'],
    ],
  },
  {
    code: 27,
    api: 'housing',
    label: ['Faire face à des difficultés de logement', 'Facing housing difficulties'],
    sensitivity: 'social',
    situations: [
      [24, 'Sans hébergement ou en rupture', 'No shelter, or losing it'],
      [25, 'Logement insalubre', 'Unfit housing'],
      [26, 'Difficultés à payer le loyer', 'Difficulty paying the rent'],
      [27, 'Doit quitter son logement', 'Has to leave the home'],
      [28, 'Habitat rural isolé', 'Isolated rural home'],
      [41, 'Logement à adapter', 'Home to be adapted'],
    ],
    goals: [
      [17, 'Se maintenir dans son logement', 'Stay in the home'],
      [18, 'Réduire les impayés', 'Reduce arrears'],
      [19, 'Trouver un hébergement temporaire', 'Find temporary shelter'],
      [20, 'Accéder à un logement', 'Get a home'],
      [21, 'Changer de logement', 'Change home'],
      [22, 'S’informer sur le logement', 'Find out about housing'],
    ],
  },
  {
    code: 28,
    api: 'finances',
    label: ['Faire face à des difficultés financières', 'Facing money difficulties'],
    sensitivity: 'social',
    situations: [
      [29, 'Sans ressource', 'No income'],
      [30, 'Baisse des ressources', 'Income falling'],
      [31, 'Difficultés à gérer son budget', 'Difficulty managing the budget'],
      [32, 'Surendettement', 'Over-indebtedness'],
      [33, 'Difficultés à se nourrir', 'Difficulty getting food'],
      [34, 'Ressources sous le seuil de pauvreté', 'Income under the poverty line'],
    ],
    goals: [
      [13, 'Améliorer sa gestion budgétaire', 'Manage the budget better'],
      [14, 'Sortir de l’endettement', 'Get out of debt'],
      [15, 'Gagner en autonomie financière', 'Become more independent with money'],
      [16, 'Mettre en place une mesure de protection', 'Set up a protection measure'],
    ],
  },
  {
    code: 29,
    api: 'rights',
    label: ['Faire face à des difficultés administratives ou juridiques', 'Facing paperwork or legal difficulties'],
    sensitivity: 'social',
    situations: [
      [35, 'Difficultés dans une démarche', 'Difficulty with a procedure'],
      [36, 'Accès aux droits', 'Access to rights'],
      [37, 'Difficultés juridiques', 'Legal difficulties'],
      [38, 'Justificatif d’identité à obtenir', 'Identity paper to obtain'],
      [39, 'Avis d’imposition à obtenir', 'Tax notice to obtain'],
    ],
    goals: [
      [7, 'Faire face à une discrimination', 'Face discrimination'],
      [8, 'Faire face à une situation judiciaire', 'Face a judicial matter'],
      [9, 'Être appuyé dans ses démarches', 'Be supported with procedures'],
      [10, 'Accéder à ses droits', 'Get access to one’s rights'],
      [11, 'Trouver une mesure adaptée', 'Find a fitting measure'],
      [12, 'Exercer sa citoyenneté', 'Exercise citizenship'],
    ],
  },
]

/** What the national list lacks and several PLIE texts name first among obstacles. @source 001, Préambule « exclusion numérique » */
export const digitalConstraint: Constraint = {
  code: null,
  api: 'digital',
  label: ['Sortir de l’exclusion numérique', 'Leaving digital exclusion'],
  sensitivity: 'standard',
  situations: [
    ['EQUIPEMENT', 'Sans équipement', 'No equipment'],
    ['CONNEXION', 'Sans connexion', 'No connection'],
    ['USAGES', 'Pas à l’aise avec les démarches en ligne', 'Not at ease with online procedures'],
  ],
  goals: [
    ['S_EQUIPER', 'S’équiper ou se connecter', 'Get equipment or a connection'],
    ['SE_FORMER', 'Apprendre à faire ses démarches en ligne', 'Learn to use online procedures'],
  ],
}
