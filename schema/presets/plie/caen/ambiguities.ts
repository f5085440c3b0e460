import { text } from '../../building.ts'
import type { Ambiguity } from '../../preset.ts'

/** Where Caen's text may be read in two ways, and the reading made. */
export const caenAmbiguities: readonly Ambiguity[] = [
  {
    at: 'forms.exit.caen_pos_cdd',
    note: text(
      'L’emploi durable est « au-delà de 6 mois » en partie I et « CDD de 6 mois minimum » en II.5.1 : la sortie suit II.5.1, un CDD de 6 mois exactement convient.',
      'A lasting job is “beyond 6 months” in part I and “CDD of 6 months at least” in II.5.1: the exit follows II.5.1, a CDD of exactly 6 months will do.',
    ),
    source: '000, I « accès à l’emploi durable (au-delà de 6 mois) » ; II.5.1 « CDI ou CDD de 6 mois minimum »',
  },
  {
    at: 'forms.exit.caen_pos_cdi',
    note: text(
      '« en emploi depuis 6 mois » : lu dans le même contrat ; le texte pourrait accepter des contrats qui se suivent. C’est une condition de la sortie, non un délai de confirmation après elle.',
      '“in a job for 6 months”: read as in the same contract; the text could accept contracts in a row. It is a condition of the exit, not a delay after it.',
    ),
    source: '000, II.5.1 « dès lors que le participant est en emploi depuis 6 mois »',
  },
  {
    at: 'settings.partTimeContinuesBelowHours',
    note: text(
      'Un temps partiel subi de moins de 20 h fait durer l’accompagnement, mais II.5.1 n’exige aucune durée de travail : un CDI de moins de 20 h depuis 6 mois est proposé comme positif, l’APAP et le PLIE jugent s’il est subi.',
      'An imposed part time under 20 h makes the support go on, yet II.5.1 asks for no working time: a CDI under 20 h for 6 months is proposed as positive, the APAP and the PLIE judge whether it is imposed.',
    ),
    source: '000, II.4 « si le travail est à temps partiel subi (< 20 H/semaine), l’accompagnement perdure »',
  },
  {
    at: 'forms.exit.caen_pos_certif',
    note: text(
      '« certification totale ou partielle » : toute certification ou formation qualifiante dont le titre est obtenu, sans durée ; le texte ne dit pas quels blocs suffisent.',
      '“certification in whole or in part”: any certification or qualifying training whose title is obtained, of any length; the text does not say which blocks are enough.',
    ),
    source: '000, II.5.1 « ou qu’il obtient une certification totale ou partielle »',
  },
  {
    at: 'forms.exit.caen_dyn',
    note: text(
      '« Il s’agit notamment » : la liste n’est pas fermée, le moteur ne propose que ce qu’elle nomme. « minimum de 4 mois » ne s’applique pas au CDI, sans terme ; ce sont 4 mois signés, non 4 mois passés en poste.',
      '“notably”: the list is not closed, the engine only proposes what it names. “4 months at least” does not apply to a CDI, which has no term; it is 4 months signed, not 4 months in post.',
    ),
    source:
      '000, II.5.2 « Il s’agit notamment de contrats classiques minimum de 4 mois, et dont le temps de travail hebdomadaire est inférieur à 20 h »',
  },
  {
    at: 'forms.exit.caen_autre_admin',
    note: text(
      'La liste des sorties « Autres » finit par « … » et le déménagement est cité deux fois, comme sortie administrative puis comme motif de demande : il est rangé dans les administratives, et les motifs non cités selon leur nature.',
      'The list of “other” exits ends with “…” and moving away is named twice, as an administrative exit then as a reason: it is kept administrative, and reasons not named go by their nature.',
    ),
    source:
      '000, II.5.3 « sorties administratives (décès, déménagement, …) » ; III.1.5 « déménagement, raisons de santé, abandon, autres »',
  },
  {
    at: 'bodies.exit',
    note: text(
      'La sortie est validée « selon les procédures du PLIE », sans dire par qui : aucune instance n’est désignée pour les sorties.',
      'The exit is approved “by the PLIE’s procedures”, without saying by whom: no body is named for exits.',
    ),
    source: '000, II.5.1 « puis validée selon les procédures du PLIE » ; III.1.5',
  },
  {
    at: 'settings.rhythm',
    note: text(
      'II.2.1 demande de rencontrer chaque participant une fois par mois, III.1.3 admet tout moyen pendant une opération : la rencontre est gardée pour tous, le suivi par tout moyen pendant une opération s’y ajoute.',
      'II.2.1 asks to meet each participant once a month, III.1.3 allows any means during an operation: the meeting is kept for all, the check by any means during an operation comes beside it.',
    ),
    source:
      '000, II.2.1 « en le rencontrant au moins une fois par mois » ; III.1.3 « par les moyens qu’il juge opportun »',
  },
  {
    at: 'settings.activeCaseloadPerFte',
    note: text(
      '« en moyenne 60 […] en file active constante » : moyenne et constante à la fois ; la valeur est gardée comme cible, constante.',
      '“60 on average […] in constant caseload”: an average and constant at once; the value is kept as a target, constant.',
    ),
    source: '000, I « L’APAP suit en moyenne 60 participants PLIE en file active constante »',
  },
  {
    at: 'settings.standby',
    note: text(
      '« 3 mois renouvelable 1 fois » : 6 mois de suite au plus ; le texte ne dit pas si une veille pour un autre motif peut suivre.',
      '“3 months, renewable once”: 6 months in a row at most; the text does not say whether a standby for another reason may follow.',
    ),
    source: '000, III.1.6 « La durée de la veille d’un parcours ne peut excéder 3 mois renouvelable 1 fois »',
  },
  {
    at: 'settings.contractSignatories',
    note: text(
      'Le dossier de présentation est signé par le participant et engage « les deux parties » : la signature de l’APAP n’est pas demandée en toutes lettres, elle ne l’est donc pas ici.',
      'The presentation file is signed by the participant and binds “both parties”: the APAP’s signature is not asked in so many words, so it is not asked here.',
    ),
    source:
      '000, III.1.2 « L’APAP fait signer un « dossier de présentation au PLIE » au participant qui permet de formaliser entre les deux parties les objectifs »',
  },
  {
    at: 'settings.entryEvidence',
    note: text(
      'Les documents exigés à l’entrée ne sont pas énumérés : la liste est à demander au PLIE.',
      'The documents asked for at entry are not listed: the list is to be asked of the PLIE.',
    ),
    source: '000, III.1.2 « accompagné des documents exigés par l’équipe du PLIE »',
  },
]
