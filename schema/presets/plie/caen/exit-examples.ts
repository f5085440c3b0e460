import type { Json } from '../../../text.ts'
import { type ExitExample, exitExample } from '../../golden.ts'

const job = (kind: string, given: { readonly [key: string]: Json }): Json => ({
  kind,
  employer: 'Atelier des Quais',
  startDate: '2026-01-15',
  weeklyHours: 35,
  subsidised: false,
  ...given,
})
const barred = { f_situation_bars: { value: true }, f_notable_progress: { value: true } }
const reason = (code: string) => ({ f_exit_reason: { value: `exit-reason-${code}` } })

const inAJob = [
  exitExample(
    'cdi-6',
    ['CDI depuis 6 mois', 'CDI for 6 months'],
    { contracts: [job('cdi', {})] },
    'positive',
    'caen_pos_cdi',
  ),
  exitExample(
    'cdi-6-less-a-day',
    ['CDI depuis 6 mois moins un jour', 'CDI for 6 months less a day'],
    { contracts: [job('cdi', { startDate: '2026-01-16' })], answers: reason('EMPLOI') },
    null,
    'none',
  ),
  exitExample(
    'cdi-subsidised',
    ['CDI aidé depuis 6 mois', 'Subsidised CDI for 6 months'],
    { contracts: [job('cdi', { subsidised: true })], answers: reason('EMPLOI') },
    null,
    'none',
  ),
  exitExample(
    'cdi-subsidy-unknown',
    ['CDI depuis 6 mois, aide non précisée', 'CDI for 6 months, subsidy not said'],
    { contracts: [job('cdi', { subsidised: null })] },
    null,
    'undecided',
  ),
  exitExample(
    'cdd-6-6',
    ['CDD de 6 mois, 6 mois en emploi', 'CDD of 6 months, 6 months in the job'],
    { contracts: [job('cdd', { signedEndDate: '2026-07-14' })] },
    'positive',
    'caen_pos_cdd',
  ),
  exitExample(
    'cdd-under-6',
    ['CDD de 6 mois moins un jour', 'CDD of 6 months less a day'],
    { contracts: [job('cdd', { signedEndDate: '2026-07-13' })], answers: reason('EMPLOI') },
    null,
    'none',
  ),
  exitExample(
    'cdd-6-recent',
    ['CDD d’un an, 6 mois moins un jour en emploi', 'CDD of a year, 6 months less a day in the job'],
    { contracts: [job('cdd', { startDate: '2026-01-16', signedEndDate: '2027-01-15' })], answers: reason('EMPLOI') },
    null,
    'none',
  ),
  exitExample(
    'aide-6',
    ['Contrat aidé depuis 6 mois', 'Subsidised contract for 6 months'],
    { contracts: [job('contrat_aide', { signedEndDate: '2027-01-14' })], answers: reason('EMPLOI') },
    null,
    'none',
  ),
]

const certification = [
  exitExample(
    'certified',
    ['Certification obtenue', 'Certification obtained'],
    {
      trainings: [
        { kind: 'certification', title: 'CléA', startDate: '2026-03-02', endDate: '2026-06-30', titleObtained: true },
      ],
    },
    'positive',
    'caen_pos_certif',
  ),
  exitExample(
    'certified-in-part',
    ['Certification obtenue en partie', 'Certification obtained in part'],
    {
      trainings: [
        {
          kind: 'certification',
          title: 'Titre professionnel',
          startDate: '2026-03-02',
          endDate: '2026-06-30',
          certificationObtained: 'partial',
        },
      ],
    },
    'positive',
    'caen_pos_certif',
  ),
  exitExample(
    'not-certified',
    ['Certification non obtenue', 'Certification not obtained'],
    {
      trainings: [
        { kind: 'certification', title: 'CléA', startDate: '2026-03-02', endDate: '2026-06-30', titleObtained: false },
      ],
      answers: reason('FORMATION'),
    },
    null,
    'none',
  ),
  exitExample(
    'certificate-unknown',
    ['Certification, résultat inconnu', 'Certification, result not known'],
    { trainings: [{ kind: 'certification', title: 'CléA', startDate: '2026-03-02' }] },
    null,
    'undecided',
  ),
]

const dynamic = [
  exitExample(
    'dyn-4-months',
    ['CDD de 4 mois exactement, 19 h 30', 'CDD of exactly 4 months, 19.5 h'],
    {
      contracts: [job('cdd', { startDate: '2026-06-01', signedEndDate: '2026-09-30', weeklyHours: 19.5 })],
      answers: barred,
    },
    'dynamic',
    'caen_dyn',
  ),
  exitExample(
    'dyn-under-4-months',
    ['CDD de 4 mois moins un jour, 19 h 30', 'CDD of 4 months less a day, 19.5 h'],
    {
      contracts: [job('cdd', { startDate: '2026-06-01', signedEndDate: '2026-09-29', weeklyHours: 19.5 })],
      answers: { ...barred, ...reason('EMPLOI') },
    },
    null,
    'none',
  ),
  exitExample(
    'dyn-20-hours',
    ['CDD de 4 mois, 20 h', 'CDD of 4 months, 20 h'],
    {
      contracts: [job('cdd', { startDate: '2026-06-01', signedEndDate: '2026-09-30', weeklyHours: 20 })],
      answers: { ...barred, ...reason('EMPLOI') },
    },
    null,
    'none',
  ),
  exitExample(
    'dyn-cdi',
    ['CDI récent de 15 h', 'Recent CDI of 15 h'],
    { contracts: [job('cdi', { startDate: '2026-06-01', weeklyHours: 15 })], answers: barred },
    'dynamic',
    'caen_dyn',
  ),
  exitExample(
    'dyn-no-progress',
    ['CDI de 15 h sans avancée notable', 'CDI of 15 h without notable progress'],
    {
      contracts: [job('cdi', { startDate: '2026-06-01', weeklyHours: 15 })],
      answers: { f_situation_bars: { value: true }, f_notable_progress: { value: false }, ...reason('EMPLOI') },
    },
    null,
    'none',
  ),
  exitExample(
    'dyn-not-said',
    ['CDI de 15 h, situation non précisée', 'CDI of 15 h, situation not said'],
    { contracts: [job('cdi', { startDate: '2026-06-01', weeklyHours: 15 })], answers: reason('EMPLOI') },
    null,
    'undecided',
  ),
  exitExample(
    'dyn-seasonal',
    ['Saisonnier de 15 h : pas un contrat classique', 'Seasonal of 15 h: not an ordinary contract'],
    {
      contracts: [job('saisonnier', { startDate: '2026-06-01', signedEndDate: '2026-12-31', weeklyHours: 15 })],
      answers: { ...barred, ...reason('EMPLOI') },
    },
    null,
    'none',
  ),
]

const other = [
  exitExample(
    'moved',
    ['Déménagement', 'Moved away'],
    { answers: reason('DEMENAGEMENT') },
    'other',
    'caen_autre_admin',
  ),
  exitExample('died', ['Décès', 'Death'], { answers: reason('DECES') }, 'other', 'caen_autre_admin'),
  exitExample('gave-up', ['Abandon', 'Gave up'], { answers: reason('ABANDON') }, 'other', 'caen_autre_init'),
  exitExample('health', ['Raisons de santé', 'Health'], { answers: reason('SANTE') }, 'other', 'caen_autre_init'),
  exitExample('no-reason', ['Motif non précisé', 'Reason not said'], {}, null, 'undecided'),
]

/** Both sides of each boundary of Caen's criteria. */
export const caenExitExamples: readonly ExitExample[] = [...inAJob, ...certification, ...dynamic, ...other]
