import type { Json } from '../../../text.ts'
import { type ExitExample, exitExample } from '../../golden.ts'

const stops = { f_wishes_to_stop: { value: true } }
const goesOn = { f_wishes_to_stop: { value: false } }
const job = (kind: string, given: { readonly [key: string]: Json }): Json => ({
  kind,
  employer: 'Moulin des Saules',
  startDate: '2026-06-01',
  ...given,
})
const course = (kind: string, given: { readonly [key: string]: Json }): Json => ({
  kind,
  title: 'Agent de propreté',
  startDate: '2026-03-02',
  ...given,
})

const cdi = [
  exitExample(
    'cdi-50',
    ['CDI à 50 %', 'CDI at 50%'],
    { contracts: [job('cdi', { quotaPercent: 50 })] },
    'positive',
    'niort_pos_cdi',
  ),
  exitExample(
    'cdi-17h30',
    ['CDI de 17 h 30', 'CDI of 17.5 h'],
    { contracts: [job('cdi', { weeklyHours: 17.5 })] },
    'positive',
    'niort_pos_cdi',
  ),
  exitExample(
    'cdi-17h24',
    ['CDI de 17 h 24, souhaite arrêter', 'CDI of 17.4 h, wishes to stop'],
    { contracts: [job('cdi', { weeklyHours: 17.4 })], answers: stops },
    'dynamic',
    'niort_dyn_cdi',
  ),
  exitExample(
    'cdi-49-goes-on',
    ['CDI à 49 %, souhaite continuer : une étape', 'CDI at 49%, wishes to go on: a step'],
    { contracts: [job('cdi', { quotaPercent: 49 })], answers: goesOn },
    null,
    'none',
  ),
  exitExample(
    'cdi-49-not-asked',
    ['CDI à 49 %, souhait inconnu', 'CDI at 49%, wish not known'],
    { contracts: [job('cdi', { quotaPercent: 49 })] },
    null,
    'undecided',
  ),
  exitExample(
    'cdi-no-hours',
    ['CDI, temps de travail inconnu', 'CDI, working time not known'],
    { contracts: [job('cdi', {})], answers: stops },
    null,
    'undecided',
  ),
  exitExample(
    'cdi-broken',
    ['CDI rompu pendant l’essai', 'CDI broken off during the trial'],
    { contracts: [job('cdi', { weeklyHours: 35, actualEndDate: '2026-06-20' })], answers: stops },
    'other',
    'niort_autre',
  ),
]

const cdd = [
  exitExample(
    'cdd-6',
    ['CDD de 6 mois exactement, mi-temps', 'CDD of exactly 6 months, half-time'],
    { contracts: [job('cdd', { startDate: '2026-02-01', signedEndDate: '2026-07-31', quotaPercent: 50 })] },
    'positive',
    'niort_pos_cdd',
  ),
  exitExample(
    'cdd-6-less-a-day',
    ['CDD de 6 mois moins un jour', 'CDD of 6 months less a day'],
    {
      contracts: [job('cdd', { startDate: '2026-02-01', signedEndDate: '2026-07-30', quotaPercent: 100 })],
      answers: stops,
    },
    'dynamic',
    'niort_dyn_cdd',
  ),
  exitExample(
    'cdd-6-49',
    ['CDD de 6 mois à 49 %', 'CDD of 6 months at 49%'],
    {
      contracts: [job('cdd', { startDate: '2026-02-01', signedEndDate: '2026-07-31', quotaPercent: 49 })],
      answers: stops,
    },
    'dynamic',
    'niort_dyn_autre',
  ),
  exitExample(
    'cdd-6-two-firms',
    ['6 mois de CDD dans deux entreprises', '6 months of CDD in two firms'],
    {
      contracts: [
        job('cdd', { startDate: '2026-02-01', signedEndDate: '2026-07-31', quotaPercent: 100, sameEmployer: false }),
      ],
      answers: stops,
    },
    'dynamic',
    'niort_dyn_autre',
  ),
  exitExample(
    'cdd-broken',
    ['CDD de 6 mois rompu au bout d’un mois', 'CDD of 6 months broken off after one'],
    {
      contracts: [
        job('cdd', {
          startDate: '2026-02-01',
          signedEndDate: '2026-07-31',
          actualEndDate: '2026-02-28',
          quotaPercent: 100,
        }),
      ],
      answers: stops,
    },
    'other',
    'niort_autre',
  ),
  exitExample(
    'cdd-no-end',
    ['CDD dont la fin n’est pas saisie', 'CDD whose end is not typed'],
    { contracts: [job('cdd', { quotaPercent: 100 })], answers: stops },
    null,
    'undecided',
  ),
  exitExample(
    'cdd-over',
    ['CDD de 3 mois terminé : une étape passée', 'CDD of 3 months, over: a past step'],
    {
      contracts: [job('cdd', { startDate: '2025-09-01', signedEndDate: '2025-11-30', quotaPercent: 100 })],
      answers: stops,
    },
    'other',
    'niort_autre',
  ),
]

