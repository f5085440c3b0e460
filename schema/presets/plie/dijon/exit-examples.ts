import type { Json } from '../../../text.ts'
import { type ExitExample, exitExample } from '../../golden.ts'
import { knowing } from '../../golden-facts.ts'

const agrees = { f_part_time_consent: { value: true } }
const refuses = { f_part_time_consent: { value: false } }
const approved = { f_ett_approval: { value: true } }
const turnedDown = { f_ett_approval: { value: false } }

const job = (kind: string, given: { readonly [key: string]: Json }): Json => ({
  kind,
  employer: 'Fonderie du Suzon',
  weeklyHours: given['quotaPercent'] === undefined ? 35 : null,
  siaeKind: 'none',
  ...given,
})
const course = (kind: string): Json => ({ kind, title: 'Préparateur de commandes', startDate: '2026-06-01' })
const born = (birthDate: string, example: ExitExample): ExitExample => knowing({ participant: { birthDate } }, example)

const cdi = [
  exitExample(
    'cdi-50-6',
    ['CDI à 50 %, 6 mois de présence', 'CDI at 50%, 6 months in post'],
    { contracts: [job('cdi', { startDate: '2026-01-15', quotaPercent: 50 })] },
    'positive',
    'dijon_pos_cdi',
  ),
  exitExample(
    'cdi-17h30',
    ['CDI de 17 h 30, 6 mois de présence', 'CDI of 17.5 h, 6 months in post'],
    { contracts: [job('cdi', { startDate: '2026-01-15', weeklyHours: 17.5 })], answers: refuses },
    'positive',
    'dijon_pos_cdi',
  ),
  exitExample(
    'cdi-6-less-a-day',
    ['CDI à temps plein, 6 mois de présence moins un jour', 'Full-time CDI, 6 months in post less a day'],
    { contracts: [job('cdi', { startDate: '2026-01-16', weeklyHours: 35 })] },
    null,
    'none',
  ),
  exitExample(
    'cdi-49-agrees',
    ['CDI à 49 % avec l’accord du participant', 'CDI at 49%, the participant agrees'],
    { contracts: [job('cdi', { startDate: '2026-01-15', quotaPercent: 49 })], answers: agrees },
    'positive',
    'dijon_pos_cdi',
  ),
  exitExample(
    'cdi-49-agrees-less-a-day',
    ['CDI à 49 % avec accord, 6 mois moins un jour', 'CDI at 49% with agreement, 6 months less a day'],
    { contracts: [job('cdi', { startDate: '2026-01-16', quotaPercent: 49 })], answers: agrees },
    null,
    'none',
  ),
  exitExample(
    'cdi-17h24-refused',
    ['CDI de 17 h 24, accord refusé', 'CDI of 17.4 h, agreement refused'],
    { contracts: [job('cdi', { startDate: '2026-01-15', weeklyHours: 17.4 })], answers: refuses },
    null,
    'none',
  ),
  exitExample(
    'cdi-49-not-said',
    ['CDI à 49 %, accord non précisé', 'CDI at 49%, agreement not said'],
    { contracts: [job('cdi', { startDate: '2026-01-15', quotaPercent: 49 })] },
    null,
    'undecided',
  ),
  exitExample(
    'cdi-no-hours',
    ['CDI, temps de travail inconnu, accord refusé', 'CDI, working time not known, agreement refused'],
    { contracts: [job('cdi', { startDate: '2026-01-15', weeklyHours: null })], answers: refuses },
    null,
    'undecided',
  ),
  exitExample(
    'cdi-left',
    ['CDI tenu 7 mois, quitté depuis', 'CDI held for 7 months, left since'],
    { contracts: [job('cdi', { startDate: '2025-10-01', actualEndDate: '2026-04-30', weeklyHours: 35 })] },
    'positive',
    'dijon_pos_cdi',
  ),
]

