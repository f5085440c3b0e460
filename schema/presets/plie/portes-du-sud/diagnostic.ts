import type { FormDefinition, GoldenCase } from '../../../form/form.ts'
import { field, form, section, text } from '../../building.ts'
import { criterion } from '../../exit-rules.ts'
import { and, answer, ge, yes } from '../../expressions.ts'
import { formExample } from '../../golden.ts'

/** Hours a week the person could reach for a job, a training or a service. */
const AVAILABLE_HOURS = 12

const person = (hours: number | null, engaged: boolean | null) => ({
  ...(hours === null ? {} : { f_available_hours: { value: hours } }),
  ...(engaged === null ? {} : { f_engaged: { value: engaged } }),
})
const ELIGIBLE = { outcome: 'eligible', rule: 'pds_eligible' }
const NOT = { outcome: null, rule: null }

const examples: GoldenCase[] = [
  formExample(
    'hours-12',
    ['12 h par semaine, engagement volontaire', '12 h a week, voluntary'],
    person(12, true),
    ELIGIBLE,
  ),
  formExample(
    'hours-35',
    ['35 h par semaine, engagement volontaire', '35 h a week, voluntary'],
    person(35, true),
    ELIGIBLE,
  ),
  formExample('hours-11-9', ['11,9 h par semaine', '11.9 h a week'], person(11.9, true), NOT),
  formExample('hours-0', ['Aucune disponibilité', 'Not available'], person(0, true), NOT),
  formExample('hours-not-said', ['Disponibilité non dite', 'Availability not said'], person(null, true), NOT),
  formExample(
    'not-voluntary',
    ['12 h par semaine, sans engagement', '12 h a week, not voluntary'],
    person(12, false),
    NOT,
  ),
  formExample(
    'voluntary-not-said',
    ['12 h par semaine, engagement non dit', '12 h a week, not said whether voluntary'],
    person(12, null),
    NOT,
  ),
]

/** The professional diagnostic on which the committee decides. @source 002, PLIE Portes du Sud, « Description et contexte de l’opération » */
export const portesDuSudDiagnostic: FormDefinition = form({
  id: 'portes-du-sud-diagnostic',
  key: 'diagnostic-professionnel',
  kind: 'diagnostic',
  title: text('Diagnostic professionnel', 'Professional diagnostic'),
  intro: text(
    'Fait avant l’intégration, présenté au Comité d’Intégration et de Suivi des Parcours.',
    'Made before entry, presented to the Comité d’Intégration et de Suivi des Parcours.',
  ),
  items: [
    section('s_diagnostic', text('La personne au moment de son intégration', 'The person on entry'), [
      field('f_diagnostic_date', 'date', 'diagnosticDate', text('Date du diagnostic', 'Date of the diagnostic'), {
        required: true,
        rules: { from: '2015-01-01', to: 'today' },
        searchable: true,
      }),
      field('f_situation', 'paragraph', 'overallSituation', text('Situation globale', 'Overall situation'), {
        required: true,
        rules: { maxLength: 5000 },
        sensitivity: 'social',
      }),
      field(
        'f_available_hours',
        'decimal',
        'weeklyAvailableHours',
        text('Disponibilité à terme (heures par semaine)', 'Availability in time (hours a week)'),
        {
          help: text(
            'Pour un emploi, une formation ou une prestation, qui pourraient à terme représenter au moins 12 heures par semaine.',
            'For a job, a training or a service, which could in time come to at least 12 hours a week.',
          ),
          required: true,
          rules: { min: 0, max: 80, decimals: 1 },
          searchable: true,
        },
      ),
      field(
        'f_engaged',
        'yes-no',
        'voluntaryEngagement',
        text(
          'La personne s’engage volontairement, sans limite de durée, à construire un parcours d’insertion professionnelle',
          'The person engages voluntarily, without limit of time, to build a professional insertion parcours',
        ),
        { required: true },
      ),
    ]),
  ],
  rules: [
    criterion({
      id: 'pds_eligible',
      label: text('Disponible 12 h par semaine, engagement volontaire', 'Available 12 h a week, voluntary'),
      outcome: 'eligible',
      when: and(ge(answer('f_available_hours'), AVAILABLE_HOURS), yes(answer('f_engaged'))),
      committee: true,
      because: text(
        'La personne pourrait être disponible au moins 12 heures par semaine et s’engage volontairement.',
        'The person could be available at least 12 hours a week and engages voluntarily.',
      ),
      source:
        '002, PLIE Portes du Sud, « De sa disponibilité pour un emploi, une formation, une prestation (qui pourraient à terme représenter à minima 12 heures hebdo). » ; « De son engagement volontaire, sans limite de durée » ; « après validation par le Comité d’Intégration et de Suivi des Parcours »',
    }),
  ],
  cases: examples,
})