const subsidised = [
  exitExample(
    'aide-over-a-year',
    ['Contrat aidé d’un an et un jour', 'Subsidised contract of a year and a day'],
    { contracts: [job('contrat_aide', { signedEndDate: '2027-06-01' })] },
    'positive',
    'niort_pos_aide',
  ),
  exitExample(
    'aide-a-year',
    ['Contrat aidé d’un an exactement', 'Subsidised contract of exactly a year'],
    { contracts: [job('contrat_aide', { signedEndDate: '2027-05-31' })], answers: stops },
    'dynamic',
    'niort_dyn_autre',
  ),
  exitExample(
    'aide-under-a-year',
    ['Contrat aidé d’un an moins un jour', 'Subsidised contract of a year less a day'],
    { contracts: [job('contrat_aide', { signedEndDate: '2027-05-30' })], answers: stops },
    'dynamic',
    'niort_dyn_aide',
  ),
  exitExample(
    'cddi-over-12',
    ['CDDI de 12 mois et un jour', 'CDDI of 12 months and a day'],
    { contracts: [job('cddi', { signedEndDate: '2027-06-01' })] },
    'positive',
    'niort_pos_cddi',
  ),
  exitExample(
    'cddi-12',
    ['CDDI de 12 mois exactement', 'CDDI of exactly 12 months'],
    { contracts: [job('cddi', { signedEndDate: '2027-05-31' })], answers: stops },
    'dynamic',
    'niort_dyn_autre',
  ),
]

const creation = [
  exitExample(
    'creation-approved',
    ['Création validée par la cellule de suivi', 'Creation approved by the cellule de suivi'],
    { contracts: [job('creation_entreprise', {})], answers: { f_committee_approval: { value: true } } },
    'positive',
    'niort_pos_creation',
  ),
  exitExample(
    'creation-refused',
    ['Création non validée', 'Creation not approved'],
    { contracts: [job('creation_entreprise', {})], answers: { ...stops, f_committee_approval: { value: false } } },
    'dynamic',
    'niort_dyn_autre',
  ),
  exitExample(
    'creation-waiting',
    ['Création, cellule de suivi pas encore réunie', 'Creation, the cellule de suivi has not met yet'],
    { contracts: [job('creation_entreprise', {})], answers: stops },
    null,
    'undecided',
  ),
]

const workStudy = [
  exitExample(
    'alternance-6',
    ['Alternance depuis 6 mois', 'Work-study for 6 months'],
    { contracts: [job('alternance', { startDate: '2026-01-15' })] },
    'positive',
    'niort_pos_alternance',
  ),
  exitExample(
    'alternance-6-less-a-day',
    ['Alternance depuis 6 mois moins un jour', 'Work-study for 6 months less a day'],
    { contracts: [job('alternance', { startDate: '2026-01-16' })], answers: stops },
    'dynamic',
    'niort_dyn_autre',
  ),
]

