import type { Json } from '../../../text.ts'
import { type ExitExample, exitExample } from '../../golden.ts'

const leaves = { f_other_exit: { value: true } }
const job = (kind: string, given: { readonly [key: string]: Json } = {}): Json => ({
  kind,
  employer: 'Conserverie du Dropt',
  startDate: '2026-02-01',
  ...given,
})

const contract = (
  id: string,
  label: readonly [string, string],
  given: Json,
  outcome: string | null,
  rule: ExitExample['rule'],
): ExitExample => exitExample(id, label, { contracts: [given], answers: leaves }, outcome, rule)

const training = (
  id: string,
  label: readonly [string, string],
  kind: string,
  titleObtained: boolean | null,
  outcome: string | null,
  rule: ExitExample['rule'],
): ExitExample =>
  exitExample(
    id,
    label,
    {
      trainings: [{ kind, title: 'Aide-soignant', startDate: '2025-09-01', endDate: '2026-06-30', titleObtained }],
      answers: leaves,
    },
    outcome,
    rule,
  )

/** Sud Périgord’s criteria, met and just missed. */
export const sudPerigordExitExamples: readonly ExitExample[] = [
  contract('cdi', ['CDI', 'CDI'], job('cdi'), 'positive', 'sp_pos_cdi'),
  contract(
    'cdi-broken',
    ['CDI rompu pendant l’essai', 'CDI broken off during the trial'],
    job('cdi', { actualEndDate: '2026-03-15' }),
    'other',
    'sp_autre',
  ),
  contract(
    'cdd-6',
    ['CDD de 6 mois exactement', 'CDD of exactly 6 months'],
    job('cdd', { signedEndDate: '2026-07-31' }),
    'other',
    'sp_autre',
  ),
  contract(
    'cdd-over-6',
    ['CDD de 6 mois et un jour', 'CDD of 6 months and a day'],
    job('cdd', { signedEndDate: '2026-08-01' }),
    'positive',
    'sp_pos_cdd',
  ),
  contract(
    'cdd-just-begun',
    [
      'CDD d’un an commencé hier : positif, à confirmer à 6 mois',
      'CDD of a year begun yesterday: positive, to be confirmed at 6 months',
    ],
    job('cdd', { startDate: '2026-07-14', signedEndDate: '2027-07-13' }),
    'positive',
    'sp_pos_cdd',
  ),
  contract(
    'seasonal-over-6',
    ['Saisonnier de plus de 6 mois', 'Seasonal work over 6 months'],
    job('saisonnier', { signedEndDate: '2026-09-30' }),
    'other',
    'sp_autre',
  ),
  contract(
    'cdd-no-end',
    ['CDD dont la fin n’est pas saisie', 'CDD whose end is not typed'],
    job('cdd'),
    null,
    'undecided',
  ),
  contract(
    'cdd-broken',
    ['CDD de plus de 6 mois rompu', 'CDD over 6 months, broken off'],
    job('cdd', { signedEndDate: '2026-08-01', actualEndDate: '2026-04-30' }),
    'other',
    'sp_autre',
  ),
  training(
    'formation-title',
    ['Formation qualifiante, diplôme obtenu', 'Qualifying training, diploma obtained'],
    'formation_qualifiante',
    true,
    'positive',
    'sp_pos_formation',
  ),
  training(
    'certification-title',
    ['Certification obtenue', 'Certification obtained'],
    'certification',
    true,
    'positive',
    'sp_pos_formation',
  ),
  training(
    'formation-no-title',
    ['Formation qualifiante sans diplôme', 'Qualifying training without its diploma'],
    'formation_qualifiante',
    false,
    'other',
    'sp_autre',
  ),
  training(
    'formation-title-not-known',
    ['Formation qualifiante, résultat inconnu', 'Qualifying training, result not known'],
    'formation_qualifiante',
    null,
    null,
    'undecided',
  ),
  training(
    'formation-non-qualifying',
    ['Formation non qualifiante menée à son terme', 'Non-qualifying training, completed'],
    'formation_non_qualifiante',
    true,
    'other',
    'sp_autre',
  ),
  exitExample(
    'leaves',
    ['Départ sans emploi ni diplôme', 'Leaves without a job or a diploma'],
    { answers: leaves },
    'other',
    'sp_autre',
  ),
  exitExample(
    'stays',
    ['Ni emploi, ni diplôme, ni départ', 'No job, no diploma, does not leave'],
    { answers: { f_other_exit: { value: false } } },
    null,
    'none',
  ),
  exitExample('not-said', ['Départ non dit', 'Not said whether the person leaves'], {}, null, 'undecided'),
]
