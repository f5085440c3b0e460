import { ENGAGEMENT_CONCEPTS } from '../../engagement/declared.ts'
import type { Signatory } from '../../engagement/signatory.ts'
import type { FormDefinition } from '../../form/form.ts'
import { field, form, optionList, repeat, section, text } from '../building.ts'
import { answer, lt, yes } from '../expressions.ts'
import { formExample } from '../golden.ts'
import { signedOnPaper } from '../signed-contract-form.ts'
import { defaultIntro } from './default-intro.ts'

/** A PLIE may use its own contract, or the one the law asks of recipients. @source domain §12 */
const contractKinds = optionList('contract-type', text('Nature du contrat', 'Kind of contract'), [
  ['CONTRAT_PLIE', 'Contrat du PLIE', 'Contract of the PLIE'],
  ['CER', 'Contrat d’engagement réciproque', 'Mutual commitment contract'],
  ['CE', 'Contrat d’engagement', 'Commitment contract'],
])

const signedOn = (who: Signatory, api: string, fr: string, en: string) =>
  field(`f_${who}_signed`, 'date', api, text(fr, en), {
    help: signedOnPaper,
    concept: [ENGAGEMENT_CONCEPTS.signed(who)],
    rules: { from: '2015-01-01', to: 'today' },
    searchable: true,
  })

/** The default engagement contract: parties, goals, steps, rhythm, signatures. @source domain §5 (what a contract must hold) */
export const commonContract: FormDefinition = form({
  id: 'common-contract',
  key: 'contrat-engagement',
  kind: 'contract',
  title: text('Contrat d’engagement', 'Commitment contract'),
  intro: defaultIntro(
    'Les signataires et le moment de la signature sont ceux de chaque PLIE.',
    'Who signs, and when, is each PLIE’s own.',
  ),
  items: [
    section('s_parties', text('Parties', 'Parties'), [
      field('f_kind', 'choice', 'contractType', text('Nature du contrat', 'Kind of contract'), {
        list: contractKinds.id,
        required: true,
        searchable: true,
      }),
      field('f_referent', 'text', 'referentName', text('Référent', 'Référent'), {
        required: true,
        rules: { maxLength: 200 },
      }),
      field('f_operator', 'text', 'operatorName', text('Structure du référent', 'The référent’s employer'), {
        rules: { maxLength: 200 },
      }),
      field('f_start', 'date', 'startDate', text('Début', 'Start'), {
        required: true,
        rules: { from: '2015-01-01' },
        searchable: true,
      }),
      field('f_end', 'date', 'endDate', text('Fin prévue', 'Planned end'), {
        concept: [ENGAGEMENT_CONCEPTS.end],
        rules: { from: '2015-01-01' },
      }),
    ]),
    section('s_commitments', text('Objectifs et engagements', 'Goals and commitments'), [
      field('f_goals', 'paragraph', 'goals', text('Objectifs de l’accompagnement', 'Goals of the accompaniment'), {
        required: true,
        rules: { maxLength: 4000 },
      }),
      repeat(
        'g_steps',
        'plannedSteps',
        text('Étapes prévues', 'Planned steps'),
        [
          field('f_step_title', 'text', 'stepTitle', text('Étape', 'Step'), {
            required: true,
            rules: { maxLength: 200 },
          }),
          field('f_step_start', 'date', 'stepStart', text('Début prévu', 'Planned start'), {
            rules: { from: '2015-01-01' },
          }),
        ],
        { max: 20, rowLabel: answer('f_step_title') },
      ),
      field(
        'f_participant_commits',
        'paragraph',
        'participantCommitments',
        text('La personne s’engage à', 'The person undertakes to'),
        { rules: { maxLength: 2000 } },
      ),
      field(
        'f_referent_commits',
        'paragraph',
        'referentCommitments',
        text('Le référent s’engage à', 'The référent to'),
        {
          rules: { maxLength: 2000 },
        },
      ),
    ]),
    section('s_rhythm', text('Rythme', 'Rhythm'), [
      field(
        'f_interviews',
        'integer',
        'interviewsPerMonth',
        text('Entretiens par mois, au moins', 'Interviews a month, at least'),
        { rules: { min: 0, max: 31 } },
      ),
      field(
        'f_activity_hours',
        'decimal',
        'weeklyActivityHours',
        text('Heures d’activité par semaine', 'Hours of activity a week'),
        { rules: { min: 0, max: 48, decimals: 1 } },
      ),
      field('f_rhythm_detail', 'paragraph', 'rhythmDetail', text('Précisions', 'Details'), {
        rules: { maxLength: 1000 },
      }),
    ]),
    section('s_signatures', text('Signatures', 'Signatures'), [
      signedOn('participant', 'participantSignedOn', 'Signé par la personne le', 'Signed by the person on'),
      signedOn('referent', 'referentSignedOn', 'Signé par le référent le', 'Signed by the référent on'),
      field('f_third', 'yes-no', 'thirdParty', text('Une autre partie signe', 'Another party signs')),
      field('f_third_name', 'text', 'thirdPartyName', text('Autre signataire', 'Other party'), {
        visible: yes(answer('f_third')),
        required: true,
        rules: { maxLength: 200 },
      }),
      field('f_third_signed', 'date', 'thirdPartySignedOn', text('Signé par elle le', 'Signed by it on'), {
        visible: yes(answer('f_third')),
        rules: { from: '2015-01-01', to: 'today' },
      }),
      field('f_signed_copy', 'file', 'signedCopy', text('Contrat signé', 'Signed contract'), { rules: { max: 5 } }),
    ]),
  ],
  lists: [contractKinds],
  checks: [
    {
      id: 'k_dates',
      when: lt(answer('f_end'), answer('f_start')),
      level: 'error',
      at: ['f_end'],
      message: text('La fin vient avant le début.', 'The end comes before the start.'),
    },
  ],
  cases: [
    formExample(
      'three-parties',
      ['Une autre partie signe', 'Another party signs'],
      { f_third: { value: true } },
      { visible: ['f_third_name', 'f_third_signed'] },
    ),
    formExample(
      'two-parties',
      ['Deux parties', 'Two parties'],
      { f_third: { value: false } },
      { hidden: ['f_third_name', 'f_third_signed'] },
    ),
  ],
})
