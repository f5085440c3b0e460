import type { Json } from '../../../text.ts'
import { type ExitExample, exitExample } from '../../golden.ts'

const leaves = { f_transition: { value: false }, f_other_exit: { value: true } }
const job = (kind: string, given: { readonly [key: string]: Json } = {}): Json => ({
  kind,
  employer: 'Menuiserie des Coteaux',
  startDate: '2026-02-01',
  ...given,
})
/** Last day of a contract begun on 1 February: exactly 6 months, a day less, a day more. */
const SIX = { signedEndDate: '2026-07-31' }
const SIX_LESS_A_DAY = { signedEndDate: '2026-07-30' }
const SIX_AND_A_DAY = { signedEndDate: '2026-08-01' }

const example = (
  id: string,
  label: readonly [string, string],
  contract: Json,
  outcome: string | null,
  rule: ExitExample['rule'],
): ExitExample => exitExample(id, label, { contracts: [contract], answers: leaves }, outcome, rule)

const cdi = [
  example(
    'cdi-full',
    ['CDI de 35 h, choix non saisi', 'CDI of 35 h, choice not typed'],
    job('cdi', { weeklyHours: 35 }),
    'positive',
    'hdg_pos_cdi',
  ),
  example(
    'cdi-34h30',
    ['CDI de 34 h 30, choix non saisi', 'CDI of 34.5 h, choice not typed'],
    job('cdi', { weeklyHours: 34.5 }),
    null,
    'undecided',
  ),
  example(
    'cdi-99-imposed',
    ['CDI à 99 %, temps partiel subi', 'CDI at 99%, part time imposed'],
    job('cdi', { quotaPercent: 99, partTimeChosen: false }),
    'other',
    'hdg_autre',
  ),
  example(
    'cdi-100-not-chosen',
    ['CDI à 100 %, « temps partiel choisi » : non', 'CDI at 100%, “part time chosen”: no'],
    job('cdi', { quotaPercent: 100, partTimeChosen: false }),
    'positive',
    'hdg_pos_cdi',
  ),
  example(
    'cdi-chosen',
    ['CDI à mi-temps choisi', 'CDI at half-time, by choice'],
    job('cdi', { quotaPercent: 50, partTimeChosen: true }),
    'positive',
    'hdg_pos_cdi',
  ),
  example(
    'cdi-chosen-no-hours',
    ['CDI à temps partiel choisi, heures inconnues', 'CDI, part time chosen, hours not known'],
    job('cdi', { partTimeChosen: true }),
    'positive',
    'hdg_pos_cdi',
  ),
  example(
    'cdi-imposed-no-hours',
    ['CDI, temps partiel non choisi, heures inconnues', 'CDI, part time not chosen, hours not known'],
    job('cdi', { partTimeChosen: false }),
    null,
    'undecided',
  ),
  example(
    'cdi-nothing-typed',
    ['CDI, ni heures ni choix saisis', 'CDI, neither hours nor choice typed'],
    job('cdi'),
    null,
    'undecided',
  ),
  example(
    'cdi-broken',
    ['CDI rompu pendant l’essai', 'CDI broken off during the trial'],
    job('cdi', { weeklyHours: 35, actualEndDate: '2026-03-15' }),
    'other',
    'hdg_autre',
  ),
]

const cdd = [
  example(
    'cdd-6',
    ['CDD de 6 mois exactement, temps complet', 'CDD of exactly 6 months, full time'],
    job('cdd', { ...SIX, quotaPercent: 100 }),
    'positive',
    'hdg_pos_cdd',
  ),
  example(
    'cdd-6-less-a-day',
    ['CDD de 6 mois moins un jour', 'CDD of 6 months less a day'],
    job('cdd', { ...SIX_LESS_A_DAY, quotaPercent: 100 }),
    'other',
    'hdg_autre',
  ),
  example(
    'cdd-6-chosen',
    ['CDD de 6 mois, temps partiel choisi', 'CDD of 6 months, part time chosen'],
    job('cdd', { ...SIX, quotaPercent: 60, partTimeChosen: true }),
    'positive',
    'hdg_pos_cdd',
  ),
  example(
    'cdd-6-imposed',
    ['CDD de 6 mois, temps partiel subi', 'CDD of 6 months, part time imposed'],
    job('cdd', { ...SIX, quotaPercent: 60, partTimeChosen: false }),
    'other',
    'hdg_autre',
  ),
  example(
    'cdd-6-not-said',
    ['CDD de 6 mois à 80 %, choix non saisi', 'CDD of 6 months at 80%, choice not typed'],
    job('cdd', { ...SIX, quotaPercent: 80 }),
    null,
    'undecided',
  ),
  example(
    'cdd-no-end',
    ['CDD à temps complet dont la fin n’est pas saisie', 'Full-time CDD whose end is not typed'],
    job('cdd', { quotaPercent: 100 }),
    null,
    'undecided',
  ),
  example(
    'cdd-broken',
    ['CDD de 6 mois rompu au bout d’un mois', 'CDD of 6 months broken off after one'],
    job('cdd', { ...SIX, quotaPercent: 100, actualEndDate: '2026-02-28' }),
    'other',
    'hdg_autre',
  ),
]

