import type { Answers } from '../../../form/answers.ts'
import type { Json } from '../../../text.ts'
import { type ExitExample, exitExample } from '../../golden.ts'

const leaves: Answers = { f_other_exit: { value: true } }
const regular = (value: boolean): Answers => ({ ...leaves, f_regular_agency_work: { value } })
const job = (kind: string, given: { readonly [key: string]: Json } = {}): Json => ({
  kind,
  employer: 'Domaine des Graviers',
  startDate: '2026-02-01',
  ...given,
})
const course = (kind: string, titleObtained: boolean | null): Json => ({
  kind,
  title: 'Ouvrier viticole',
  startDate: '2026-01-05',
  endDate: '2026-06-30',
  titleObtained,
})

const example = (
  id: string,
  label: readonly [string, string],
  contracts: readonly Json[],
  outcome: string | null,
  rule: ExitExample['rule'],
  answers: Answers = leaves,
): ExitExample => exitExample(id, label, { contracts, answers }, outcome, rule)

const contracts = [
  example('cdi', ['CDI', 'CDI'], [job('cdi')], 'positive', 'lib_pos_cdi'),
  example(
    'cdi-broken',
    ['CDI rompu pendant l’essai', 'CDI broken off during the trial'],
    [job('cdi', { actualEndDate: '2026-03-15' })],
    'other',
    'lib_autre',
  ),
  example(
    'cdd-6',
    ['CDD de 6 mois exactement', 'CDD of exactly 6 months'],
    [job('cdd', { signedEndDate: '2026-07-31' })],
    'other',
    'lib_autre',
  ),
  example(
    'cdd-over-6',
    ['CDD de 6 mois et un jour', 'CDD of 6 months and a day'],
    [job('cdd', { signedEndDate: '2026-08-01' })],
    'positive',
    'lib_pos_cdd',
  ),
  example(
    'cdd-no-end',
    ['CDD dont la fin n’est pas saisie', 'CDD whose end is not typed'],
    [job('cdd')],
    null,
    'undecided',
  ),
  example(
    'cdd-broken',
    ['CDD de plus de 6 mois rompu', 'CDD over 6 months, broken off'],
    [job('cdd', { signedEndDate: '2026-08-01', actualEndDate: '2026-04-30' })],
    'other',
    'lib_autre',
  ),
]

const seasonal = [
  example(
    'saisonnier-8',
    ['Saisonnier, 8 mois sur 12', 'Seasonal, 8 months in 12'],
    [job('saisonnier', { startDate: '2025-11-15', signedEndDate: '2026-09-30' })],
    'positive',
    'lib_pos_saisonnier',
  ),
  example(
    'saisonnier-8-less-a-day',
    ['Saisonnier, 8 mois moins un jour', 'Seasonal, 8 months less a day'],
    [job('saisonnier', { startDate: '2025-11-16', signedEndDate: '2026-09-30' })],
    'other',
    'lib_autre',
  ),
  example(
    'saisonnier-8-two-seasons',
    ['Saisonnier, 5 mois puis 3 mois', 'Seasonal, 5 months then 3 months'],
    [
      job('saisonnier', { startDate: '2025-08-01', signedEndDate: '2025-12-31' }),
      job('saisonnier', { startDate: '2026-03-01', signedEndDate: '2026-05-31' }),
    ],
    'positive',
    'lib_pos_saisonnier',
  ),
  example(
    'saisonnier-5-and-cdd',
    ['Saisonnier 5 mois, le reste en CDD', 'Seasonal for 5 months, the rest as a CDD'],
    [
      job('saisonnier', { startDate: '2025-08-01', signedEndDate: '2025-12-31' }),
      job('cdd', { startDate: '2026-03-01', signedEndDate: '2026-05-31' }),
    ],
    'other',
    'lib_autre',
  ),
  example(
    'saisonnier-last-year',
    ['Saisonnier 8 mois, mais l’année d’avant', 'Seasonal for 8 months, but the year before'],
    [job('saisonnier', { startDate: '2025-03-01', signedEndDate: '2025-10-31' })],
    'other',
    'lib_autre',
  ),
]

const agency = [
  example(
    'interim-regular',
    ['Intérim régulier', 'Regular agency work'],
    [job('interim', { signedEndDate: '2026-07-31' })],
    'positive',
    'lib_pos_interim',
    regular(true),
  ),
  example(
    'interim-not-regular',
    ['Intérim qui n’est pas régulier', 'Agency work that is not regular'],
    [job('interim', { signedEndDate: '2026-07-31' })],
    'other',
    'lib_autre',
    regular(false),
  ),
  example(
    'interim-not-said',
    ['Intérim, régularité non dite', 'Agency work, not said whether regular'],
    [job('interim', { signedEndDate: '2026-07-31' })],
    null,
    'undecided',
  ),
  example(
    'interim-none',
    ['« Régulier » sans mission d’intérim', '“Regular” without agency work'],
    [],
    'other',
    'lib_autre',
    regular(true),
  ),
]

const creation = [
  example(
    'creation-6',
    ['Création il y a 6 mois', 'Business created 6 months ago'],
    [job('creation_entreprise', { startDate: '2026-01-15' })],
    'positive',
    'lib_pos_creation',
  ),
  example(
    'creation-6-less-a-day',
    ['Création il y a 6 mois moins un jour', 'Business created 6 months less a day ago'],
    [job('creation_entreprise', { startDate: '2026-01-16' })],
    'other',
    'lib_autre',
  ),
  example(
    'creation-over',
    ['Création, activité cessée au bout de 8 mois', 'Business created, ended after 8 months'],
    [job('creation_entreprise', { startDate: '2025-10-01', actualEndDate: '2026-05-31' })],
    'other',
    'lib_autre',
  ),
]

const training = (
  id: string,
  label: readonly [string, string],
  kind: string,
  titleObtained: boolean | null,
  outcome: string | null,
  rule: ExitExample['rule'],
): ExitExample => exitExample(id, label, { trainings: [course(kind, titleObtained)], answers: leaves }, outcome, rule)

const trainings = [
  training(
    'formation-validated',
    ['Formation qualifiante validée', 'Qualifying training, validated'],
    'formation_qualifiante',
    true,
    'positive',
    'lib_pos_formation',
  ),
  training(
    'formation-failed',
    ['Formation qualifiante sans titre', 'Qualifying training without its title'],
    'formation_qualifiante',
    false,
    'other',
    'lib_autre',
  ),
  training(
    'formation-not-known',
    ['Formation qualifiante, résultat inconnu', 'Qualifying training, result not known'],
    'formation_qualifiante',
    null,
    null,
    'undecided',
  ),
  training(
    'formation-non-qualifying',
    ['Formation non qualifiante validée', 'Non-qualifying training, validated'],
    'formation_non_qualifiante',
    true,
    'other',
    'lib_autre',
  ),
]

const nothing = [
  example(
    'leaves',
    ['Départ sans emploi ni formation', 'Leaves without a job or a training'],
    [],
    'other',
    'lib_autre',
  ),
  example('stays', ['Ni emploi, ni formation, ni départ', 'No job, no training, does not leave'], [], null, 'none', {
    f_other_exit: { value: false },
  }),
  example('not-said', ['Départ non dit', 'Not said whether the person leaves'], [], null, 'undecided', {}),
]

/** Libournais’ criteria, met and just missed. */
export const libournaisExitExamples: readonly ExitExample[] = [
  ...contracts,
  ...seasonal,
  ...agency,
  ...creation,
  ...trainings,
  ...nothing,
]