const interim = [
  exitExample(
    'interim-6',
    ['Intérim depuis 6 mois', 'Agency work for 6 months'],
    { contracts: [job('interim', { startDate: '2026-01-15', signedEndDate: '2026-08-31' })] },
    'positive',
    'dijon_pos_interim',
  ),
  exitExample(
    'interim-6-less-a-day',
    ['Intérim depuis 6 mois moins un jour', 'Agency work for 6 months less a day'],
    { contracts: [job('interim', { startDate: '2026-01-16', signedEndDate: '2026-08-31' })] },
    null,
    'none',
  ),
  exitExample(
    'interim-3-3',
    ['Deux missions de 3 mois', 'Two assignments of 3 months'],
    {
      contracts: [
        job('interim', { startDate: '2025-09-01', signedEndDate: '2025-11-30' }),
        job('interim', { startDate: '2026-04-01', signedEndDate: '2026-06-30' }),
      ],
    },
    'positive',
    'dijon_pos_interim',
  ),
  exitExample(
    'interim-3-3-less-a-day',
    ['Deux missions, 6 mois moins un jour', 'Two assignments, 6 months less a day'],
    {
      contracts: [
        job('interim', { startDate: '2025-09-01', signedEndDate: '2025-11-30' }),
        job('interim', { startDate: '2026-04-01', signedEndDate: '2026-06-29' }),
      ],
    },
    null,
    'none',
  ),
  exitExample(
    'interim-in-window',
    [
      '6 mois d’intérim depuis le premier jour des 12 mois',
      '6 months of agency work from the first day of the 12 months',
    ],
    { contracts: [job('interim', { startDate: '2025-07-15', signedEndDate: '2026-01-14' })] },
    'positive',
    'dijon_pos_interim',
  ),
  exitExample(
    'interim-a-day-before',
    [
      '6 mois d’intérim, dont un jour avant les 12 mois',
      '6 months of agency work, one day of them before the 12 months',
    ],
    { contracts: [job('interim', { startDate: '2025-07-14', signedEndDate: '2026-01-13' })] },
    null,
    'none',
  ),
  exitExample(
    'interim-and-cdd',
    ['3 mois d’intérim et 3 mois de CDD : comptés à part', '3 months of agency work and 3 of CDD: counted apart'],
    {
      contracts: [
        job('interim', { startDate: '2025-09-01', signedEndDate: '2025-11-30' }),
        job('cdd', { startDate: '2026-04-01', signedEndDate: '2026-06-30' }),
      ],
    },
    null,
    'none',
  ),
]

const cdd = [
  exitExample(
    'cdd-6',
    ['CDD à temps plein depuis 6 mois', 'Full-time CDD for 6 months'],
    { contracts: [job('cdd', { startDate: '2026-01-15', signedEndDate: '2026-12-31' })], answers: refuses },
    'positive',
    'dijon_pos_cdd',
  ),
  exitExample(
    'cdd-6-less-a-day',
    ['CDD d’un an depuis 6 mois moins un jour', 'CDD of a year for 6 months less a day'],
    { contracts: [job('cdd', { startDate: '2026-01-16', signedEndDate: '2027-01-15' })] },
    null,
    'none',
  ),
  exitExample(
    'cdd-3-3',
    ['Deux CDD de 3 mois', 'Two CDDs of 3 months'],
    {
      contracts: [
        job('cdd', { startDate: '2025-09-01', signedEndDate: '2025-11-30' }),
        job('cdd', { startDate: '2026-04-01', signedEndDate: '2026-06-30' }),
      ],
    },
    'positive',
    'dijon_pos_cdd',
  ),
  exitExample(
    'cdd-3-3-less-a-day',
    ['Deux CDD, 6 mois moins un jour', 'Two CDDs, 6 months less a day'],
    {
      contracts: [
        job('cdd', { startDate: '2025-09-01', signedEndDate: '2025-11-30' }),
        job('cdd', { startDate: '2026-04-01', signedEndDate: '2026-06-29' }),
      ],
      answers: agrees,
    },
    null,
    'none',
  ),
  exitExample(
    'cdd-a-day-before',
    ['6 mois de CDD, dont un jour avant les 12 mois', '6 months of CDD, one day of them before the 12 months'],
    { contracts: [job('cdd', { startDate: '2025-07-14', signedEndDate: '2026-01-13' })], answers: agrees },
    null,
    'none',
  ),
  exitExample(
    'cdd-17h30',
    ['CDD de 17 h 30 depuis 6 mois, accord refusé', 'CDD of 17.5 h for 6 months, agreement refused'],
    {
      contracts: [job('cdd', { startDate: '2026-01-15', signedEndDate: '2026-12-31', weeklyHours: 17.5 })],
      answers: refuses,
    },
    'positive',
    'dijon_pos_cdd',
  ),
  exitExample(
    'cdd-17h40',
    ['CDD de 17 h 40 : au-dessus de 17,5 h', 'CDD of 17 h 40: above 17.5 h'],
    {
      contracts: [job('cdd', { startDate: '2026-01-15', signedEndDate: '2026-12-31', weeklyHours: 17.67 })],
      answers: refuses,
    },
    'positive',
    'dijon_pos_cdd',
  ),
  exitExample(
    'cdd-17h24-agrees',
    ['CDD de 17 h 24 depuis 6 mois, avec accord', 'CDD of 17.4 h for 6 months, with agreement'],
    {
      contracts: [job('cdd', { startDate: '2026-01-15', signedEndDate: '2026-12-31', weeklyHours: 17.4 })],
      answers: agrees,
    },
    'positive',
    'dijon_pos_cdd',
  ),
  exitExample(
    'cdd-17h24-less-a-day',
    ['CDD de 17 h 24 avec accord, 6 mois moins un jour', 'CDD of 17.4 h with agreement, 6 months less a day'],
    {
      contracts: [job('cdd', { startDate: '2026-01-16', signedEndDate: '2026-12-31', weeklyHours: 17.4 })],
      answers: agrees,
    },
    null,
    'none',
  ),
  exitExample(
    'cdd-17h24-refused',
    ['CDD de 17 h 24, accord refusé', 'CDD of 17.4 h, agreement refused'],
    {
      contracts: [job('cdd', { startDate: '2026-01-15', signedEndDate: '2026-12-31', weeklyHours: 17.4 })],
      answers: refuses,
    },
    null,
    'none',
  ),
  exitExample(
    'cdd-17h24-not-said',
    ['CDD de 17 h 24, accord non précisé', 'CDD of 17.4 h, agreement not said'],
    { contracts: [job('cdd', { startDate: '2026-01-15', signedEndDate: '2026-12-31', weeklyHours: 17.4 })] },
    null,
    'undecided',
  ),
  exitExample(
    'cdd-one-short',
    [
      'CDD de 3 mois à temps plein et de 3 mois à 17 h 24, accord refusé',
      'CDD of 3 months full-time and 3 at 17.4 h, agreement refused',
    ],
    {
      contracts: [
        job('cdd', { startDate: '2025-09-01', signedEndDate: '2025-11-30' }),
        job('cdd', { startDate: '2026-04-01', signedEndDate: '2026-06-30', weeklyHours: 17.4 }),
      ],
      answers: refuses,
    },
    null,
    'none',
  ),
  exitExample(
    'cdd-no-hours',
    [
      'CDD de 6 mois, temps de travail inconnu, accord refusé',
      'CDD of 6 months, working time not known, agreement refused',
    ],
    {
      contracts: [job('cdd', { startDate: '2026-01-15', signedEndDate: '2026-12-31', weeklyHours: null })],
      answers: refuses,
    },
    null,
    'undecided',
  ),
  exitExample(
    'cddi-ei',
    [
      'CDDI de 6 mois hors chantier : le texte n’en dit rien',
      'CDDI of 6 months outside an ACI: the text says nothing of it',
    ],
    { contracts: [job('cddi', { startDate: '2026-01-15', signedEndDate: '2026-12-31', siaeKind: 'ei' })] },
    null,
    'none',
  ),
]

