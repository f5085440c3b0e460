import type { FormDefinition, Rule } from '../../../form/form.ts'
import { field, form, section, text } from '../../building.ts'
import { criterion, durationMonths, heldToItsTerm, isKind, isTraining } from '../../exit-rules.ts'
import { gt, someContract, someTraining } from '../../expressions.ts'
import { technowestExitExamples } from './exit-examples.ts'

const POSITIVE =
  '002, PLIE Espace Technowest, « 50% de sorties positives c’est à dire sur des emplois durables (CDI, CDD de plus de 6 mois), sur des formations qualifiantes ou de créations d’activité »'

const criteria: Rule[] = [
  criterion({
    id: 'technowest_pos_cdi',
    label: text('Emploi durable : CDI', 'Lasting job: CDI'),
    outcome: 'positive',
    when: someContract(isKind('cdi'), heldToItsTerm),
    because: text('La personne a un CDI.', 'The person has a CDI.'),
    source: POSITIVE,
  }),
  criterion({
    id: 'technowest_pos_cdd',
    label: text('Emploi durable : CDD > 6 mois', 'Lasting job: CDD over 6 months'),
    outcome: 'positive',
    when: someContract(isKind('cdd'), gt(durationMonths, 6), heldToItsTerm),
    because: text('La personne a un CDD de plus de 6 mois.', 'The person has a CDD of more than 6 months.'),
    source: POSITIVE,
  }),
  criterion({
    id: 'technowest_pos_formation',
    label: text('Formation qualifiante', 'Qualifying training'),
    outcome: 'positive',
    when: someTraining(isTraining('formation_qualifiante')),
    because: text(
      'La personne suit ou a suivi une formation qualifiante.',
      'The person has entered qualifying training.',
    ),
    source: POSITIVE,
  }),
  criterion({
    id: 'technowest_pos_creation',
    label: text('Création d’activité', 'Business creation'),
    outcome: 'positive',
    when: someContract(isKind('creation_entreprise'), heldToItsTerm),
    because: text('La personne a créé son activité.', 'The person has created a business.'),
    source: POSITIVE,
  }),
]

/** Technowest's exit sheet: its four positive exits, no other category being named. */
export const technowestExit: FormDefinition = form({
  id: 'technowest-exit',
  key: 'sortie',
  kind: 'exit',
  title: text('Sortie du PLIE', 'Exit from the PLIE'),
  intro: text(
    'Seules les sorties positives sont définies par le texte du PLIE.',
    'Only positive exits are defined by the text of the PLIE.',
  ),
  items: [
    section('s_exit', text('Sortie', 'Exit'), [
      field('f_exit_date', 'date', 'exitDate', text('Date de la sortie', 'Date of the exit'), {
        required: true,
        rules: { from: '2015-01-01' },
        searchable: true,
      }),
      field('f_evidence', 'file', 'evidence', text('Justificatifs', 'Evidence'), { rules: { max: 10 } }),
      field('f_comment', 'paragraph', 'comment', text('Commentaire', 'Comment'), { rules: { maxLength: 5000 } }),
    ]),
  ],
  rules: criteria,
  cases: technowestExitExamples.map(({ rule: _, ...example }) => example),
})