const seasonal = [
  exitExample(
    'saisonnier-8',
    ['Saisonnier à temps plein, 8 mois sur 12', 'Full-time seasonal, 8 months in 12'],
    { contracts: [job('saisonnier', { startDate: '2025-11-15', signedEndDate: '2026-09-30', weeklyHours: 35 })] },
    'positive',
    'niort_pos_saisonnier',
  ),
  exitExample(
    'saisonnier-8-two-jobs',
    ['Saisonnier à temps plein, 8 mois avec un CDD', 'Full-time seasonal, 8 months with a CDD'],
    {
      contracts: [
        job('saisonnier', { startDate: '2026-04-01', signedEndDate: '2026-06-30', weeklyHours: 35 }),
        job('cdd', { startDate: '2025-09-01', signedEndDate: '2026-01-31', weeklyHours: 10 }),
      ],
      answers: stops,
    },
    'positive',
    'niort_pos_saisonnier',
  ),
  exitExample(
    'saisonnier-8-less-a-day',
    ['Saisonnier, 8 mois moins un jour', 'Seasonal, 8 months less a day'],
    {
      contracts: [job('saisonnier', { startDate: '2025-11-16', signedEndDate: '2026-09-30', weeklyHours: 35 })],
      answers: stops,
    },
    'dynamic',
    'niort_dyn_autre',
  ),
  exitExample(
    'saisonnier-part-time',
    ['Saisonnier 8 mois à 99 %', 'Seasonal, 8 months at 99%'],
    {
      contracts: [job('saisonnier', { startDate: '2025-11-15', signedEndDate: '2026-09-30', quotaPercent: 99 })],
      answers: stops,
    },
    'dynamic',
    'niort_dyn_autre',
  ),
  exitExample(
    'saisonnier-6',
    ['Saisonnier de 6 mois exactement', 'Seasonal of exactly 6 months'],
    {
      contracts: [job('saisonnier', { startDate: '2026-04-01', signedEndDate: '2026-09-30', weeklyHours: 35 })],
      answers: stops,
    },
    'dynamic',
    'niort_dyn_autre',
  ),
  exitExample(
    'saisonnier-under-6',
    ['Saisonnier de 6 mois moins un jour', 'Seasonal of 6 months less a day'],
    {
      contracts: [job('saisonnier', { startDate: '2026-04-01', signedEndDate: '2026-09-29', weeklyHours: 35 })],
      answers: stops,
    },
    'dynamic',
    'niort_dyn_saisonnier',
  ),
]

const agency = [
  exitExample(
    'interim-6',
    ['Intérim, 6 mois sans interruption', 'Agency work, 6 months without a break'],
    {
      contracts: [
        job('interim', { startDate: '2026-01-12', signedEndDate: '2026-04-10' }),
        job('interim', { startDate: '2026-04-13', signedEndDate: '2026-07-11' }),
      ],
    },
    'positive',
    'niort_pos_interim',
  ),
  exitExample(
    'interim-6-less-a-day',
    ['Intérim, 6 mois moins un jour', 'Agency work, 6 months less a day'],
    { contracts: [job('interim', { startDate: '2026-01-16', signedEndDate: '2026-07-31' })], answers: stops },
    'dynamic',
    'niort_dyn_autre',
  ),
  exitExample(
    'interim-gap',
    ['Intérim, deux fois 3 mois avec un jour ouvré d’écart', 'Agency work, twice 3 months with a working day between'],
    {
      contracts: [
        job('interim', { startDate: '2026-01-12', signedEndDate: '2026-04-09' }),
        job('interim', { startDate: '2026-04-13', signedEndDate: '2026-07-31' }),
      ],
      answers: stops,
    },
    'dynamic',
    'niort_dyn_autre',
  ),
  exitExample(
    'interim-closing',
    ['Intérim, 6 mois autour de la fermeture annuelle', 'Agency work, 6 months around the yearly closing'],
    {
      contracts: [
        job('interim', { startDate: '2025-12-01', signedEndDate: '2026-02-28' }),
        job('interim', { startDate: '2026-03-16', signedEndDate: '2026-06-15', annualClosingOnly: true }),
      ],
    },
    'positive',
    'niort_pos_interim',
  ),
  exitExample(
    'clause-600',
    ['Intérim au titre des clauses, 600 h', 'Agency work under clauses, 600 h'],
    {
      contracts: [
        job('interim', {
          startDate: '2026-02-02',
          signedEndDate: '2026-07-31',
          insertionClause: true,
          clauseHours: 600,
        }),
      ],
    },
    'positive',
    'niort_pos_interim_clause',
  ),
  exitExample(
    'clause-599',
    ['Intérim au titre des clauses, 599 h', 'Agency work under clauses, 599 h'],
    {
      contracts: [
        job('interim', {
          startDate: '2026-02-02',
          signedEndDate: '2026-07-31',
          insertionClause: true,
          clauseHours: 599,
        }),
      ],
      answers: stops,
    },
    'dynamic',
    'niort_dyn_autre',
  ),
  exitExample(
    'no-clause-600',
    ['Intérim de 600 h hors clauses', 'Agency work of 600 h outside clauses'],
    {
      contracts: [job('interim', { startDate: '2026-02-02', signedEndDate: '2026-07-31', weeklyHours: 35 })],
      answers: stops,
    },
    'dynamic',
    'niort_dyn_autre',
  ),
  exitExample(
    'clause-no-hours',
    ['Intérim au titre des clauses, heures inconnues', 'Agency work under clauses, hours not known'],
    {
      contracts: [job('interim', { startDate: '2026-02-02', signedEndDate: '2026-07-31', insertionClause: true })],
      answers: stops,
    },
    null,
    'undecided',
  ),
]

