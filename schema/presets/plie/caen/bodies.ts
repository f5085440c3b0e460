import { text } from '../../building.ts'
import type { Body } from '../../preset.ts'

/** Who decides at Caen, and where APAPs sit. Who validates exits is not named. @source 000, I to IV and 1.2 */
export const caenBodies: readonly Body[] = [
  {
    id: 'responsable-plie',
    name: text('Responsable du dispositif PLIE', 'Head of the PLIE'),
    decides: ['entry'],
    every: null,
    source:
      '000, III.1.2 « transmis par la suite à la Responsable du dispositif PLIE qui, selon les procédures du PLIE, valide ou non l’intégration »',
  },
  {
    id: 'equipe-plie',
    name: text('Équipe du PLIE', 'PLIE team'),
    decides: ['standby'],
    every: null,
    source:
      '000, III.1.6 « La mise en veille d’un parcours doit être demandée à l’équipe du PLIE qui validera en saisissant l’information »',
  },
  {
    id: 'equipe-pluridisciplinaire',
    name: text('Équipe pluridisciplinaire', 'Multidisciplinary team'),
    decides: [],
    every: null,
    source: '000, II.2.4 « Contrat d’Engagement Réciproque (CER) qui sera présenté en Equipe Pluridisciplinaire »',
  },
  {
    id: 'comite-operationnel',
    name: text('Comité opérationnel', 'Operational committee'),
    decides: [],
    every: null,
    source: '000, Rappel du cadre « Les référents de parcours composent le comité opérationnel »',
  },
  {
    id: 'reseau-apap',
    name: text('Réunion de réseau APAP', 'APAP network meeting'),
    decides: [],
    every: null,
    source: '000, IV.1 « Il participe aux « réunions de réseau APAP » »',
  },
  {
    id: 'comites-suivi-techniques',
    name: text('Comités de suivi techniques', 'Technical follow-up committees'),
    decides: [],
    every: null,
    source: '000, IV.3 « Il participe également aux Comités de Suivi Techniques »',
  },
  {
    id: 'comite-technique',
    name: text('Comité technique de l’opération', 'Technical committee of the operation'),
    decides: [],
    every: 'year',
    source: '000, 1.2 « Un Comité Technique et un Comité de Pilotage minimum par an »',
  },
  {
    id: 'comite-pilotage',
    name: text('Comité de pilotage de l’opération', 'Steering committee of the operation'),
    decides: [],
    every: 'year',
    source: '000, 1.2 « Un Comité Technique et un Comité de Pilotage minimum par an »',
  },
]
