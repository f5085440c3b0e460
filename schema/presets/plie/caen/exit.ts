import type { FormDefinition, Rule } from '../../../form/form.ts'
import type { Expr } from '../../../rules/expression.ts'
import { field, form, section, text } from '../../building.ts'
import { exitReasonList } from '../../common.ts'
import {
  contractCurrent,
  criterion,
  durationMonths,
  isKind,
  kind,
  monthsInPost,
  notSubsidised,
  weeklyHours,
} from '../../exit-rules.ts'
import { and, answer, fact, ge, isOneOf, lt, or, someContract, someTraining, yes } from '../../expressions.ts'
import { caenExitExamples } from './exit-examples.ts'

const POSITIVE =
  '000, II.5.1 : « dès lors que le participant est en emploi depuis 6 mois (CDI ou CDD de 6 mois minimum, hors contrats aidés) ou qu’il obtient une certification totale ou partielle »'
const OTHER =
  '000, II.5.3 : « Les sorties « Autres » sont des sorties administratives (décès, déménagement, …) ou des sorties à l’initiative du PLIE ou du participant »'

/** Reasons of one family, named one by one so that the criterion reads as a sentence. */
const reasonIs = (family: string): Expr =>
  isOneOf(
    answer('f_exit_reason'),
    exitReasonList.options.filter(({ tags }) => tags?.includes(family)).map(({ id }) => id),
  )

const criteria: Rule[] = [
  criterion({
    id: 'caen_pos_cdi',
    label: text('CDI, 6 mois en emploi', 'CDI, 6 months in the job'),
    outcome: 'positive',
    when: someContract(isKind('cdi'), ge(monthsInPost, 6), notSubsidised),
    evidence: ['Documents de sortie signés par le participant et l’APAP'],
    because: text(
      'La personne est en CDI depuis 6 mois au moins, hors contrat aidé.',
      'The person has been in a CDI for 6 months at least, not a subsidised one.',
    ),
    source: POSITIVE,
  }),
  criterion({
    id: 'caen_pos_cdd',
    label: text('CDD ≥ 6 mois, 6 mois en emploi', 'CDD of 6 months or more, 6 months in the job'),
    outcome: 'positive',
    when: someContract(isKind('cdd'), ge(durationMonths, 6), ge(monthsInPost, 6), notSubsidised),
    evidence: ['Documents de sortie signés par le participant et l’APAP'],
    because: text(
      'La personne a un CDD d’au moins 6 mois, hors contrat aidé, et l’occupe depuis 6 mois.',
      'The person has a CDD of 6 months or more, not a subsidised one, and has held it for 6 months.',
    ),
    source: POSITIVE,
  }),
  criterion({
    id: 'caen_pos_certif',
    label: text('Certification totale ou partielle', 'Certification, whole or partial'),
    outcome: 'positive',
    when: someTraining(
      isOneOf(fact('training.kind'), ['certification', 'formation_qualifiante']),
      or(isOneOf(fact('training.certificationObtained'), ['total', 'partial']), yes(fact('training.titleObtained'))),
    ),
    evidence: ['Documents de sortie signés par le participant et l’APAP'],
    because: text(
      'La personne a obtenu une certification, en tout ou partie.',
      'The person has obtained a certification, in whole or in part.',
    ),
    source: POSITIVE,
  }),
  criterion({
    id: 'caen_dyn',
    label: text('Contrat classique ≥ 4 mois, < 20 h', 'Ordinary contract of 4 months or more, under 20 h'),
    outcome: 'dynamic',
    when: and(
      yes(answer('f_situation_bars')),
      yes(answer('f_notable_progress')),
      someContract(
        isOneOf(kind, ['cdi', 'cdd', 'interim']),
        or(isKind('cdi'), ge(durationMonths, 4)),
        lt(weeklyHours, 20),
        contractCurrent,
      ),
    ),
    evidence: ['Documents de sortie signés par le participant et l’APAP'],
    because: text(
      'La situation sociale ou de santé ne permet pas une sortie positive, le parcours montre des avancées notables, et la personne a un contrat d’au moins 4 mois de moins de 20 h par semaine.',
      'The social or health situation bars a positive exit, the parcours shows notable progress, and the person has a contract of 4 months or more under 20 h a week.',
    ),
    source:
      '000, II.5.2 : « Il s’agit notamment de contrats classiques minimum de 4 mois, et dont le temps de travail hebdomadaire est inférieur à 20 h (CDI, CDD, intérim) »',
  }),
  criterion({
    id: 'caen_autre_admin',
    label: text('Sortie administrative', 'Administrative exit'),
    outcome: 'other',
    when: reasonIs('administrative'),
    because: text(
      'Décès, déménagement ou autre motif administratif.',
      'Death, moving away or another administrative reason.',
    ),
    source: OTHER,
  }),
  criterion({
    id: 'caen_autre_init',
    label: text('Sortie à l’initiative du PLIE ou du participant', 'Exit decided by the PLIE or the participant'),
    outcome: 'other',
    when: reasonIs('initiative'),
    because: text('Abandon, raisons de santé ou autre motif.', 'Gave up, health or another reason.'),
    source: `${OTHER} ; III.1.5 « déménagement, raisons de santé, abandon, autres »`,
  }),
]

/** Caen's exit request and its criteria. @source 000, II.5 and III.1.5 */
export const caenExit: FormDefinition = form({
  id: 'caen-exit',
  key: 'demande-sortie',
  kind: 'exit',
  title: text('Demande de sortie', 'Exit request'),
  intro: text(
    'La sortie est proposée par l’APAP puis validée selon les procédures du PLIE. Les documents sont signés par le participant et l’APAP.',
    'The APAP proposes the exit, then the PLIE approves it by its own procedure. Participant and APAP both sign.',
  ),
  items: [
    section('s_exit', text('Sortie', 'Exit'), [
      field('f_exit_date', 'date', 'exitDate', text('Date de la demande', 'Date of the request'), {
        required: true,
        rules: { from: '2015-01-01', to: 'today' },
        searchable: true,
      }),
      field('f_exit_reason', 'choice', 'exitReason', text('Motif de la sortie', 'Reason for leaving'), {
        list: 'exit-reason',
        required: true,
        sensitivity: 'social',
        searchable: true,
      }),
      field(
        'f_situation_bars',
        'yes-no',
        'situationBarsPositiveExit',
        text(
          'La situation sociale ou de santé ne permet pas une sortie positive',
          'The social or health situation bars a positive exit',
        ),
        {
          sensitivity: 'health',
        },
      ),
      field(
        'f_notable_progress',
        'yes-no',
        'notableProgress',
        text(
          'Le parcours montre des avancées socioprofessionnelles notables',
          'The parcours shows notable social and professional progress',
        ),
      ),
      field('f_summary', 'paragraph', 'summary', text('Bilan du parcours', 'Review of the parcours'), {
        required: true,
        rules: { maxLength: 5000 },
      }),
      field('f_signed', 'file', 'signedDocuments', text('Documents de sortie signés', 'Signed exit documents'), {
        rules: { max: 10 },
      }),
    ]),
  ],
  lists: [exitReasonList],
  rules: criteria,
  cases: caenExitExamples.map(({ rule: _rule, ...example }) => example),
})