const others = [
  example(
    'alternance-6',
    ['Alternance de 6 mois', 'Work-study of 6 months'],
    job('alternance', SIX),
    'positive',
    'hdg_pos_alternance',
  ),
  example(
    'alternance-6-less-a-day',
    ['Alternance de 6 mois moins un jour', 'Work-study of 6 months less a day'],
    job('alternance', SIX_LESS_A_DAY),
    'other',
    'hdg_autre',
  ),
  example(
    'alternance-12',
    ['Alternance d’un an', 'Work-study of a year'],
    job('alternance', { signedEndDate: '2027-01-31' }),
    'positive',
    'hdg_pos_alternance',
  ),
  example(
    'alternance-broken',
    ['Alternance de 6 mois rompue', 'Work-study of 6 months, broken off'],
    job('alternance', { ...SIX, actualEndDate: '2026-04-30' }),
    'other',
    'hdg_autre',
  ),
  example(
    'interim-6',
    ['Mission d’intérim de 6 mois exactement', 'Agency assignment of exactly 6 months'],
    job('interim', SIX),
    'other',
    'hdg_autre',
  ),
  example(
    'interim-over-6',
    ['Mission d’intérim de 6 mois et un jour', 'Agency assignment of 6 months and a day'],
    job('interim', SIX_AND_A_DAY),
    'positive',
    'hdg_pos_interim',
  ),
  example(
    'interim-broken',
    ['Mission d’intérim de plus de 6 mois, interrompue', 'Agency assignment over 6 months, cut short'],
    job('interim', { ...SIX_AND_A_DAY, actualEndDate: '2026-05-31' }),
    'other',
    'hdg_autre',
  ),
  exitExample(
    'interim-twice-4',
    ['Deux missions d’intérim de 4 mois à la suite', 'Two agency assignments of 4 months in a row'],
    {
      contracts: [
        job('interim', { startDate: '2025-11-01', signedEndDate: '2026-02-28' }),
        job('interim', { startDate: '2026-03-01', signedEndDate: '2026-06-30' }),
      ],
      answers: leaves,
    },
    'other',
    'hdg_autre',
  ),
  example(
    'creation',
    ['Création d’entreprise', 'Business creation'],
    job('creation_entreprise'),
    'positive',
    'hdg_pos_creation',
  ),
  example(
    'creation-over',
    ['Création d’entreprise, activité cessée', 'Business creation, activity ended'],
    job('creation_entreprise', { actualEndDate: '2026-05-31' }),
    'other',
    'hdg_autre',
  ),
]

const withoutPositiveJob = [
  exitExample(
    'transition',
    ['Critère de l’annexe 1 rempli', 'Criterion of annex 1 met'],
    { answers: { f_transition: { value: true } } },
    'transition',
    'hdg_transition',
  ),
  exitExample(
    'positive-before-transition',
    ['CDI à temps complet : positive avant d’être de transition', 'Full-time CDI: positive before transition'],
    { contracts: [job('cdi', { weeklyHours: 35 })], answers: { f_transition: { value: true } } },
    'positive',
    'hdg_pos_cdi',
  ),
  exitExample('other', ['Départ sans emploi', 'Leaves without a job'], { answers: leaves }, 'other', 'hdg_autre'),
  exitExample(
    'transition-not-said',
    ['Départ, annexe 1 non regardée', 'Leaves, annex 1 not looked up'],
    { answers: { f_other_exit: { value: true } } },
    null,
    'undecided',
  ),
  exitExample(
    'stays',
    ['Ni emploi ni départ', 'Neither a job nor leaving'],
    { answers: { f_transition: { value: false }, f_other_exit: { value: false } } },
    null,
    'none',
  ),
]

/** Hauts de Garonne’s criteria, met and just missed. */
export const hautsDeGaronneExitExamples: readonly ExitExample[] = [...cdi, ...cdd, ...others, ...withoutPositiveJob]
