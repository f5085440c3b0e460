import type { Rule } from '../../../form/form.ts'
import { text } from '../../building.ts'
import {
  contractCurrent,
  criterion,
  durationMonths,
  heldToItsTerm,
  inAJob,
  inTraining,
  isKind,
  isTraining,
  monthsInPost,
  notInAJob,
  notInTraining,
  quotaPercent,
  sameEmployer,
  trainingCurrent,
} from '../../exit-rules.ts'
import { and, answer, eq, fact, ge, gt, lt, or, someContract, someTraining, yes } from '../../expressions.ts'

/** Half of a full-time job, in percent. */
const HALF_TIME = 50

const POSITIVE = '001, IV. Les sorties du PLIE, « Sorties positives » :'
const DYNAMIC = '001, IV. Les sorties du PLIE, « Sorties dynamiques » :'
const jobEvidence = ['Attestation employeur ou, à défaut, copie du contrat de travail anonymisée']
const titleEvidence = ['Copie du titre ou du diplôme obtenu']
const dynamicJobEvidence = ['Contrat de travail, dans la mesure du possible']
const dynamicTrainingEvidence = ['Attestation d’entrée en formation, dans la mesure du possible']

/** « décidée conjointement avec le participant, dès lors que celui-ci souhaite arrêter l’accompagnement » */
const wishesToStop = yes(answer('f_wishes_to_stop'))
const liftedTotally = fact('diagnostics.barriersLiftedTotally')
const liftedPartially = fact('diagnostics.barriersLiftedPartially')
const finalDiagnosticMade = yes(fact('diagnostics.compared'))
const noFinalDiagnostic = yes(answer('f_no_final_diagnostic'))

