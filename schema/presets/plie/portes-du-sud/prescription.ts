import type { FormDefinition } from '../../../form/form.ts'
import { field, form, section, text } from '../../building.ts'
import { commonPrescription } from '../../common/prescription.ts'
import { criterion } from '../../exit-rules.ts'
import { and, answer, ge, yes } from '../../expressions.ts'
import { formExample } from '../../golden.ts'

/** Hours a week the person could reach for a job, a training or a service. */
const AVAILABLE_HOURS = 12

const person = (hours: number | null, engaged: boolean | null) => ({
  ...(hours === null ? {} : { f_available_hours: { value: hours } }),
  ...(engaged === null ? {} : { f_engaged: { value: engaged } }),
})
const ELIGIBLE = { outcome: 'eligible', rule: 'pds_sheet_eligible' }
const NOT = { outcome: null, rule: null }

/**
 * The national default sheet with the two conditions the text states in figures or plainly; the overall situation is left to the
 * professional diagnostic. Neither is required: the text founds eligibility on that diagnostic, not on what a prescriber knows.
 * @source 002, PLIE Portes du Sud, « Description et contexte de l’opération »
 */
export const portesDuSudPrescription: FormDefinition = form({
  ...commonPrescription,
  id: 'portes-du-sud-prescription',
  intro: text(
    'L’identité et les coordonnées sont celles du dossier. L’éligibilité se décide sur le diagnostic professionnel ; les deux conditions ci-dessous la préparent.',
    'Identity and contact details are the dossier’s. Eligibility is decided on the professional diagnostic; the two conditions below prepare it.',
  ),
  items: [
    ...commonPrescription.items,
    section('s_conditions', text('Disponibilité et engagement', 'Availability and engagement'), [
      field(
        'f_available_hours',
        'decimal',
        'weeklyAvailableHours',
        text('Disponibilité à terme (heures par semaine)', 'Availability in time (hours a week)'),
        {
          help: text(
            'Pour un emploi, une formation ou une prestation. Laisser vide si ce n’est pas connu.',
            'For a job, a training or a service. Leave empty if it is not known.',
          ),
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
      ),
    ]),
  ],
  rules: [
    criterion({
      id: 'pds_sheet_eligible',
      label: text('Disponible 12 h par semaine, engagement volontaire', 'Available 12 h a week, voluntary'),
      outcome: 'eligible',
      when: and(ge(answer('f_available_hours'), AVAILABLE_HOURS), yes(answer('f_engaged'))),
      committee: true,
      because: text(
        'La personne pourrait être disponible au moins 12 heures par semaine et s’engage volontairement.',
        'The person could be available at least 12 hours a week and engages voluntarily.',
      ),
      source:
        '002, PLIE Portes du Sud, « De sa disponibilité pour un emploi, une formation, une prestation (qui pourraient à terme représenter à minima 12 heures hebdo). » ; « De son engagement volontaire, sans limite de durée »',
    }),
  ],
  cases: [
    ...commonPrescription.cases,
    formExample('hours-12', ['12 h par semaine', '12 h a week'], person(12, true), ELIGIBLE),
    formExample('hours-11-9', ['11,9 h par semaine', '11.9 h a week'], person(11.9, true), NOT),
    formExample('not-voluntary', ['Sans engagement', 'Not voluntary'], person(12, false), NOT),
    formExample('not-said', ['Rien n’est dit', 'Nothing said'], person(null, null), NOT),
  ],
})
