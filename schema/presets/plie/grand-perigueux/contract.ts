import { ENGAGEMENT_CONCEPTS } from '../../../engagement/declared.ts'
import type { FormDefinition } from '../../../form/form.ts'
import { field, form, section, text } from '../../building.ts'
import { answer, ne } from '../../expressions.ts'

/** Grand Périgueux's mutual commitment contract, signed at the first interview. */
export const grandPerigueuxContract: FormDefinition = form({
  id: 'grand-perigueux-contract',
  key: 'contrat-engagement-reciproque',
  kind: 'contract',
  title: text('Contrat d’engagement réciproque', 'Mutual commitment contract'),
  items: [
    section('s_contract', text('Engagement', 'Commitment'), [
      field(
        'f_first_interview',
        'date',
        'firstInterview',
        text('Date du premier entretien', 'Date of the first interview'),
        {
          required: true,
          rules: { from: '2015-01-01', to: 'today' },
        },
      ),
      field('f_signed_on', 'date', 'signedOn', text('Date de signature', 'Date of signature'), {
        required: true,
        concept: [ENGAGEMENT_CONCEPTS.date],
        rules: { from: '2015-01-01', to: 'today' },
        searchable: true,
      }),
      field(
        'f_signed_by_participant',
        'yes-no',
        'signedByParticipant',
        text('Signé par le participant', 'Signed by the participant'),
        { required: true, concept: [ENGAGEMENT_CONCEPTS.signed('participant')] },
      ),
      field('f_document', 'file', 'signedDocument', text('Contrat signé', 'Signed contract'), { rules: { max: 10 } }),
    ]),
  ],
  checks: [
    {
      id: 'k_first_interview',
      when: ne(answer('f_signed_on'), answer('f_first_interview')),
      level: 'warning',
      at: ['f_signed_on'],
      message: text(
        'Le contrat est signé lors du premier entretien.',
        'The contract is signed at the first interview.',
      ),
    },
  ],
})