const positive: Rule[] = [
  criterion({
    id: 'niort_pos_cdi',
    label: text('CDI ≥ mi-temps', 'CDI, half-time or more'),
    outcome: 'positive',
    when: someContract(isKind('cdi'), ge(quotaPercent, HALF_TIME), heldToItsTerm),
    evidence: jobEvidence,
    because: text('La personne a un CDI d’au moins un mi-temps.', 'The person has a CDI of half-time or more.'),
    source: `${POSITIVE} « Les CDI (à temps complet, ou moins à mi-temps) »`,
  }),
  criterion({
    id: 'niort_pos_cdd',
    label: text('CDD ≥ 6 mois, ≥ mi-temps, même entreprise', 'CDD of 6 months or more, half-time or more, same firm'),
    outcome: 'positive',
    when: someContract(isKind('cdd'), ge(durationMonths, 6), ge(quotaPercent, HALF_TIME), sameEmployer, heldToItsTerm),
    evidence: jobEvidence,
    because: text(
      'La personne a un CDD d’au moins 6 mois, au moins à mi-temps, dans la même entreprise.',
      'The person has a CDD of 6 months or more, half-time or more, in one firm.',
    ),
    source: `${POSITIVE} « Les CDD égaux ou supérieurs à 6 mois (au moins à mi-temps) dans la même entreprise »`,
  }),
  criterion({
    id: 'niort_pos_aide',
    label: text('Contrat aidé > 1 an', 'Subsidised contract over a year'),
    outcome: 'positive',
    when: someContract(isKind('contrat_aide'), gt(durationMonths, 12), heldToItsTerm),
    evidence: jobEvidence,
    because: text(
      'La personne a un contrat aidé de plus d’un an.',
      'The person has a subsidised contract of more than a year.',
    ),
    source: `${POSITIVE} « Les contrats aidés de plus d’un an »`,
  }),
  criterion({
    id: 'niort_pos_creation',
    label: text('Création d’entreprise', 'Business creation'),
    outcome: 'positive',
    when: and(someContract(isKind('creation_entreprise')), yes(answer('f_committee_approval'))),
    evidence: jobEvidence,
    committee: true,
    because: text(
      'La personne a créé son entreprise et la cellule de suivi l’a validé.',
      'The person has created a business and the cellule de suivi approved it.',
    ),
    source: `${POSITIVE} « Les créations d’entreprise, sous réserve de la validation par la cellule de suivi »`,
  }),
  criterion({
    id: 'niort_pos_alternance',
    label: text('Alternance, 6 mois après signature', 'Work-study, 6 months after signature'),
    outcome: 'positive',
    when: someContract(isKind('alternance'), ge(monthsInPost, 6)),
    evidence: jobEvidence,
    because: text(
      'La personne est en alternance depuis 6 mois au moins.',
      'The person has been on a work-study contract for 6 months at least.',
    ),
    source: `${POSITIVE} « Les contrats en alternance (contrats de professionnalisation, contrat d’apprentissage...), (6 mois minimum après la signature du contrat) »`,
  }),
  criterion({
    id: 'niort_pos_saisonnier',
    label: text('Saisonnier temps plein, 8 mois / 12', 'Full-time seasonal, 8 months in 12'),
    outcome: 'positive',
    when: and(
      someContract(isKind('saisonnier'), eq(quotaPercent, 100)),
      ge(fact('employment.cumulatedMonths', { windowMonths: 12 }), 8),
    ),
    evidence: jobEvidence,
    because: text(
      'La personne a un contrat saisonnier à temps plein et 8 mois d’emploi au moins sur les 12 derniers mois.',
      'The person has a full-time seasonal contract and at least 8 months in a job over the last 12.',
    ),
    source: `${POSITIVE} « Les contrats saisonniers à temps plein (si au minimum 8 mois en emploi dans les 12 mois) »`,
  }),
  criterion({
    id: 'niort_pos_interim',
    label: text('Intérim 6 mois sans interruption', 'Agency work, 6 months without a break'),
    outcome: 'positive',
    when: ge(fact('employment.uninterruptedMonths', { kinds: ['interim'], toleratesAnnualClosing: true }), 6),
    evidence: jobEvidence,
    because: text(
      'La personne cumule 6 mois de missions d’intérim sans interruption, fermeture annuelle de l’entreprise exceptée.',
      'The person has 6 months of agency work without a break, the firm’s yearly closing excepted.',
    ),
    source: `${POSITIVE} « Les missions intérimaires, si le cumul des missions est de six mois sans interruption (sauf en cas de fermeture annuelle de l’entreprise) »`,
  }),
  criterion({
    id: 'niort_pos_interim_clause',
    label: text('Intérim clauses : 600 h / 6 mois', 'Agency work under clauses: 600 h in 6 months'),
    outcome: 'positive',
    when: ge(fact('employment.hoursInWindow', { kinds: ['interim'], windowMonths: 6, insertionClause: true }), 600),
    evidence: jobEvidence,
    because: text(
      'La personne a fait 600 heures au moins d’intérim au titre des clauses d’insertion sur les 6 derniers mois.',
      'The person has done at least 600 hours of agency work under social clauses over the last 6 months.',
    ),
    source: `${POSITIVE} « ou de 600 heures minimum sur les six derniers mois pour les missions intérimaires effectuées dans le cadre des clauses d’insertion »`,
  }),
  criterion({
    id: 'niort_pos_formation',
    label: text('Formation qualifiante ≥ 300 h avec titre', 'Qualifying training of 300 h or more, with its title'),
    outcome: 'positive',
    when: someTraining(
      isTraining('formation_qualifiante'),
      ge(fact('training.hours'), 300),
      yes(fact('training.titleObtained')),
    ),
    evidence: titleEvidence,
    because: text(
      'La personne a suivi une formation qualifiante d’au moins 300 heures et obtenu le titre ou le diplôme.',
      'The person has followed a qualifying training of 300 hours or more and obtained the title or diploma.',
    ),
    source: `${POSITIVE} « Les formations qualifiantes supérieures ou égales à 300 heures avec obtention du titre ou du diplôme »`,
  }),
  criterion({
    id: 'niort_pos_cddi',
    label: text('CDDI > 12 mois', 'CDDI over 12 months'),
    outcome: 'positive',
    when: someContract(isKind('cddi'), gt(durationMonths, 12), heldToItsTerm),
    evidence: jobEvidence,
    because: text('La personne a un CDDI de plus de 12 mois.', 'The person has a CDDI of more than 12 months.'),
    source: `${POSITIVE} « Les Contrats à Durée Déterminée d’Insertion de plus de 12 mois »`,
  }),
]

