import { ENGAGEMENT_CONCEPTS } from '../../../engagement/declared.ts'
import type { FormDefinition } from '../../../form/form.ts'
import { field, form, note, section, text } from '../../building.ts'
import { anyOf, fact } from '../../expressions.ts'

/** Dijon's « contrat d’engagement », signed by each participant. @source 003, annexe 3 */
export const dijonContract: FormDefinition = form({
  id: 'dijon-contract',
  key: 'contrat-engagement',
  kind: 'contract',
  title: text('Contrat d’engagement', 'Commitment contract'),
  items: [
    section('s_contract', text('Engagement', 'Commitment'), [
      field('f_signed_on', 'date', 'signedOn', text('Date de signature', 'Date of signature'), {
        required: true,
        concept: [ENGAGEMENT_CONCEPTS.date],
        rules: { from: '2015-01-01', to: 'today' },
        searchable: true,
      }),
      field(
        'f_expectations',
        'paragraph',
        'expectations',
        text(
          'Attentes du PLIE en matière d’investissement du participant',
          'What the PLIE expects of the participant’s commitment',
        ),
        { required: true, rules: { maxLength: 5000 } },
      ),
      field(
        'f_signed_by_participant',
        'yes-no',
        'signedByParticipant',
        text('Signé par le participant', 'Signed by the participant'),
        { required: true, concept: [ENGAGEMENT_CONCEPTS.signed('participant')] },
      ),
      field(
        'f_cer',
        'yes-no',
        'rsaContractSigned',
        text(
          'Contrat d’engagement réciproque signé avec le Conseil départemental 21',
          'Mutual commitment contract signed with the Conseil départemental 21',
        ),
        {
          help: text(
            'Le référent de parcours est alors le référent du suivi RSA.',
            'The référent is then the one who follows the RSA.',
          ),
          visible: anyOf(fact('participant.statuses'), ['brsa']),
          sensitivity: 'social',
        },
      ),
      field('f_document', 'file', 'signedDocument', text('Contrat signé', 'Signed contract'), { rules: { max: 10 } }),
      note(
        'n_testimony',
        text(
          'La structure d’animation incite les participants à revenir témoigner de leur parcours après leur sortie.',
          'The PLIE encourages participants to come back and tell of their parcours after their exit.',
        ),
      ),
    ]),
  ],
  cases: [
    {
      id: 'rsa',
      label: text('Bénéficiaire du RSA', 'RSA recipient'),
      today: '2026-07-15',
      answers: {},
      facts: { participant: { statuses: ['brsa'] } },
      expect: { visible: ['f_cer'] },
    },
    {
      id: 'no-rsa',
      label: text('Sans RSA', 'No RSA'),
      today: '2026-07-15',
      answers: {},
      facts: { participant: { statuses: ['deld'] } },
      expect: { hidden: ['f_cer'] },
    },
  ],
})
