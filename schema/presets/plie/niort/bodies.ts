import { text } from '../../building.ts'
import type { Body } from '../../preset.ts'

/** Who decides at Niort, and where référents sit. @source 001, III.3 and V */
export const niortBodies: readonly Body[] = [
  {
    id: 'cellule-de-suivi',
    name: text('Cellule de suivi', 'Cellule de suivi'),
    decides: ['entry', 'exit', 'standby', 'renewal'],
    every: 'month',
    source:
      '001, III et V « C’est la cellule de suivi qui permet d’actualiser les entrées, les renouvellements, les sorties, les veilles » ; « Les cellules de suivi organisées chaque mois »',
  },
  {
    id: 'coordination',
    name: text('Coordination du PLIE', 'PLIE coordination'),
    decides: ['referent'],
    every: null,
    source: '001, III.3 « la coordinatrice désigne le référent de parcours après avoir vérifié l’éligibilité »',
  },
  {
    id: 'reunion-equipe',
    name: text('Réunion d’équipe', 'Team meeting'),
    decides: [],
    every: 'month',
    source: '001, V « Une réunion d’équipe mensuelle réunissant les référents de parcours »',
  },
  {
    id: 'equipe-pluridisciplinaire',
    name: text('Équipe pluridisciplinaire du Département', 'Multidisciplinary team of the Département'),
    decides: [],
    attendedPerYear: [
      { fte: 1, times: 4 },
      { fte: 0.5, times: 2 },
    ],
    every: null,
    source: '001, II « à hauteur de 4 réunions dans l’année pour 1 ETP (soit 2 réunions pour un 0.5 ETP) »',
  },
  {
    id: 'comites-siae',
    name: text('Comités de suivi des SIAE', 'Follow-up committees of integration structures'),
    decides: [],
    every: null,
    source: '001, II « participera aux comités de suivi organisés par les SIAE »',
  },
  {
    id: 'dialogue-de-gestion',
    name: text('Dialogue de gestion', 'Yearly review with the employer'),
    decides: [],
    every: 'year',
    source: '001, V « Un dialogue de gestion […] afin de faire le bilan quantitatif et qualitatif de l’année écoulée »',
  },
]