const dynamic: Rule[] = [
  criterion({
    id: 'niort_dyn_cdi',
    label: text('CDI < mi-temps', 'CDI under half-time'),
    outcome: 'dynamic',
    when: and(wishesToStop, someContract(isKind('cdi'), lt(quotaPercent, HALF_TIME), contractCurrent)),
    evidence: dynamicJobEvidence,
    because: text(
      'La personne a un CDI inférieur à un mi-temps et souhaite arrêter l’accompagnement.',
      'The person has a CDI under half-time and wishes to stop.',
    ),
    source: `${DYNAMIC} « Les CDI inférieurs à un mi-temps »`,
  }),
  criterion({
    id: 'niort_dyn_cdd',
    label: text('CDD < 6 mois', 'CDD under 6 months'),
    outcome: 'dynamic',
    when: and(wishesToStop, someContract(isKind('cdd'), lt(durationMonths, 6), contractCurrent)),
    evidence: dynamicJobEvidence,
    because: text(
      'La personne a un CDD de moins de 6 mois et souhaite arrêter l’accompagnement.',
      'The person has a CDD of less than 6 months and wishes to stop.',
    ),
    source: `${DYNAMIC} « Les CDD inférieurs à 6 mois »`,
  }),
  criterion({
    id: 'niort_dyn_aide',
    label: text('Contrat aidé < 1 an', 'Subsidised contract under a year'),
    outcome: 'dynamic',
    when: and(wishesToStop, someContract(isKind('contrat_aide'), lt(durationMonths, 12), contractCurrent)),
    evidence: dynamicJobEvidence,
    because: text(
      'La personne a un contrat aidé de moins d’un an et souhaite arrêter l’accompagnement.',
      'The person has a subsidised contract of less than a year and wishes to stop.',
    ),
    source: `${DYNAMIC} « Les contrats aidés inférieurs à un an »`,
  }),
  criterion({
    id: 'niort_dyn_saisonnier',
    label: text('Saisonnier < 6 mois', 'Seasonal under 6 months'),
    outcome: 'dynamic',
    when: and(wishesToStop, someContract(isKind('saisonnier'), lt(durationMonths, 6), contractCurrent)),
    evidence: dynamicJobEvidence,
    because: text(
      'La personne a un contrat saisonnier de moins de 6 mois et souhaite arrêter l’accompagnement.',
      'The person has a seasonal contract of less than 6 months and wishes to stop.',
    ),
    source: `${DYNAMIC} « Les contrats saisonniers inférieurs à 6 mois »`,
  }),
  criterion({
    id: 'niort_dyn_formation',
    label: text('Formation non qualifiante', 'Non-qualifying training'),
    outcome: 'dynamic',
    when: and(wishesToStop, someTraining(isTraining('formation_non_qualifiante'), trainingCurrent)),
    evidence: dynamicTrainingEvidence,
    because: text(
      'La personne entre en formation non qualifiante et souhaite arrêter l’accompagnement.',
      'The person enters a non-qualifying training and wishes to stop.',
    ),
    source: `${DYNAMIC} « Les formations courtes ou longues non qualifiantes »`,
  }),
  criterion({
    id: 'niort_dyn_cesu',
    label: text('CESU', 'CESU'),
    outcome: 'dynamic',
    when: and(wishesToStop, someContract(isKind('cesu'), contractCurrent)),
    evidence: dynamicJobEvidence,
    because: text(
      'La personne travaille en chèques emploi-service et souhaite arrêter l’accompagnement.',
      'The person works on household service vouchers and wishes to stop.',
    ),
    source: `${DYNAMIC} « Les Chèques Emploi-Service Universels »`,
  }),
  criterion({
    id: 'niort_dyn_autre',
    label: text('Autre emploi ou formation', 'Other job or training'),
    outcome: 'dynamic',
    when: and(wishesToStop, or(inAJob, inTraining)),
    evidence: [...dynamicJobEvidence, ...dynamicTrainingEvidence],
    because: text(
      'La personne a un emploi ou une formation qui ne relève pas d’une sortie positive et souhaite arrêter l’accompagnement.',
      'The person has a job or a training that is no positive exit and wishes to stop.',
    ),
    source: `${DYNAMIC} « Et toutes sorties sur emplois et formations ne relevant pas d’une sortie positive »`,
  }),
]

const withoutJob: Rule[] = [
  criterion({
    id: 'niort_freins',
    label: text('Réduction des freins à l’emploi', 'Obstacles to employment reduced'),
    outcome: 'reduced-obstacles',
    when: and(notInAJob, notInTraining, finalDiagnosticMade, or(ge(liftedTotally, 1), ge(liftedPartially, 1))),
    evidence: ['Fiche bilan avec le diagnostic final'],
    because: text(
      'Sans emploi ni formation, le diagnostic final montre un frein au moins levé en tout ou partie depuis le diagnostic initial.',
      'Without a job or a training, the final diagnostic shows at least one obstacle lifted in whole or in part since the first.',
    ),
    source:
      '001, IV. Les sorties du PLIE, « Réduction des freins à l’emploi » : « toutes les sorties du PLIE ne débouchant pas sur de l’emploi ou de la formation, mais actant une levée partielle ou totale des freins »',
  }),
  criterion({
    id: 'niort_autre',
    label: text('Autre sortie', 'Other exit'),
    outcome: 'other',
    when: and(notInAJob, notInTraining, or(noFinalDiagnostic, and(eq(liftedTotally, 0), eq(liftedPartially, 0)))),
    because: text(
      'Sans emploi ni formation, aucune amélioration des freins n’est constatée : abandon, déménagement, réorientation…',
      'Without a job or a training, no obstacle is seen to be lifted: gave up, moved away, redirected…',
    ),
    source:
      '001, IV. Les sorties du PLIE, « Autres sorties » : « toutes les sorties ne débouchant pas sur de l’emploi ou de la formation, et n’actant pas d’amélioration des freins à l’emploi »',
  }),
]

/** All of Niort's exit criteria, by precedence. */
export const niortExitCriteria: Rule[] = [...positive, ...dynamic, ...withoutJob]
