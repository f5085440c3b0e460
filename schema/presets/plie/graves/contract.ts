import { ENGAGEMENT_CONCEPTS } from '../../../engagement/declared.ts'
import type { Signatory } from '../../../engagement/signatory.ts'
import type { FormDefinition } from '../../../form/form.ts'
import type { Expr } from '../../../rules/expression.ts'
import { field, form, section, text } from '../../building.ts'
import { answer, no, or } from '../../expressions.ts'

const signed = (who: Signatory, api: string, fr: string, en: string) =>
  field(`f_signed_${who}`, 'yes-no', api, text(`Signé par ${fr}`, `Signed by ${en}`), {
    concept: [ENGAGEMENT_CONCEPTS.signed(who)],
    required: true,
  })

const notSigned: Expr = or(
  no(answer('f_signed_participant')),
  no(answer('f_signed_referent')),
  no(answer('f_signed_direction')),
)

/** Graves's commitment contract, dated and signed by the three it names. */
export const gravesContract: FormDefinition = form({
  id: 'graves-contract',
  key: 'contrat-engagement-reciproque',
  kind: 'contract',
  title: text('Contrat d’engagement réciproque', 'Mutual commitment contract'),
  items: [
    section('s_contract', text('Adhésion du participant', 'The participant joins'), [
      field('f_signed_on', 'date', 'signedOn', text('Date du contrat', 'Date of the contract'), {
        required: true,
        concept: [ENGAGEMENT_CONCEPTS.date],
        rules: { from: '2015-01-01', to: 'today' },
        searchable: true,
      }),
      signed('participant', 'signedByParticipant', 'le participant', 'the participant'),
      signed('referent', 'signedByReferent', 'le référent de parcours', 'the référent'),
      signed('direction', 'signedByDirection', 'la Direction du PLIE', 'the head of the PLIE'),
      field('f_document', 'file', 'signedDocument', text('Contrat signé', 'Signed contract'), { rules: { max: 10 } }),
    ]),
  ],
  checks: [
    {
      id: 'k_signatures',
      when: notSigned,
      level: 'warning',
      at: ['f_signed_participant', 'f_signed_referent', 'f_signed_direction'],
      message: text(
        'Le contrat daté et signé des trois justifie l’intégration.',
        'The contract dated and signed by all three is the evidence of the entry.',
      ),
    },
  ],
})