const training = [
  exitExample(
    'training-under-way',
    ['Formation qualifiante en cours, sans titre ni durée', 'Qualifying training under way, no title and no length'],
    { trainings: [course('formation_qualifiante')] },
    'positive',
    'dijon_pos_formation',
  ),
  exitExample(
    'training-pre-qualifying',
    ['Formation non qualifiante', 'Non-qualifying training'],
    { trainings: [course('formation_non_qualifiante')] },
    null,
    'none',
  ),
  exitExample(
    'training-certification',
    ['Certification seule', 'Certification alone'],
    { trainings: [course('certification')] },
    null,
    'none',
  ),
]

const creation = [
  exitExample(
    'creation-6',
    ['Création d’activité il y a 6 mois', 'Business created 6 months ago'],
    { contracts: [job('creation_entreprise', { startDate: '2026-01-15', weeklyHours: null })] },
    'positive',
    'dijon_pos_creation',
  ),
  exitExample(
    'creation-6-less-a-day',
    ['Création d’activité il y a 6 mois moins un jour', 'Business created 6 months ago less a day'],
    { contracts: [job('creation_entreprise', { startDate: '2026-01-16', weeklyHours: null })] },
    null,
    'none',
  ),
  exitExample(
    'creation-stopped',
    ['Activité arrêtée au bout de 5 mois', 'Business stopped after 5 months'],
    {
      contracts: [
        job('creation_entreprise', { startDate: '2025-11-01', actualEndDate: '2026-03-31', weeklyHours: null }),
      ],
    },
    null,
    'none',
  ),
]

