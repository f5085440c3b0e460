import { ENGAGEMENT_CONCEPTS } from '../../../engagement/declared.ts'
import type { FormDefinition } from '../../../form/form.ts'
import { field, form, section, text } from '../../building.ts'
import { signedOnPaper } from '../../signed-contract-form.ts'

/**
 * Caen's « dossier de présentation au PLIE », a « contrat d'objectifs et d'engagement »: what justifies the entry, goals,
 * the first step at least, the participant's signature. The documents the team asks for are not listed in the text.
 * @source 000, III.1.2 « Le dossier d'intégration »
 */
export const caenContract: FormDefinition = form({
  id: 'caen-contract',
  key: 'dossier-presentation',
  kind: 'contract',
  title: text('Dossier de présentation au PLIE', 'Presentation file'),
  intro: text(
    'Contrat d’objectifs et d’engagement. Transmis à la Responsable du dispositif PLIE, qui valide ou non l’intégration.',
    'Contract of goals and commitment. Sent to the head of the PLIE, who accepts the entry or not.',
  ),
  items: [
    section('s_grounds', text('Éléments objectifs', 'Objective elements'), [
      field(
        'f_difficulty',
        'paragraph',
        'objectiveElements',
        text('Difficulté particulière à s’insérer dans l’emploi', 'Particular difficulty in getting into a job'),
        {
          help: text(
            'Éléments objectifs qui l’attestent, par exemple une durée très longue d’inactivité professionnelle.',
            'Objective elements that show it, a very long time without work for instance.',
          ),
          required: true,
          sensitivity: 'social',
          rules: { maxLength: 4000 },
        },
      ),
    ]),
    section('s_goals', text('Objectifs et première étape', 'Goals and first step'), [
      field('f_goals', 'paragraph', 'goals', text('Objectifs de l’accompagnement', 'Goals of the accompaniment'), {
        required: true,
        rules: { maxLength: 4000 },
      }),
      field('f_first_step', 'text', 'firstStep', text('Première étape à mettre en place', 'First step to set up'), {
        required: true,
        rules: { maxLength: 200 },
      }),
      field('f_other_steps', 'paragraph', 'otherSteps', text('Étapes suivantes', 'Next steps'), {
        rules: { maxLength: 4000 },
      }),
    ]),
    section('s_signature', text('Signature et envoi', 'Signature and sending'), [
      field(
        'f_participant_signed',
        'date',
        'participantSignedOn',
        text('Signé par le participant le', 'Signed by the participant on'),
        {
          concept: [ENGAGEMENT_CONCEPTS.signed('participant')],
          help: signedOnPaper,
          rules: { from: '2015-01-01', to: 'today' },
          searchable: true,
        },
      ),
      field('f_sent', 'date', 'sentOn', text('Transmis à la Responsable le', 'Sent to the head of the PLIE on'), {
        rules: { from: '2015-01-01', to: 'today' },
        searchable: true,
      }),
      field(
        'f_documents',
        'file',
        'documents',
        text('Dossier signé et documents exigés par l’équipe du PLIE', 'Signed file and documents the team asks for'),
        { rules: { max: 10 } },
      ),
    ]),
  ],
})
