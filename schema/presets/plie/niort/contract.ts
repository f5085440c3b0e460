import { ENGAGEMENT_CONCEPTS } from '../../../engagement/declared.ts'
import type { Signatory } from '../../../engagement/signatory.ts'
import type { FormDefinition } from '../../../form/form.ts'
import { field, form, note, optionList, section, text } from '../../building.ts'
import { and, answer, lt, no, yes } from '../../expressions.ts'
import { formExample } from '../../golden.ts'
import { signedOnPaper } from '../../signed-contract-form.ts'

const signedOn = (who: Signatory, api: string, fr: string, en: string) =>
  field(`f_${who}_signed`, 'date', api, text(fr, en), {
    help: signedOnPaper,
    concept: [ENGAGEMENT_CONCEPTS.signed(who)],
    rules: { from: '2015-01-01', to: 'today' },
    searchable: true,
  })

/** A « CER » in Niort's text, the single « contrat d'engagement » of the law since 2025. @source 001, III.3.c; domain §12 */
const contractKinds = optionList('contract-type', text('Nature du contrat', 'Kind of contract'), [
  ['CER', 'Contrat d’engagement réciproque (CER)', 'Mutual commitment contract (CER)'],
  ['CE', 'Contrat d’engagement (CE)', 'Commitment contract (CE)'],
  ['CONTRAT_PLIE', 'Contrat du PLIE', 'Contract of the PLIE'],
])

/** Niort's « contrat d'engagement réciproque »: goals, means, signatures, and the meeting it may be made at. @source 001, III.3.c */
export const niortContract: FormDefinition = form({
  id: 'niort-contract',
  key: 'contrat-engagement-reciproque',
  kind: 'contract',
  title: text('Contrat d’engagement réciproque (CER)', 'Mutual commitment contract (CER)'),
  intro: text(
    'Établi à partir du 2ème rendez-vous ; dès le 1er si sa signature détermine la reprise des droits RSA.',
    'Made from the 2nd meeting on; at the 1st when RSA rights resume once it is signed.',
  ),
  items: [
    section('s_meeting', text('Rendez-vous', 'Meeting'), [
      field('f_meeting', 'integer', 'meetingNumber', text('Établi au rendez-vous n°', 'Made at meeting no.'), {
        required: true,
        rules: { min: 1, max: 200 },
      }),
      field(
        'f_rights',
        'yes-no',
        'rightsDependOnContract',
        text('La signature du CER détermine la reprise des droits RSA', 'RSA rights resume once the CER is signed'),
        { sensitivity: 'social', concept: [ENGAGEMENT_CONCEPTS.rights] },
      ),
      field(
        'f_rup',
        'yes-no',
        'singleReferent',
        text('Le référent est référent unique de parcours (RUP)', 'The référent is the single référent (RUP)'),
        { required: true },
      ),
    ]),
    section('s_content', text('Engagements', 'Commitments'), [
      field('f_kind', 'choice', 'contractType', contractKinds.label, { list: contractKinds.id, searchable: true }),
      field('f_goals', 'paragraph', 'goals', text('Objectifs du suivi', 'Goals of the follow-up'), {
        required: true,
        rules: { maxLength: 4000 },
      }),
      field('f_means', 'paragraph', 'means', text('Moyens à mettre en œuvre', 'Means to be used'), {
        required: true,
        rules: { maxLength: 4000 },
      }),
      field(
        'f_activity_hours',
        'decimal',
        'weeklyActivityHours',
        text('Heures d’activité par semaine', 'Hours of activity a week'),
        { rules: { min: 0, max: 48, decimals: 1 } },
      ),
    ]),
    section('s_signatures', text('Signatures', 'Signatures'), [
      signedOn('participant', 'participantSignedOn', 'Signé par le participant le', 'Signed by the participant on'),
      signedOn('referent', 'referentSignedOn', 'Signé par le référent de parcours le', 'Signed by the référent on'),
      field(
        'f_bi_signed',
        'date',
        'bureauInsertionSignedOn',
        text('Signé par le bureau insertion le', 'Signed by the bureau insertion on'),
        { visible: yes(answer('f_rup')), rules: { from: '2015-01-01', to: 'today' }, searchable: true },
      ),
      field('f_signed_copy', 'file', 'signedCopy', text('Contrat signé', 'Signed contract'), { rules: { max: 5 } }),
      note(
        'n_committee',
        text(
          'Le référent donne les objectifs de parcours en cellule de suivi.',
          'The référent tells the goals to the cellule de suivi.',
        ),
      ),
    ]),
  ],
  lists: [contractKinds],
  checks: [
    {
      id: 'k_second_meeting',
      when: and(lt(answer('f_meeting'), 2), no(answer('f_rights'))),
      level: 'error',
      at: ['f_meeting'],
      message: text(
        'Le contrat s’établit à partir du 2ème rendez-vous, sauf si la reprise des droits RSA en dépend.',
        'The contract is made from the 2nd meeting on, unless RSA rights depend on it.',
      ),
    },
  ],
  cases: [
    formExample(
      'single-referent',
      ['Référent unique : le bureau insertion signe', 'Single référent: the bureau insertion signs'],
      { f_rup: { value: true } },
      { visible: ['f_bi_signed'] },
    ),
    formExample(
      'not-single',
      ['Pas référent unique', 'Not the single référent'],
      { f_rup: { value: false } },
      { hidden: ['f_bi_signed'] },
    ),
  ],
})