const subsidised = [
  exitExample(
    'aide-6-and-a-day',
    ['Contrat aidé de 6 mois et un jour', 'Subsidised contract of 6 months and a day'],
    { contracts: [job('contrat_aide', { startDate: '2026-02-01', signedEndDate: '2026-08-01' })] },
    'positive',
    'dijon_pos_aide',
  ),
  exitExample(
    'aide-6',
    ['Contrat aidé de 6 mois exactement', 'Subsidised contract of exactly 6 months'],
    { contracts: [job('contrat_aide', { startDate: '2026-02-01', signedEndDate: '2026-07-31' })] },
    null,
    'none',
  ),
  exitExample(
    'aide-ei',
    ['Contrat aidé d’un an en entreprise d’insertion', 'Subsidised contract of a year in an insertion firm (EI)'],
    { contracts: [job('contrat_aide', { startDate: '2026-02-01', signedEndDate: '2027-01-31', siaeKind: 'ei' })] },
    'positive',
    'dijon_pos_aide',
  ),
  born(
    '1986-03-03',
    exitExample(
      'aide-aci',
      ['Contrat aidé d’un an en chantier d’insertion, 40 ans', 'Subsidised contract of a year in an ACI, aged 40'],
      { contracts: [job('contrat_aide', { startDate: '2026-02-01', signedEndDate: '2027-01-31', siaeKind: 'aci' })] },
      null,
      'none',
    ),
  ),
  exitExample(
    'aide-employer-unknown',
    ['Contrat aidé d’un an, type d’employeur inconnu', 'Subsidised contract of a year, kind of employer not known'],
    { contracts: [job('contrat_aide', { startDate: '2026-02-01', signedEndDate: '2027-01-31', siaeKind: null })] },
    null,
    'undecided',
  ),
  exitExample(
    'aide-broken',
    ['Contrat aidé d’un an rompu au bout d’un mois', 'Subsidised contract of a year broken off after one month'],
    {
      contracts: [
        job('contrat_aide', { startDate: '2026-02-01', signedEndDate: '2027-01-31', actualEndDate: '2026-02-28' }),
      ],
    },
    null,
    'none',
  ),
]

const senior = [
  born(
    '1971-07-15',
    exitExample(
      'senior-55',
      ['55 ans, CDDI en chantier depuis 6 mois, validé', 'Aged 55, CDDI in an ACI for 6 months, approved'],
      {
        contracts: [job('cddi', { startDate: '2026-01-15', signedEndDate: '2026-12-31', siaeKind: 'aci' })],
        answers: approved,
      },
      'positive',
      'dijon_pos_senior_aci',
    ),
  ),
  born(
    '1971-07-16',
    exitExample(
      'senior-54',
      ['54 ans, CDDI en chantier depuis 6 mois', 'Aged 54, CDDI in an ACI for 6 months'],
      {
        contracts: [job('cddi', { startDate: '2026-01-15', signedEndDate: '2026-12-31', siaeKind: 'aci' })],
        answers: approved,
      },
      null,
      'none',
    ),
  ),
  born(
    '1971-07-15',
    exitExample(
      'senior-6-less-a-day',
      ['55 ans, CDDI en chantier depuis 6 mois moins un jour', 'Aged 55, CDDI in an ACI for 6 months less a day'],
      {
        contracts: [job('cddi', { startDate: '2026-01-16', signedEndDate: '2026-12-31', siaeKind: 'aci' })],
        answers: approved,
      },
      null,
      'none',
    ),
  ),
  born(
    '1971-07-15',
    exitExample(
      'senior-waiting',
      ['55 ans en chantier, commission non réunie', 'Aged 55 in an ACI, committee not met yet'],
      { contracts: [job('cddi', { startDate: '2026-01-15', signedEndDate: '2026-12-31', siaeKind: 'aci' })] },
      null,
      'undecided',
    ),
  ),
  born(
    '1971-07-15',
    exitExample(
      'senior-refused',
      ['55 ans en chantier, refus de la commission', 'Aged 55 in an ACI, refused by the committee'],
      {
        contracts: [job('cddi', { startDate: '2026-01-15', signedEndDate: '2026-12-31', siaeKind: 'aci' })],
        answers: turnedDown,
      },
      null,
      'none',
    ),
  ),
  born(
    '1971-07-15',
    exitExample(
      'senior-ei',
      ['55 ans, CDDI en entreprise d’insertion', 'Aged 55, CDDI in an insertion firm (EI)'],
      { contracts: [job('cddi', { startDate: '2026-01-15', signedEndDate: '2026-12-31', siaeKind: 'ei' })] },
      null,
      'none',
    ),
  ),
  born(
    '1971-07-15',
    exitExample(
      'senior-aide',
      [
        '55 ans, contrat aidé en chantier depuis 6 mois, validé',
        'Aged 55, subsidised contract in an ACI for 6 months, approved',
      ],
      {
        contracts: [job('contrat_aide', { startDate: '2026-01-15', signedEndDate: '2026-12-31', siaeKind: 'aci' })],
        answers: approved,
      },
      'positive',
      'dijon_pos_senior_aci',
    ),
  ),
  exitExample(
    'senior-age-unknown',
    ['Âge inconnu, CDDI en chantier depuis 6 mois', 'Age not known, CDDI in an ACI for 6 months'],
    {
      contracts: [job('cddi', { startDate: '2026-01-15', signedEndDate: '2026-12-31', siaeKind: 'aci' })],
      answers: approved,
    },
    null,
    'undecided',
  ),
]

/** Both sides of each boundary of Dijon’s criteria. */
export const dijonExitExamples: readonly ExitExample[] = [
  ...cdi,
  ...interim,
  ...cdd,
  ...training,
  ...creation,
  ...subsidised,
  ...senior,
]
