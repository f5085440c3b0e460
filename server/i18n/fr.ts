import type { ErrorCode } from '../platform/errors.ts'
import type { InputCode } from '../platform/input-issue.ts'

/** Codes of `UserError` members and of the REST routes. */
type UserErrorCode =
  | 'INVALID_INPUT'
  | 'FORM_REJECTED'
  | 'ANSWERS_REJECTED'
  | 'NOT_PUBLISHABLE'
  | 'VERSION_CONFLICT'
  | 'FORM_OUTDATED'
  | 'DOSSIER_CLOSED'
  | 'JOURNEY_ALREADY_OPEN'
  | 'ALREADY_SUBMITTED'
  | 'KEY_REUSED'
  | 'CASELOAD_TO_TRANSFER'
  | 'LAST_ADMINISTRATOR'
  | 'WEAK_PASSWORD'
  | 'SECOND_PERSON_NEEDED'
  | 'NO_SECOND_PERSON'
  | 'OWN_REQUEST'
  | 'ALREADY_REQUESTED'
  | 'REQUEST_SETTLED'
  | 'ALREADY_ASKED'
  | 'NOTHING_ASKED'
  | 'PRESCRIPTION_SETTLED'
  | 'MIGRATION_UNDONE'
  | 'ACT_NOT_POSSIBLE'
  | 'DUE_ITEM_GONE'
  | 'STEP_NOT_POSSIBLE'
  | 'DOCUMENT_WITHDRAWN'
  | 'ENTRY_NOT_POSSIBLE'
  | 'NO_ORIGIN'

/** Sentences more precise than the code they come with. */
type PreciseSentence =
  | 'print.draft'
  | 'print.version'
  | 'print.only-if'
  | 'print.required'
  | 'print.required-if'
  | 'print.evidence'
  | 'print.evidence-if'
  | 'print.repeat'
  | 'print.several'
  | 'print.yes'
  | 'print.no'
  | 'print.page'
  | 'print.reason.unknown'
  | 'print.reason.refused'
  | 'print.reason.not-applicable'
  | 'exchange.too-large'
  | 'exchange.not-json'
  | 'exchange.not-a-workbook'
  | 'exchange.left-out'
  | 'exchange.left-out-help'
  | 'session.bad-credentials'
  | 'session.too-many-attempts'
  | 'session.busy'
  | 'session.bad-link'
  | 'session.two-credentials'
  | 'request.foreign-origin'
  | 'request.malformed'
  | 'request.too-large'
  | 'request.bad-media-type'
  | 'request.post-only'
  | 'token.too-many-requests'
  | 'schema.introspection-refused'
  | 'limit.depth'
  | 'limit.aliases'
  | 'limit.alias-name'
  | 'limit.directives'
  | 'limit.root'
  | 'limit.selections'
  | 'limit.cost'
  | 'record.taken'
  | 'file.too-many'
  | 'file.too-big'
  | 'file.bad-kind'
  | 'file.missing'
  | 'file.bad-extension'
  | 'file.unreadable'
  | 'file.bomb'
  | 'file.nested'
  | 'file.two-kinds'
  | 'file.too-many-pixels'
  | 'file.plie-full'
  | 'file.storage-away'
  | 'prescription.no-such-link'
  | 'prescription.no-such-receipt'
  | 'prescription.too-many-attempts'
  | 'prescription.too-many-files'
  | 'prescription.robot'
  | 'use.filter'
  | 'use.concept'
  | 'use.elsewhere'
  | 'migration.rows'
  | 'sheet.title'
  | 'sheet.file'
  | 'sheet.person'
  | 'sheet.referent'
  | 'sheet.day'
  | 'sheet.reason'
  | 'sheet.channel'
  | 'sheet.minutes'
  | 'sheet.length'
  | 'sheet.presence'
  | 'sheet.participant'
  | 'sheet.by'
  | 'sheet.none'
  | 'sheet.total'
  | 'sheet.signed'
  | 'sheet.made'
  | 'sheet.bad-month'
  | 'contract.file'
  | 'contract.fse'
  | 'contract.parties'
  | 'contract.plie'
  | 'contract.dossier'
  | 'contract.born'
  | 'contract.steps'
  | 'contract.step'
  | 'contract.operator'
  | 'contract.from'
  | 'contract.until'
  | 'contract.no-step'
  | 'contract.rhythm'
  | 'contract.information'
  | 'contract.confidential'
  | 'contract.rights'
  | 'contract.signatures'
  | 'contract.to-sign'
  | 'summary.title'
  | 'summary.file'
  | 'summary.for-participant'
  | 'summary.for-prescriber'
  | 'summary.bad-reader'
  | 'summary.identity'
  | 'summary.prescriber'
  | 'summary.opened'
  | 'summary.admitted'
  | 'summary.closed'
  | 'summary.frise'
  | 'summary.legend'
  | 'summary.steps'
  | 'summary.no-step'
  | 'summary.step'
  | 'summary.planned'
  | 'summary.real'
  | 'summary.state'
  | 'summary.span'
  | 'summary.since'
  | 'summary.suspension'
  | 'summary.pauses'
  | 'summary.contacts'
  | 'summary.channel'
  | 'summary.held'
  | 'summary.minutes'
  | 'summary.absences'
  | 'summary.no-contact'
  | 'summary.length'
  | 'summary.diagnostic'
  | 'summary.first'
  | 'summary.last'
  | 'summary.item'
  | 'summary.one-diagnostic'
  | 'summary.no-diagnostic'
  | 'summary.other-grid'
  | 'summary.exit'
  | 'summary.no-exit'
  | 'summary.outcome'
  | 'summary.proposed'
  | 'summary.decision'
  | 'summary.accepted'
  | 'summary.sent-back'
  | 'summary.waiting'
  | 'summary.by'
  | 'summary.comment'
  | 'summary.state-planned'
  | 'summary.state-positioned'
  | 'summary.state-running'
  | 'summary.state-done'
  | 'summary.state-validated'
  | 'summary.state-abandoned'
  | 'replay.decision'
  | 'replay.decided'
  | 'replay.undecided'
  | 'replay.named'
  | 'replay.none'
  | 'replay.no-band'
  | 'replay.kept'
  | 'replay.reason'
  | 'replay.found'
  | 'replay.truth.true'
  | 'replay.truth.false'
  | 'replay.truth.null'
  | 'replay.absent'
  | 'replay.open'
  | 'replay.closed'
  | 'replay.column.dossier'
  | 'replay.column.state'
  | 'replay.column.on'
  | 'replay.column.what'
  | 'replay.column.before'
  | 'replay.column.after'
  | 'replay.column.kept'
  | 'replay.column.reason'