const trainings = [
  exitExample(
    'formation-300',
    ['Formation qualifiante de 300 h avec titre', 'Qualifying training of 300 h with its title'],
    { trainings: [course('formation_qualifiante', { hours: 300, endDate: '2026-06-30', titleObtained: true })] },
    'positive',
    'niort_pos_formation',
  ),
  exitExample(
    'formation-299',
    ['Formation qualifiante de 299 h avec titre', 'Qualifying training of 299 h with its title'],
    {
      trainings: [course('formation_qualifiante', { hours: 299, endDate: '2026-07-15', titleObtained: true })],
      answers: stops,
    },
    'dynamic',
    'niort_dyn_autre',
  ),
  exitExample(
    'formation-no-title',
    ['Formation qualifiante de 300 h sans titre', 'Qualifying training of 300 h without its title'],
    { trainings: [course('formation_qualifiante', { hours: 300, titleObtained: false })], answers: stops },
    'dynamic',
    'niort_dyn_autre',
  ),
  exitExample(
    'formation-title-unknown',
    ['Formation qualifiante de 300 h, titre inconnu', 'Qualifying training of 300 h, title not known'],
    { trainings: [course('formation_qualifiante', { hours: 300 })], answers: stops },
    null,
    'undecided',
  ),
  exitExample(
    'formation-non-qualifiante',
    ['Formation non qualifiante, souhaite arrêter', 'Non-qualifying training, wishes to stop'],
    { trainings: [course('formation_non_qualifiante', { hours: 70 })], answers: stops },
    'dynamic',
    'niort_dyn_formation',
  ),
  exitExample(
    'formation-non-qualifiante-goes-on',
    ['Formation non qualifiante, souhaite continuer', 'Non-qualifying training, wishes to go on'],
    { trainings: [course('formation_non_qualifiante', { hours: 70 })], answers: goesOn },
    null,
    'none',
  ),
]

const otherJobs = [
  exitExample(
    'cesu',
    ['Chèques emploi-service, souhaite arrêter', 'Household vouchers, wishes to stop'],
    { contracts: [job('cesu', { weeklyHours: 6 })], answers: stops },
    'dynamic',
    'niort_dyn_cesu',
  ),
  exitExample(
    'autre-emploi',
    ['Autre emploi, souhaite arrêter', 'Other job, wishes to stop'],
    { contracts: [job('autre', {})], answers: stops },
    'dynamic',
    'niort_dyn_autre',
  ),
]

const withoutJob = [
  exitExample(
    'freins-total',
    ['Sans emploi, un frein levé totalement', 'No job, one obstacle lifted totally'],
    { first: { mobility: 3 }, last: { mobility: 0 } },
    'reduced-obstacles',
    'niort_freins',
  ),
  exitExample(
    'freins-partial',
    ['Sans emploi, un frein levé partiellement', 'No job, one obstacle lifted partially'],
    { first: { mobility: 3 }, last: { mobility: 2 } },
    'reduced-obstacles',
    'niort_freins',
  ),
  exitExample(
    'freins-same',
    ['Sans emploi, freins inchangés', 'No job, obstacles unchanged'],
    { first: { mobility: 3 }, last: { mobility: 3 } },
    'other',
    'niort_autre',
  ),
  exitExample(
    'freins-worse',
    ['Sans emploi, freins aggravés', 'No job, obstacles worse'],
    { first: { mobility: 1 }, last: { mobility: 3 } },
    'other',
    'niort_autre',
  ),
  exitExample(
    'freins-in-a-job',
    ['En emploi et freins levés, souhaite continuer', 'In a job with obstacles lifted, wishes to go on'],
    { contracts: [job('autre', {})], first: { mobility: 3 }, last: { mobility: 0 }, answers: goesOn },
    null,
    'none',
  ),
  exitExample(
    'no-final-diagnostic',
    ['Sans emploi, diagnostic final pas encore fait', 'No job, final diagnostic not made yet'],
    { last: null },
    null,
    'undecided',
  ),
  exitExample(
    'gave-up',
    ['Abandon, diagnostic final impossible', 'Gave up, final diagnostic impossible'],
    { last: null, answers: { f_no_final_diagnostic: { value: true } } },
    'other',
    'niort_autre',
  ),
]

/** Both sides of each boundary of Niort's criteria. */
export const niortExitExamples: readonly ExitExample[] = [
  ...cdi,
  ...cdd,
  ...subsidised,
  ...creation,
  ...workStudy,
  ...seasonal,
  ...agency,
  ...trainings,
  ...otherJobs,
  ...withoutJob,
]
