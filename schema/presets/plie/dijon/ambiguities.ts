import { text } from '../../building.ts'
import type { Ambiguity } from '../../preset.ts'

const EXITS = '003, 1.3.2'

/** What Dijon's text leaves open, and what its preset does of it. */
export const dijonAmbiguities: readonly Ambiguity[] = [
  {
    at: 'dijon_pos_cdd',
    note: text(
      '« 17H50 » est lu en heures décimales : 17,5 h, soit 17 h 30, la moitié de 35 h. Lu comme 17 heures et 50 minutes, l’accord serait aussi demandé entre 17 h 30 et 17 h 50.',
      '“17H50” is read in decimal hours: 17.5 h, half of 35 h. Read as 17 hours and 50 minutes, the agreement would also be asked between 17 h 30 and 17 h 50.',
    ),
    source: `${EXITS} « si temps de travail est inférieur à 17H50 avec l’accord du participant »`,
  },
  {
    at: 'dijon_pos_cdd',
    note: text(
      'Seuls les CDD ordinaires sont cumulés. Le texte ne dit rien du CDDI hors chantier d’insertion, ni d’un cumul de CDD et d’intérim : aucun critère ne les couvre.',
      'Only ordinary CDDs are added up. The text says nothing of a CDDI outside an insertion site (ACI), nor of CDD and agency work added together: no criterion covers them.',
    ),
    source: `${EXITS} « CDD unique ou successifs au terme de 6 mois dans les 12 mois »`,
  },
  {
    at: 'dijon_pos_interim',
    note: text(
      '« Intérim régulier » : aucune régularité n’est chiffrée, seul le cumul de 6 mois sur les 12 derniers mois est vérifié. Les 12 mois sont ceux qui précèdent le jour de la décision.',
      '“Regular agency work”: no regularity is quantified, only the 6 months over the last 12 are checked. The 12 months are those before the day of the decision.',
    ),
    source: `${EXITS} « Intérim régulier cumulant au moins 6 mois dans les 12 mois »`,
  },
  {
    at: 'dijon_pos_cdi',
    note: text(
      'Le texte ne dit pas si la personne doit encore occuper l’emploi le jour de la sortie : 6 mois de présence suffisent, même si le CDI a pris fin ensuite. « 6 mois de présence » est une condition de la sortie et non un délai qui courrait après elle.',
      'The text does not say whether the person must still hold the job on the day of the exit: 6 months in post are enough, even if the CDI ended afterwards. “6 months in post” is a condition of the exit, not a delay that would run after it.',
    ),
    source: `${EXITS} « au terme de 6 mois de présence en entreprise »`,
  },
  {
    at: 'dijon_pos_formation',
    note: text(
      'Ni durée ni résultat : l’entrée en formation qualifiante suffit. Lu avec l’annexe 3, où la formation qualifiante est aussi une étape du parcours, on pourrait attendre qu’elle soit achevée ou validée.',
      'Neither length nor result: entering qualifying training is enough. Read with annex 3, where qualifying training is also a step, one could expect it to be finished or passed.',
    ),
    source: `${EXITS} « Formation qualifiante » ; annexe 3 « formation pré-qualifiante/qualifiante/certifiante »`,
  },
  {
    at: 'dijon_pos_creation',
    note: text(
      '« Suivi de 6 mois post création » est lu comme une condition : la sortie est positive 6 mois après la création. On pourrait aussi y lire un suivi à assurer après une sortie déjà acquise.',
      '“Followed for 6 months after creation” is read as a condition: the exit is positive 6 months after creation. It could also be a follow-up to be done after an exit already granted.',
    ),
    source: `${EXITS} « Création ou reprise d’activité, suivi de 6 mois post création »`,
  },
  {
    at: 'dijon_pos_senior_aci',
    note: text(
      '« En contrat au sein d’un chantier d’insertion » : le type de contrat n’est pas précisé, tout contrat dans un ACI est retenu (CDDI le plus souvent). La commission décide au cas par cas.',
      '“On a contract within an insertion site”: the kind of contract is not said, any contract in an ACI counts (a CDDI most often). The committee decides case by case.',
    ),
    source: `${EXITS} « Les seniors de 55 ans et plus, en contrat au sein d’un chantier d’insertion »`,
  },
  {
    at: 'forms.exit',
    note: text(
      'Seules les sorties positives sont définies. Les autres catégories de sortie n’ont pas de règle ici.',
      'Only positive exits are defined. Other categories of exit have no rule here.',
    ),
    source: `${EXITS} « Les critères de sorties positives »`,
  },
  {
    at: 'forms.prescription',
    note: text(
      'Deux séries de critères d’éligibilité sont annoncées sans être énumérées, et le territoire est nommé tantôt « Communauté Urbaine du Grand Dijon », tantôt « Dijon Métropole ».',
      'Two sets of eligibility criteria are announced but not listed, and the area is called now “Communauté Urbaine du Grand Dijon”, now “Dijon Métropole”.',
    ),
    source:
      '003, 1.3.1 « deux séries de critères conformément au ciblage défini dans le cadre du Programme Opérationnel National FSE 2014-2020 » ; 1 « périmètre de Dijon Métropole »',
  },
  {
    at: 'settings.rhythm',
    note: text(
      'L’annexe 3 demande une rencontre par mois et un contact téléphonique entre deux ; la partie 2 parle d’un « entretien / contact mensuel ». La rencontre est retenue.',
      'Annex 3 asks for a meeting a month with a phone call in between; part 2 speaks of a “monthly interview / contact”. The meeting is kept.',
    ),
    source:
      '003, annexe 3 « Rencontrer chaque participant 1 fois par mois » ; 2 « 1 entretien / contact mensuel obligatoire »',
  },
  {
    at: 'settings.activeCaseloadPerFte',
    note: text(
      '« Objectif pour 1 ETP » n’est écrit que pour les 56 entrées ; les 70 personnes en file active sont rapportées ici au même temps plein.',
      '“Goal for 1 FTE” is written for the 56 entries only; the 70 people in the active caseload are related here to the same full time.',
    ),
    source:
      '003, 3.2 « au moins 56 entrées de demandeurs d’emploi (objectif pour 1 ETP) ; Avoir au moins 70 personnes en file active »',
  },
  {
    at: 'bodies.ett',
    note: text(
      '« ETT » est ici la commission d’entrées et sorties, aussi nommée « commission de validation des entrées-sorties » ; ailleurs le sigle désigne une entreprise de travail temporaire.',
      '“ETT” is here the entry and exit committee, also called “commission de validation des entrées-sorties”; elsewhere it means a temporary work agency.',
    ),
    source: '003, annexe 2 « les ETT (commissions d’entrées et sorties du PLIE) »',
  },
  {
    at: 'forms.stepValidation',
    note: text(
      'Aucune grille de pièces par étape : une étape est validée dès qu’elle a été évaluée avec le participant.',
      'No grid of evidence by step: a step is validated once it has been evaluated with the participant.',
    ),
    source: '003, annexe 3 « Faire l’évaluation des étapes de parcours avec les participants »',
  },
]
