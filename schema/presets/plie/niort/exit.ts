import type { FormDefinition } from '../../../form/form.ts'
import { field, form, note, section, text } from '../../building.ts'
import { exitReasonList } from '../../common.ts'
import { isKind } from '../../exit-rules.ts'
import { someContract } from '../../expressions.ts'
import { niortExitCriteria } from './exit-criteria.ts'
import { niortExitExamples } from './exit-examples.ts'

/** Niort's « fiche bilan » and its exit criteria. @source 001, III.e and IV */
export const niortExit: FormDefinition = form({
  id: 'niort-exit',
  key: 'fiche-bilan',
  kind: 'exit',
  title: text('Fiche bilan et sortie', 'Exit review'),
  intro: text(
    'La sortie est effective après validation en cellule de suivi. Le bilan est remis au participant et transmis au prescripteur.',
    'The exit takes effect once the cellule de suivi has approved it. The review is handed to the participant and sent to the prescriber.',
  ),
  items: [
    section('s_review', text('Bilan de l’accompagnement', 'Review of the accompaniment'), [
      field('f_exit_date', 'date', 'exitDate', text('Date de l’entretien de sortie', 'Date of the exit interview'), {
        required: true,
        rules: { from: '2015-01-01', to: 'today' },
        searchable: true,
      }),
      field(
        'f_goals_met',
        'paragraph',
        'goalsMet',
        text('Objectifs atteints et démarches engagées', 'Goals met and steps taken'),
        {
          required: true,
          rules: { maxLength: 5000 },
        },
      ),
      field(
        'f_goals_left',
        'paragraph',
        'goalsLeft',
        text('Objectifs à poursuivre et démarches à réaliser', 'Goals to pursue and steps left'),
        {
          rules: { maxLength: 5000 },
        },
      ),
      field(
        'f_no_final_diagnostic',
        'yes-no',
        'noFinalDiagnostic',
        text('Le diagnostic final n’a pas pu être fait', 'The final diagnostic could not be made'),
        {
          help: text(
            'Seulement si la personne n’a pas pu être revue : abandon, déménagement, décès. Aucune réduction des freins ne pourra être constatée.',
            'Only when the person could not be met again: gave up, moved away, death. No obstacle can then be seen as lifted.',
          ),
        },
      ),
    ]),
    section('s_exit', text('Nature de la sortie', 'Kind of exit'), [
      field('f_exit_reason', 'choice', 'exitReason', text('Motif de la sortie', 'Reason for leaving'), {
        required: true,
        list: 'exit-reason',
        sensitivity: 'social',
        searchable: true,
      }),
      field(
        'f_wishes_to_stop',
        'yes-no',
        'wishesToStop',
        text('La personne souhaite arrêter l’accompagnement', 'The person wishes to stop'),
        {
          help: text(
            'Une sortie dynamique se décide avec elle. Si elle souhaite continuer, l’emploi ou la formation est une étape et l’accompagnement se poursuit.',
            'A dynamic exit is decided together. If the person wishes to go on, the job or training is a step and the accompaniment continues.',
          ),
        },
      ),
      field(
        'f_committee_approval',
        'yes-no',
        'committeeApproval',
        text(
          'La cellule de suivi valide la création d’entreprise',
          'The cellule de suivi approves the business creation',
        ),
        {
          visible: someContract(isKind('creation_entreprise')),
        },
      ),
      field('f_evidence', 'file', 'evidence', text('Justificatifs', 'Evidence'), {
        help: text(
          'Attestation employeur ou contrat anonymisé, copie du titre ou du diplôme, attestation d’entrée en formation.',
          'Employer’s certificate or anonymised contract, copy of the title or diploma, certificate of entry into training.',
        ),
        rules: { max: 10 },
      }),
      field('f_comment', 'paragraph', 'comment', text('Commentaire', 'Comment'), { rules: { maxLength: 5000 } }),
      note(
        'n_after',
        text(
          'Après une sortie positive, le référent s’informe du maintien en emploi ou en formation pendant 6 mois.',
          'After a positive exit, the référent asks about staying in the job or training for 6 months.',
        ),
      ),
    ]),
  ],
  lists: [exitReasonList],
  rules: niortExitCriteria,
  cases: niortExitExamples.map(({ rule: _, ...example }) => example),
})
