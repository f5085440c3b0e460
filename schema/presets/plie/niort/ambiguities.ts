import { text } from '../../building.ts'
import type { Ambiguity } from '../../preset.ts'

const exits = '001, IV. Les sorties du PLIE'

/** Where Niort's text may be read in two ways, and the reading made. */
export const niortAmbiguities: readonly Ambiguity[] = [
  {
    at: 'forms.exit.niort_pos_aide',
    note: text(
      'Contrat aidé de 12 mois exactement : ni « plus d’un an » (positive) ni « inférieur à un an » (dynamique). Seul « toutes sorties sur emplois » le retient, comme sortie dynamique.',
      'Subsidised contract of exactly 12 months: neither “over a year” (positive) nor “under a year” (dynamic). Only “any exit to a job” takes it, as a dynamic exit.',
    ),
    source: `${exits} « Les contrats aidés de plus d’un an » ; « Les contrats aidés inférieurs à un an »`,
  },
  {
    at: 'forms.exit.niort_dyn_saisonnier',
    note: text(
      'Contrat saisonnier de 6 mois ou plus qui n’atteint pas 8 mois en emploi sur 12, ou à temps partiel : aucun critère propre, il est dynamique comme « toutes sorties sur emplois ».',
      'Seasonal contract of 6 months or more short of 8 months in a job out of 12, or part-time: no criterion of its own, it is dynamic as “any exit to a job”.',
    ),
    source: `${exits} « Les contrats saisonniers inférieurs à 6 mois » ; « si au minimum 8 mois en emploi dans les 12 mois »`,
  },
  {
    at: 'forms.exit.niort_pos_saisonnier',
    note: text(
      '« 8 mois en emploi dans les 12 mois » : compté sur les 12 derniers mois, tous emplois confondus ; le texte pourrait viser le seul emploi saisonnier ou l’année civile.',
      '“8 months in a job within 12”: counted over the last 12 months, every job together; the text could mean seasonal work only, or the calendar year.',
    ),
    source: `${exits} « Les contrats saisonniers à temps plein (si au minimum 8 mois en emploi dans les 12 mois) »`,
  },
  {
    at: 'forms.exit.niort_pos_cddi',
    note: text(
      'CDDI de 12 mois ou moins : aucun critère propre, il est dynamique comme « toutes sorties sur emplois ».',
      'CDDI of 12 months or less: no criterion of its own, it is dynamic as “any exit to a job”.',
    ),
    source: `${exits} « Les Contrats à Durée Déterminée d’Insertion de plus de 12 mois »`,
  },
  {
    at: 'forms.exit.niort_pos_cdi',
    note: text(
      '« à temps complet, ou moins à mi-temps » : lu « ou au moins à mi-temps », comme pour les CDD, puisqu’un CDI inférieur à un mi-temps est une sortie dynamique.',
      '“full-time, or less at half-time”: read “or at least half-time”, as for CDDs, since a CDI under half-time is a dynamic exit.',
    ),
    source: `${exits} « Les CDI (à temps complet, ou moins à mi-temps) »`,
  },
  {
    at: 'forms.exit.niort_pos_cdd',
    note: text(
      '« dans la même entreprise » : lu d’un seul contrat ; que ses renouvellements aient eu lieu ailleurs doit être dit, sinon l’entreprise est réputée la même. Deux CDD courts dans la même entreprise ne sont pas additionnés.',
      '“in the same firm”: read of one contract; that it went on elsewhere has to be said, otherwise the firm is held to be the same. Two short CDDs in one firm are not added up.',
    ),
    source: `${exits} « Les CDD égaux ou supérieurs à 6 mois (au moins à mi-temps) dans la même entreprise »`,
  },
  {
    at: 'forms.exit.niort_pos_alternance',
    note: text(
      '« 6 mois minimum après la signature » : lu comme 6 mois passés dans le contrat, depuis son début ; la date de signature n’est pas demandée à part.',
      '“6 months at least after signature”: read as 6 months spent in the contract since its start; the date of signature is not asked apart.',
    ),
    source: `${exits} « (6 mois minimum après la signature du contrat) »`,
  },
  {
    at: 'forms.exit.niort_pos_interim',
    note: text(
      '« cumul des missions de six mois sans interruption » : missions qui se suivent, quelle que soit l’agence ; la fermeture annuelle est seule tolérée. Les jours travaillés s’arrêtent à la veille de l’examen.',
      '“six months of missions without a break”: missions in a row, whatever the agency; the yearly closing alone is tolerated. Days worked stop at the day before the review.',
    ),
    source: `${exits} « si le cumul des missions est de six mois sans interruption (sauf en cas de fermeture annuelle de l’entreprise) »`,
  },
  {
    at: 'forms.exit.positive',
    note: text(
      'Un contrat rompu avant son terme n’est pas une sortie positive, quelle que soit la durée signée ; le texte ne parle que des contrats, pas de leur rupture.',
      'A contract broken off before its term is no positive exit, whatever length was signed; the text speaks of contracts, not of breaking them off.',
    ),
    source: `${exits} « Sont définies comme sorties positives »`,
  },
  {
    at: 'forms.exit.dynamic',
    note: text(
      'Un emploi ou une formation déjà terminés le jour de l’examen sont des étapes passées : ils ne donnent pas de sortie dynamique.',
      'A job or a training already over on the day of the review is a past step: it gives no dynamic exit.',
    ),
    source: `${exits} « il s’agit d’étapes de parcours emploi ou formation, ne donnant pas lieu à une sortie »`,
  },
  {
    at: 'forms.exit.niort_freins',
    note: text(
      'Sans diagnostic final, rien n’est conclu, sauf si la fiche dit qu’il n’a pas pu être fait : la sortie est alors « autre ». Un seul frein levé en partie suffit à la réduction des freins.',
      'Without a final diagnostic nothing is concluded, unless the form says it could not be made: the exit is then “other”. One obstacle lifted in part is enough.',
    ),
    source: `${exits} « une levée partielle ou totale des freins à l’emploi »`,
  },
  {
    at: 'forms.prescription.niort_eligible',
    note: text(
      '« après validation en cellule de suivi » : lu comme valant pour tous les publics ; la phrase pourrait ne viser que les personnes en situation ou menacées de pauvreté. « confrontées à des difficultés » n’est pas demandé à part.',
      '“after approval by the cellule de suivi”: read as holding for every public; the sentence could mean only people in or near poverty. “facing difficulties” is not asked apart.',
    ),
    source: '001, III.1 « Le public visé »',
  },
  {
    at: 'settings.activeCaseloadIncludesStandBy',
    note: text(
      'Le nombre de l’année compte « accompagnement et veille » ; le portefeuille mensuel ne dit pas s’il compte les veilles. Laissé vide.',
      'The yearly figure counts “accompaniment and standby”; the monthly portfolio does not say whether it counts standbys. Left empty.',
    ),
    source: '001, VIII.a « (accompagnement et veille) avec un portefeuille mensuel de 40 participants »',
  },
  {
    at: 'settings.unjustifiedAbsencesToCommittee',
    note: text(
      'La seconde absence injustifiée va en cellule de suivi, mais l’avertissement dit qu’« un terme sera mis » à l’accompagnement : la cellule décide, rien n’est automatique.',
      'The second unjustified absence goes to the cellule de suivi, though the warning says the follow-up “will be ended”: the cellule decides, nothing is automatic.',
    ),
    source: '001, III.3.d « la situation est présentée en cellule de suivi qui statue alors sur la suite à donner »',
  },
  {
    at: 'settings.remoteOnlyIf',
    note: text(
      'La partie I demande le souhait de la personne et l’accord de la coordination, le cas particulier seulement le cadre sanitaire et l’autonomie numérique : les conditions sont réunies.',
      'Part I asks for the person’s wish and the coordination’s agreement, the special case only for the sanitary situation and digital autonomy: all are put together.',
    ),
    source: '001, I et « Cas particulier de l’accompagnement à distance »',
  },
  {
    at: 'settings.contractSignatories',
    note: text(
      'Deux parties signent ; le bureau insertion signe aussi quand le référent est RUP. Le contrat le demande, la liste des signataires ne garde que les deux parties.',
      'Two parties sign; the bureau insertion signs too when the référent is RUP. The contract asks for it, the list of signatories keeps the two parties only.',
    ),
    source:
      '001, III.3.c et « Cas particulier » « Cette contractualisation fait l’objet d’une signature des deux parties »',
  },
  {
    at: 'settings.accompaniedPerYear',
    note: text(
      'Les chiffres du demi-poste (30 à 45, portefeuille de 17) ne sont pas la moitié de ceux du poste entier : les deux sont gardés, aucun calcul entre eux.',
      'The half-post figures (30 to 45, portfolio of 17) are not half of the full post’s: both are kept, nothing is worked out between them.',
    ),
    source: '001, VIII.a « portefeuille mensuel de 17 participants pour un ½ ETP »',
  },
  {
    at: 'settings.controlSampleShare',
    note: text(
      'Le contrôle de 2025 se réfère au « référentiel PLIE 2024 » : les rythmes contrôlés sont ceux de ce texte-ci.',
      'The control of 2025 refers to the “référentiel PLIE 2024”: the rhythms controlled are those of the present text.',
    ),
    source: '001, VIII.c « au regard du déroulement du suivi décrit dans le référentiel PLIE 2024 »',
  },
]
