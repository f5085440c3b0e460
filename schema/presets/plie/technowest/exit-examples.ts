import type { Json } from '../../../text.ts'
import { type ExitExample, exitExample } from '../../golden.ts'

const job = (kind: string, given: { readonly [key: string]: Json } = {}): Json => ({
  kind,
  employer: 'Ateliers de la Jalle',
  startDate: '2026-06-01',
  ...given,
})
const course = (kind: string, given: { readonly [key: string]: Json } = {}): Json => ({
  kind,
  title: 'Agent de maintenance',
  startDate: '2026-06-01',
  ...given,
})
const positive = (
  id: string,
  label: readonly [string, string],
  given: Parameters<typeof exitExample>[2],
  rule: string,
) => exitExample(id, label, given, 'positive', `technowest_pos_${rule}`)
const none = (id: string, label: readonly [string, string], given: Parameters<typeof exitExample>[2]) =>
  exitExample(id, label, given, null, 'none')

/** Both sides of each boundary of Technowest’s criteria. */
export const technowestExitExamples: readonly ExitExample[] = [
  positive('cdi', ['CDI', 'CDI'], { contracts: [job('cdi')] }, 'cdi'),
  positive(
    'cdi-short',
    ['CDI de 10 h par semaine', 'CDI of 10 h a week'],
    { contracts: [job('cdi', { weeklyHours: 10 })] },
    'cdi',
  ),
  none('cdi-broken', ['CDI rompu pendant l’essai', 'CDI broken off during the trial'], {
    contracts: [job('cdi', { actualEndDate: '2026-06-20' })],
  }),
  positive(
    'cdd-6-and-a-day',
    ['CDD de 6 mois et un jour', 'CDD of 6 months and a day'],
    { contracts: [job('cdd', { signedEndDate: '2026-12-01' })] },
    'cdd',
  ),
  none('cdd-6', ['CDD de 6 mois exactement', 'CDD of exactly 6 months'], {
    contracts: [job('cdd', { signedEndDate: '2026-11-30' })],
  }),
  none('cdd-broken', ['CDD d’un an rompu au bout de 5 semaines', 'CDD of a year broken off after 5 weeks'], {
    contracts: [job('cdd', { signedEndDate: '2027-05-31', actualEndDate: '2026-07-05' })],
  }),
  exitExample(
    'cdd-no-end',
    ['CDD dont la fin n’est pas saisie', 'CDD whose end is not typed'],
    { contracts: [job('cdd')] },
    null,
    'undecided',
  ),
  none('two-cdds', ['Deux CDD de 4 mois', 'Two CDDs of 4 months'], {
    contracts: [
      job('cdd', { startDate: '2025-11-01', signedEndDate: '2026-02-28' }),
      job('cdd', { startDate: '2026-03-01', signedEndDate: '2026-06-30' }),
    ],
  }),
  none('interim', ['Intérim de 7 mois : non nommé par le texte', 'Agency work for 7 months: not named by the text'], {
    contracts: [job('interim', { startDate: '2025-12-01', signedEndDate: '2026-06-30' })],
  }),
  positive(
    'training',
    ['Formation qualifiante en cours', 'Qualifying training under way'],
    { trainings: [course('formation_qualifiante')] },
    'formation',
  ),
  positive(
    'training-not-passed',
    ['Formation qualifiante finie sans le titre', 'Qualifying training over without the title'],
    { trainings: [course('formation_qualifiante', { endDate: '2026-06-30', titleObtained: false })] },
    'formation',
  ),
  none('training-other', ['Formation non qualifiante', 'Non-qualifying training'], {
    trainings: [course('formation_non_qualifiante', { titleObtained: true })],
  }),
  positive(
    'creation',
    ['Création d’activité', 'Business created'],
    { contracts: [job('creation_entreprise')] },
    'creation',
  ),
  none('creation-stopped', ['Activité créée puis arrêtée', 'Business created, then stopped'], {
    contracts: [job('creation_entreprise', { actualEndDate: '2026-07-01' })],
  }),
]