export type Sentences = Readonly<Record<ErrorCode | UserErrorCode | InputCode | PreciseSentence, string>>

/** What the server says in French. `{name}` is replaced by the parameter of that name. */
export const fr = {
  UNAUTHENTICATED: 'Connectez-vous pour continuer.',
  FORBIDDEN: 'Vous n’avez pas le droit de faire cela.',
  NOT_FOUND: 'Cet élément est introuvable.',
  PLIE_REQUIRED: 'Précisez le PLIE concerné : /graphql/<plie>.',
  BAD_USER_INPUT: 'La demande est incorrecte.',
  TOO_MANY_REQUESTS: 'Trop de demandes : réessayez dans un instant.',
  TIMEOUT: 'La demande a pris trop de temps : réessayez. Rien n’a été enregistré.',
  UNAVAILABLE: 'Le service est momentanément indisponible : réessayez dans un instant.',
  INTERNAL: 'Une erreur inattendue est survenue. Rien n’a été enregistré. Référence à communiquer : {reference}.',

  INVALID_INPUT: 'Certaines informations sont à corriger.',
  FORM_REJECTED: 'Le formulaire comporte des erreurs.',
  ANSWERS_REJECTED: 'Certaines réponses sont à corriger.',
  NOT_PUBLISHABLE: 'Ce formulaire ne peut pas encore être publié.',
  VERSION_CONFLICT: 'Quelqu’un a modifié cet élément entre-temps : rechargez-le avant de recommencer.',
  FORM_OUTDATED: 'Cette version du formulaire n’est pas (ou n’est plus) en vigueur : rechargez la page.',
  DOSSIER_CLOSED: 'Ce dossier est clos : plus rien ne peut y être saisi.',
  ALREADY_SUBMITTED: 'Ce formulaire a déjà été validé.',
  KEY_REUSED: 'Cette clé d’idempotence a déjà servi pour autre chose.',
  CASELOAD_TO_TRANSFER:
    'Des dossiers en cours sont encore confiés à cette personne : transférez-les d’abord à des collègues.',
  LAST_ADMINISTRATOR: 'Un PLIE garde toujours au moins un administrateur : nommez-en un autre d’abord.',
  WEAK_PASSWORD: 'Ce mot de passe est trop facile à deviner.',
  SECOND_PERSON_NEEDED:
    'Votre PLIE demande une seconde personne pour publier : demandez la publication, un autre administrateur la fera.',
  NO_SECOND_PERSON:
    'Vous êtes seul administrateur de ce PLIE : nommez-en un second d’abord, sinon plus rien ne pourrait être publié.',
  OWN_REQUEST: 'Vous avez demandé cette publication : c’est à un autre administrateur d’y répondre.',
  ALREADY_REQUESTED: 'La publication de ce brouillon est déjà demandée.',
  REQUEST_SETTLED: 'Cette demande n’attend plus de réponse : rechargez la page.',
  ALREADY_ASKED: 'Un complément a déjà été demandé : attendez la réponse.',
  NOTHING_ASKED: 'Plus rien n’attend de réponse.',
  PRESCRIPTION_SETTLED: 'Cette prescription a déjà été acceptée ou refusée.',
  JOURNEY_ALREADY_OPEN: 'Cette personne est déjà accompagnée : son dossier est encore ouvert.',
  ACT_NOT_POSSIBLE: 'Cela n’est pas possible dans l’état actuel du dossier.',
  DUE_ITEM_GONE: 'Ce dossier n’attend plus cela : la liste a été mise à jour.',
  DOCUMENT_WITHDRAWN: 'Ce document a été retiré : il reste tel qu’il était.',
  ENTRY_NOT_POSSIBLE: 'Cette personne ne peut pas être inscrite dans l’opération.',
  STEP_NOT_POSSIBLE: 'Cela n’est pas possible dans l’état actuel de l’étape.',
  MIGRATION_UNDONE: 'Cette migration a déjà été annulée : rechargez la page.',
  NO_ORIGIN: 'Ce formulaire ne vient d’aucun modèle, ou son modèle n’existe plus.',

  'input.required': 'Cette information est nécessaire.',
  'input.too-long': 'Ce texte est trop long.',
  'input.bad-text': 'Ce texte contient des caractères interdits.',
  'input.bad-email': 'Cette adresse électronique est incorrecte.',
  'input.bad-key': 'La clé d’idempotence doit être un UUID.',
  'input.bad-slug': 'Utilisez des minuscules sans accent, des chiffres et des tirets, en commençant par une lettre.',
  'input.too-many': 'Il y en a déjà {max}, c’est le maximum.',
  'input.not-by-form': 'Un jeton qui règle les notifications ne peut pas être limité à des formulaires.',
  'input.bad-url':
    'Cette adresse est incorrecte : elle commence par https:// et ne contient ni identifiant ni mot de passe.',
  'input.private-address':
    'Cette adresse mène dans un réseau privé ou sur ce serveur : les notifications n’y sont pas envoyées.',
  'input.bad-cidr': 'Ce réseau est incorrect : écrivez-le comme 192.0.2.0/24.',
  'input.bad-date': 'Cette date n’existe pas, ou sort des années 1900 à 2100.',
  'input.not-obtained': 'Rien n’est obtenu : ne dites pas quelle part l’est.',
  'input.bad-order': 'La fin précède le début.',
  'input.taken': 'Cette valeur est déjà utilisée.',
  'input.out-of-range': 'Cette valeur est hors des limites.',
  'input.unknown': 'Cette valeur est inconnue.',
  'input.not-a-referent': 'Cette personne n’est pas référent de parcours du PLIE.',
  'input.weak-password':
    'Choisissez un mot de passe d’au moins 12 caractères, ni courant, ni formé de votre nom ou de celui du PLIE.',
  'input.own-role': 'Vous ne pouvez pas changer vos propres rôles.',
  'input.comment-required': 'Expliquez votre choix dans le commentaire.',
  'input.in-the-future': 'Cette date est dans le futur.',
  'input.in-the-past': 'Cette date est déjà passée.',
  'input.not-an-entry-mode': 'Les réglages du PLIE ne comptent pas la candidature spontanée parmi ses modes d’entrée.',
  'input.outside-days': 'Choisissez un jour du {from} au {until}.',
  'input.leaves-out': 'Des personnes sont dans l’opération en dehors de ces dates.',
  'input.too-many-judged':
    'Trop de dossiers à examiner d’un coup : choisissez aussi une structure, un référent ou une étape.',
  'input.still-employs': 'Des personnes y travaillent encore : rattachez-les d’abord ailleurs.',
  'input.not-a-prescription-form': 'Choisissez une fiche de prescription publiée.',
  'input.asks-for-records':
    'Cette fiche exige de choisir un membre ou un dossier du PLIE, ce que personne ne peut faire sans compte.',
  'input.bad-time': 'Écrivez l’heure comme 14:30.',
  'input.only-when-seen': 'Cela ne se note que si la personne était présente.',
  'input.one-appointment': 'Un rendez-vous prévu n’en fixe pas un autre : notez-le d’abord comme tenu.',
  'input.page-too-large': 'Une page compte de 0 à 100 éléments.',
  'input.bad-cursor': 'Ce curseur de page n’est pas valable pour cette liste.',

  'print.draft': 'Brouillon',
  'print.version': 'Version {number}',
  'print.only-if': 'Seulement si\u00a0: {condition}',
  'print.required': 'Réponse obligatoire',
  'print.required-if': 'Réponse obligatoire si\u00a0: {condition}',
  'print.evidence': 'Justificatif demandé\u00a0:',
  'print.evidence-if': 'Justificatif demandé si {condition}\u00a0:',
  'print.repeat': 'À recopier autant de fois que nécessaire.',
  'print.several': 'Plusieurs réponses possibles',
  'print.yes': 'Oui',
  'print.no': 'Non',
  'print.page': 'Page {page} sur {count}',
  'print.reason.unknown': 'Ne sait pas',
  'print.reason.refused': 'Ne souhaite pas répondre',
  'print.reason.not-applicable': 'Sans objet',
  'exchange.too-large':
    'Ce fichier est trop grand pour être ouvert\u00a0: 5\u00a0Mo au plus, et un classeur de taille raisonnable.',
  'exchange.not-json': 'Ce fichier n’est ni un formulaire JSON ni un classeur .xlsx.',
  'exchange.not-a-workbook': 'Ce fichier n’est pas un classeur .xlsx lisible.',
  'exchange.left-out': 'Laissé de côté',
  'exchange.left-out-help': 'Ce que le format XLSForm ne sait pas dire et que ce classeur ne contient donc pas\u00a0:',
  'session.bad-credentials': 'Adresse électronique ou mot de passe incorrect.',
  'session.too-many-attempts': 'Trop de tentatives : réessayez dans {minutes} min.',
  'session.busy': 'Trop de connexions en même temps : réessayez dans quelques secondes.',
  'session.bad-link': 'Ce lien n’est plus valable : demandez-en un nouveau à votre administrateur.',
  'session.two-credentials': 'Donnez un jeton ou une session, pas les deux.',
  'request.foreign-origin': 'Cette demande ne vient pas de l’application.',
  'request.malformed': 'La demande n’est pas un JSON correct.',
  'request.too-large': 'La demande est trop volumineuse.',
  'request.bad-media-type': 'Envoyez la demande en application/json.',
  'request.post-only': 'Envoyez les demandes GraphQL en POST.',
  'token.too-many-requests': 'Ce jeton a dépassé 400 demandes par minute : réessayez dans {seconds} s.',
  'schema.introspection-refused': 'Vous n’avez pas le droit de lire le schéma de l’API.',
  'limit.depth': 'La demande est trop profonde : {max} niveaux au plus.',
  'limit.aliases': 'La demande compte trop d’alias : {max} au plus.',
  'limit.alias-name': 'Un alias porte un nom réservé (constructor, toString…) : choisissez-en un autre.',
  'limit.directives': 'La demande compte trop de directives : {max} au plus.',
  'limit.root': 'La demande compte trop de champs à la racine : {max} au plus.',
  'limit.selections': 'La demande compte trop de champs, fragments dépliés : {max} au plus.',
  'limit.cost':
    'La demande est trop coûteuse ({cost}, {max} au plus) : demandez des pages plus courtes ou moins de champs.',
  'record.taken': 'Cet élément existe déjà.',
  'use.filter': 'Filtre et tri « {api} » de l’API',
  'use.concept': 'Export national « {concept} »',
  'use.elsewhere': '{use}, dans « {form} »',
  'migration.rows': '{n} ligne(s)',
  'sheet.title': 'Feuille d’émargement',
  'sheet.file': 'emargement-{month}.pdf',
  'sheet.person': '{name} – dossier {number}',
  'sheet.referent': '{referent}\u00a0: {name}',
  'sheet.day': 'Date',
  'sheet.reason': 'Motif',
  'sheet.channel': 'Modalité',
  'sheet.minutes': 'Durée',
  'sheet.length': '{minutes} min',
  'sheet.presence': 'Présence',
  'sheet.participant': 'Signature {ofParticipant}',
  'sheet.by': 'Signature {ofReferent}',
  'sheet.none': 'Aucun entretien ni contact ce mois-ci.',
  'sheet.total': 'Contacts\u00a0: {count} – durée totale\u00a0: {minutes} min',
  'sheet.signed': 'Signé à l’écran',
  'sheet.made': 'Établie le {day}',
  'sheet.bad-month': 'Choisissez un mois, et un dossier ou un référent.',
  'contract.file': 'contrat-engagement-{number}.pdf',
  'contract.fse':
    'L’accompagnement du PLIE est cofinancé par l’Union européenne, au titre du Fonds social européen plus (FSE+).',
  'contract.parties': 'Parties',
  'contract.plie': 'PLIE',
  'contract.dossier': 'Dossier n°',
  'contract.born': 'né(e) le {day}',
  'contract.steps': 'Étapes prévues',
  'contract.step': 'Étape',
  'contract.operator': 'Organisme',
  'contract.from': 'À partir du',
  'contract.until': 'Jusqu’au',
  'contract.no-step': 'Aucune étape n’est encore planifiée.',
  'contract.rhythm': 'Rythme des rencontres',
  'contract.information': 'Information du participant',
  'contract.confidential':
    'Les informations recueillies servent à l’accompagnement et au suivi des financements du PLIE. Les personnes qui vous accompagnent sont tenues à la confidentialité\u00a0; rien n’est communiqué à d’autres sans nécessité pour votre parcours.',
  'contract.rights':
    'Vous pouvez demander à lire, corriger ou effacer les informations qui vous concernent, ou en limiter l’usage, en vous adressant au PLIE, et saisir la CNIL (www.cnil.fr).',
  'contract.signatures': 'Signatures',
  'contract.to-sign': 'Date et signature',
  'summary.title': 'Bilan de parcours',
  'summary.file': 'bilan-de-parcours-{number}.pdf',
  'summary.for-participant': 'Exemplaire remis au participant',
  'summary.for-prescriber': 'Exemplaire remis au prescripteur',
  'summary.bad-reader': 'Choisissez à qui le bilan est remis\u00a0: participant ou prescripteur.',
  'summary.identity': 'Le parcours',
  'summary.prescriber': 'Prescripteur',
  'summary.opened': 'Dossier ouvert le',
  'summary.admitted': 'Entrée dans le PLIE le',
  'summary.closed': 'Sortie le',
  'summary.frise': 'Frise du parcours',
  'summary.legend':
    'Contour\u00a0: prévu. Plein\u00a0: réalisé. Bandes grises\u00a0: veille et suspension. Trait\u00a0: aujourd’hui.',
  'summary.steps': 'Étapes du parcours',
  'summary.no-step': 'Aucune étape n’a été notée dans ce parcours.',
  'summary.step': 'Étape',
  'summary.planned': 'Prévu',
  'summary.real': 'Réalisé',
  'summary.state': 'État',
  'summary.span': 'du {from} au {until}',
  'summary.since': 'depuis le {from}',
  'summary.suspension': 'Suspension',
  'summary.pauses': 'Veilles et suspensions',
  'summary.contacts': 'Entretiens et contacts',
  'summary.channel': 'Modalité',
  'summary.held': 'Tenus',
  'summary.minutes': 'Durée totale',
  'summary.absences': 'Absences\u00a0: {excused} excusées, {unjustified} injustifiées.',
  'summary.no-contact': 'Aucun entretien n’a été noté.',
  'summary.length': '{hours} h {minutes}',
  'summary.diagnostic': 'Diagnostic, du premier au dernier',
  'summary.first': 'Premier ({day})',
  'summary.last': 'Dernier ({day})',
  'summary.item': 'Thème',
  'summary.one-diagnostic': 'Un seul diagnostic a été validé\u00a0: rien n’est encore à comparer.',
  'summary.no-diagnostic': 'Aucun diagnostic n’a été validé.',
  'summary.other-grid': 'Les deux diagnostics n’ont aucun thème en commun.',
  'summary.exit': 'Sortie',
  'summary.no-exit': 'Aucune sortie n’est proposée.',
  'summary.outcome': 'Catégorie proposée',
  'summary.proposed': 'Proposée le',
  'summary.decision': 'Décision',
  'summary.accepted': 'Acceptée le {day}{body}',
  'summary.sent-back': 'Renvoyée le {day}{body}',
  'summary.waiting': 'En attente',
  'summary.by': ' par\u00a0: {body}',
  'summary.comment': 'Motif',
  'summary.state-planned': 'Prévue',
  'summary.state-positioned': 'Positionnée',
  'summary.state-running': 'En cours',
  'summary.state-done': 'Réalisée',
  'summary.state-validated': 'Validée',
  'summary.state-abandoned': 'Abandonnée',
  'replay.decision': 'Décision',
  'replay.decided': '{outcome} — {rule}',
  'replay.undecided': 'Indéterminé : il manque {missing}',
  'replay.named': '« {label} »',
  'replay.none': 'Aucun critère rempli',
  'replay.no-band': 'Hors des tranches, ou inconnu',
  'replay.kept': '{outcome}, le {date}',
  'replay.reason': '{label} : {before} → {after} ({clauses}).',
  'replay.found': '{clause} : {actual}',
  'replay.truth.true': 'rempli',
  'replay.truth.false': 'non rempli',
  'replay.truth.null': 'inconnu',
  'replay.absent': 'absent',
  'replay.open': 'En cours',
  'replay.closed': 'Clos',
  'replay.column.dossier': 'Dossier',
  'replay.column.state': 'État du dossier',
  'replay.column.on': 'Faits au',
  'replay.column.what': 'Ce qui change',
  'replay.column.before': 'Version en vigueur',
  'replay.column.after': 'Brouillon',
  'replay.column.kept': 'Décision prise, conservée',
  'replay.column.reason': 'Pourquoi',
  'file.too-many': 'Ce dossier a déjà 200 pièces : c’est le maximum.',
  'file.too-big': 'Ce fichier dépasse 20 Mo.',
  'file.bad-kind': 'Ce fichier n’est pas d’un type accepté : PDF, PNG, JPEG, DOCX, ODT, XLSX ou ODS.',
  'file.missing': 'Joignez un fichier.',
  'file.bad-extension':
    'Le nom de ce fichier ne dit pas ce qu’il est : sa fin (.pdf, .png, .docx…) doit être celle de son contenu.',
  'file.unreadable': 'Ce fichier est abîmé : rouvrez-le et enregistrez-le de nouveau.',
  'file.bomb': 'Ce fichier deviendrait démesuré une fois ouvert : il n’est pas accepté.',
  'file.nested': 'Ce fichier en contient d’autres : joignez chacun à part.',
  'file.two-kinds': 'Ce fichier en cache un autre : il n’est pas accepté.',
  'file.too-many-pixels': 'Cette image est trop grande : 50 millions de points au plus.',
  'file.plie-full': 'Les fichiers du PLIE tiennent toute la place prévue : prévenez la personne qui administre Jalon.',
  'file.storage-away': 'Les fichiers ne sont pas joignables pour le moment : réessayez dans un instant.',
  'prescription.no-such-link':
    'Ce lien de prescription n’est pas valable, ou ne l’est plus. Demandez-en un nouveau au PLIE qui vous l’a donné.',
  'prescription.no-such-receipt': 'Aucune prescription ne correspond à ce code. Vérifiez-le, signe par signe.',
  'prescription.too-many-attempts':
    'Trop de demandes depuis votre réseau ou sur ce lien : réessayez dans {minutes} min.',
  'prescription.too-many-files':
    'Trop de pièces attendent déjà sur ce lien : envoyez votre prescription, ou réessayez dans une heure.',
  'prescription.robot':
    'Cet envoi ressemble à celui d’un robot. Rechargez la page et recommencez : vos réponses sont gardées.',
} as const satisfies Sentences
