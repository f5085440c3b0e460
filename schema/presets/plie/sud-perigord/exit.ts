import type { FormDefinition, Rule } from '../../../form/form.ts'
import { text } from '../../building.ts'
import { criterion, durationMonths, heldToItsTerm, isKind } from '../../exit-rules.ts'
import { fact, gt, isOneOf, someContract, someTraining, yes } from '../../expressions.ts'
import { otherExit, otherExitField, plainExitForm } from '../../plain-exit-form.ts'
import { sudPerigordExitExamples } from './exit-examples.ts'

const SOURCE =
  '002, PLIE du Sud Périgord, « un taux de sortie positive de 50 % (CDI, CDD > 6 mois validés à 6 mois, formation diplômante…) »'

const positive: Rule[] = [
  criterion({
    id: 'sp_pos_cdi',
    label: text('CDI', 'CDI'),
    outcome: 'positive',
    when: someContract(isKind('cdi'), heldToItsTerm),
    because: text('La personne a un CDI.', 'The person has a CDI.'),
    source: SOURCE,
  }),
  criterion({
    id: 'sp_pos_cdd',
    label: text('CDD > 6 mois, validé à 6 mois', 'CDD over 6 months, confirmed at 6 months'),
    outcome: 'positive',
    when: someContract(isKind('cdd'), gt(durationMonths, 6), heldToItsTerm),
    confirmAfter: { n: 6, unit: 'm' },
    because: text('La personne a un CDD de plus de 6 mois.', 'The person has a CDD of more than 6 months.'),
    source: SOURCE,
  }),
  criterion({
    id: 'sp_pos_formation',
    label: text('Formation diplômante', 'Training that leads to a diploma'),
    outcome: 'positive',
    when: someTraining(
      isOneOf(fact('training.kind'), ['formation_qualifiante', 'certification']),
      yes(fact('training.titleObtained')),
    ),
    because: text(
      'La personne a obtenu le diplôme, le titre ou la certification de sa formation.',
      'The person has obtained the diploma, title or certification of the training.',
    ),
    source: SOURCE,
  }),
]

/** Sud Périgord’s exit assessment. @source 002, PLIE du Sud Périgord, « Résultats et/ou réalisations attendus » */
export const sudPerigordExit: FormDefinition = plainExitForm({
  id: 'sud-perigord-exit',
  intro: text(
    'Le texte cite le CDI, le CDD de plus de 6 mois validé à 6 mois et la formation diplômante, et laisse la liste ouverte.',
    'The text names the CDI, the CDD of more than 6 months confirmed at 6 months and the training that leads to a diploma, and leaves the list open.',
  ),
  asked: [otherExitField],
  rules: [
    ...positive,
    otherExit(
      'sp_autre',
      '002, PLIE du Sud Périgord, « Nous évaluons 40% de sortie sur le nombre de parcours » dont « un taux de sortie positive de 50 % » : les autres sorties sont comptées, sans être nommées',
    ),
  ],
  examples: sudPerigordExitExamples,
})
