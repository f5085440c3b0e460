import type { IssueCode } from '../../issue.ts'
import type { Param, Sentence } from '../sentences.ts'

/** Where a cell stands; nothing where no workbook is meant. */
const cell = (p: Param): string =>
  p('sheet') === ''
    ? ''
    : `Feuille «\u00a0${p('sheet')}\u00a0», ligne ${p('row')}, colonne «\u00a0${p('column')}\u00a0»\u00a0: `

export const issues: Record<IssueCode, Sentence> = {
  'document.not-json-object': () => 'Le formulaire doit être un objet JSON.',
  'document.too-deep': (p) => `Le document est trop profond : ${p('max')} niveaux au plus.`,
  'document.too-large': () => 'Le document est trop volumineux.',
  'document.unknown-spec': (p) => `Format de formulaire inconnu : « ${p('expected')} » est attendu.`,
  'document.unknown-property': (p) => `Propriété inconnue : « ${p('property')} ».`,
  'document.missing-property': (p) => `Il manque la propriété « ${p('property')} ».`,
  'document.wrong-type': (p) => `La valeur n’est pas du bon type : ${p('expected')} est attendu.`,
  'document.not-in-set': (p) => `Valeur non prévue ; valeurs possibles : ${p('allowed')}.`,
  'document.bad-id': (p) => `Identifiant non valable : « ${p('id')} ».`,
  'document.duplicate-id': (p) => `L’identifiant « ${p('id')} » est employé deux fois.`,
  'document.bad-api-name': (p) =>
    `Nom d’API non valable ou réservé : « ${p('id')} ». Il commence par une minuscule et ne contient que des lettres sans accent et des chiffres.`,
  'document.duplicate-api-name': (p) => `Le nom « ${p('id')} » est employé deux fois dans l’API.`,
  'document.bad-text': (p) =>
    `Texte vide, trop long (${p('max')} caractères au plus) ou contenant des caractères interdits.`,
  'document.too-many-fields': (p) => `Un formulaire compte ${p('max')} champs au plus.`,
  'document.too-many-options': (p) => `Une liste compte ${p('max')} options au plus.`,
  'document.unknown-field-type': (p) => `Type de champ inconnu : « ${p('value')} ».`,
  'document.unknown-item-kind': (p) =>
    `Élément inconnu : « ${p('value')} ». Un élément est une section, un champ ou un texte.`,
  'document.unknown-list': (p) => `La liste d’options « ${p('list')} » n’existe pas dans ce formulaire.`,
  'document.list-required': () => 'Ce type de champ a besoin d’une liste d’options.',
  'document.list-forbidden': () => 'Ce type de champ n’accepte pas de liste d’options.',
  'document.list-empty': () => 'La liste d’options ne propose aucune réponse.',
  'document.bad-range': () =>
    'Les bornes ne sont pas valables : hors limites, ou la plus petite dépasse la plus grande.',
  'document.setting-not-for-type': (p) => `Le réglage « ${p('setting')} » n’existe pas pour ce type.`,
  'document.not-in-a-group': () => 'Un groupe répété ne contient que des champs et des textes.',
  'document.no-fields': () => 'Le formulaire ne contient aucun champ.',
  'expression.too-large': (p) => `La condition est trop grande : ${p('max')} éléments au plus.`,
  'expression.too-deep': (p) => `La condition est trop imbriquée : ${p('max')} niveaux au plus.`,
  'expression.unknown-operator': (p) => `Opérateur inconnu : « ${p('operator')} ».`,
  'expression.wrong-arity': () => 'L’opérateur n’a pas le bon nombre d’éléments.',
  'expression.type-mismatch': (p) => `La condition attend ${p('expected')} et trouve ${p('actual')}.`,
  'expression.unknown-field': (p) =>
    `La condition cite un champ qui n’existe pas dans ce formulaire : « ${p('field')} ».`,
  'expression.outside-row': (p) =>
    `« ${p('field')} » se répète : une condition ne le lit qu’à l’intérieur de son groupe, ou ligne par ligne.`,
  'expression.unknown-computed': (p) => `La condition cite un calcul qui n’existe pas : « ${p('computed')} ».`,
  'expression.unknown-fact': (p) => `Donnée du dossier inconnue à cet endroit : « ${p('fact')} ».`,
  'expression.unknown-option': (p) => `L’option « ${p('option')} » n’existe pas dans la liste de ce champ.`,
  'expression.bad-fact-params': (p) => `Les paramètres de la donnée « ${p('fact')} » ne sont pas valables.`,
  'expression.cycle': (p) => `Les conditions tournent en rond : ${p('cycle')}.`,
  'version.api-name-changed': (p) =>
    `Le nom d’API de ce champ est figé depuis sa première publication : « ${p('expected')} ».`,
  'version.type-changed': () =>
    'Le type de ce champ est figé depuis sa première publication. Ajoutez un nouveau champ qui le remplace.',
  'version.api-name-reused': (p) => `Le nom d’API « ${p('id')} » appartient déjà à un autre champ publié.`,
  'version.case-failed': (p) =>
    `Le cas « ${p('case')} » ne donne pas le résultat attendu (${p('expected')} ; obtenu : ${p('actual')}).`,
  'edit.unknown-item': () => 'Cet élément n’existe plus dans le formulaire.',
  'edit.used-in-condition': (p) => `Cet élément ne peut pas être retiré : il sert dans ${p('users')}.`,
  'edit.conditions-differ': () =>
    'Ces deux sections n’ont pas la même condition d’affichage : les réunir changerait ce qui est demandé.',
  'edit.list-in-use': (p) => `Cette liste ne peut pas être retirée : elle sert à ${p('users')}.`,
  'edit.condition-dropped': (p) =>
    `« ${p('label')} » perd une condition : elle lit un élément qui n’est pas venu avec lui.`,
  'edit.reads-replaced': (p) => `Le champ remplacé n’aura plus de réponse, mais il est encore lu dans ${p('users')}.`,
  'patch.target-gone': (p) => `« ${p('id')} » n’est plus là où ce changement l’attend : il n’est pas appliqué.`,
  'answers.not-an-object': () => 'Les réponses doivent être un objet JSON.',
  'answers.too-large': () => 'Les réponses sont trop volumineuses.',
  'answers.too-deep': () => 'Les réponses sont trop imbriquées.',
  'answers.unknown-field': (p) => `Ce champ n’existe pas dans cette version du formulaire : « ${p('field')} ».`,
  'answers.bad-text': () => 'Le texte contient des caractères qui ne peuvent pas être enregistrés.',
  'answers.wrong-type': (p) => `La réponse n’est pas du bon type : ${p('expected')} est attendu.`,
  'answers.required': () => 'Une réponse est nécessaire.',
  'answers.missing-reason-not-allowed': () => 'Ce motif d’absence de réponse n’est pas admis ici.',
  'answers.too-short': (p) => `${p('min')} caractères au moins.`,
  'answers.too-long': (p) => `${p('max')} caractères au plus.`,
  'answers.too-small': (p) => `La valeur minimale est ${p('min')}.`,
  'answers.too-large-number': (p) => `La valeur maximale est ${p('max')}.`,
  'answers.not-integer': () => 'Un nombre entier est attendu.',
  'answers.too-many-decimals': (p) => `${p('max')} chiffres au plus après la virgule.`,
  'answers.bad-date': () => 'Cette date n’existe pas. Format attendu : AAAA-MM-JJ.',
  'answers.date-out-of-range': (p) =>
    p('from') && p('to')
      ? `La date doit être comprise entre le ${p('from')} et le ${p('to')}.`
      : p('from')
        ? `La date doit être le ${p('from')} ou après.`
        : `La date doit être le ${p('to')} ou avant.`,
  'answers.unknown-option': () => 'Cette réponse ne fait pas partie des choix proposés.',
  'answers.archived-option': () => 'Cette réponse n’est plus proposée.',
  'answers.duplicate-option': () => 'La même réponse est donnée deux fois.',
  'answers.too-few-choices': (p) => `Choisissez au moins ${p('min')} réponses.`,
  'answers.too-many-choices': (p) => `Choisissez au plus ${p('max')} réponses.`,
  'answers.unknown-file': () => 'Ce fichier n’existe pas, ou il est joint deux fois.',
  'answers.too-many-files': (p) => `${p('max')} fichiers au plus.`,
  'answers.bad-email': () => 'Cette adresse e-mail n’est pas complète. Format attendu : nom@exemple.fr.',
  'answers.bad-phone': () =>
    'Ce numéro de téléphone ne se lit pas. Format attendu : 06 12 34 56 78, ou +32 470 12 34 56 pour un autre pays.',
  'answers.bad-siret': () => 'Un SIRET compte 14 chiffres.',
  'answers.siret-key': () => 'Ce SIRET n’existe pas : sa clé de contrôle ne correspond pas. Vérifiez les chiffres.',
  'answers.bad-postcode': () => 'Un code postal compte 5 chiffres.',
  'answers.bad-commune': () => 'Choisissez la commune dans la liste officielle.',
  'answers.unknown-commune': () =>
    'Cette commune n’est pas dans la liste officielle, ou ce code postal n’est pas le sien.',
  'answers.incomplete-address': () => 'L’adresse n’est pas complète : la voie et la ville sont attendues.',
  'answers.bad-rome': () => 'Choisissez le métier dans la liste : un code ROME est attendu, comme K1304.',
  'answers.unknown-rome': () => 'Ce code ROME n’est pas dans la liste des métiers.',
  'answers.unknown-reference': () => 'Cette fiche n’existe pas.',
  'answers.unsigned': () => 'Le nom de la personne qui signe est attendu.',
  'answers.read-only': () => 'Ce champ ne peut pas être modifié.',
  'answers.too-few-rows': (p) => `Il faut ${p('min')} ligne(s) au moins.`,
  'answers.too-many-rows': (p) => `${p('max')} lignes au plus.`,
  'answers.duplicate-row': () => 'Deux lignes portent le même identifiant.',
  'answers.evidence-required': (p) => `Un justificatif est demandé : ${p('kinds')}.`,
  'answers.evidence-expired': (p) => `Le justificatif n’est plus valable depuis le ${p('since')}.`,
  'answers.evidence-date-required': () => 'La date du justificatif est nécessaire : sa validité en dépend.',
  'answers.evidence-not-allowed': (p) =>
    p('kinds')
      ? `Ce justificatif n’est pas de ceux attendus : ${p('kinds')}.`
      : 'Aucun justificatif n’est attendu ici.',
  'answers.check-failed': (p) => p('message'),
  'export.not-supported': (p) => `Ne passe pas en XLSForm\u00a0: ${p('what')}.`,
  'export.no-equivalent': (p) => `L’opérateur «\u00a0${p('operator')}\u00a0» n’a pas d’équivalent dans ce format.`,
  'export.fact-parameters': (p) =>
    `Les paramètres de la donnée «\u00a0${p('fact')}\u00a0» ne peuvent pas s’écrire dans ce format.`,
  'export.unknown-is-null': (p) =>
    `Ce format ne connaît pas l’inconnu\u00a0: ce qui n’a pas de réponse s’y lit «\u00a0null\u00a0». Le résultat n’est le même que si tout est connu\u00a0: ${p('names')}.`,
  'export.missing-policy': () => 'Ce format ne traite pas de la même façon les valeurs qui manquent ici.',
  'export.text-form': () =>
    'Ce format compare les textes caractère par caractère\u00a0: deux façons d’écrire «\u00a0é\u00a0» y diffèrent.',
  'export.row-reads-around': (p) =>
    `«\u00a0${p('name')}\u00a0» est lu depuis une ligne\u00a0: dans ce format, chaque ligne doit le porter aussi.`,
  'import.too-large': (p) => `${cell(p)}Trop d’éléments\u00a0: ${p('max')} au plus.`,
  'import.too-deep': (p) => `${cell(p)}Trop d’imbrications\u00a0: ${p('max')} niveaux au plus.`,
  'import.unknown-operator': (p) => `L’opérateur «\u00a0${p('operator')}\u00a0» n’est pas repris.`,
  'import.unknown-variable': (p) => `«\u00a0${p('name')}\u00a0» ne désigne rien dans ce formulaire.`,
  'import.wrong-arity': (p) => `${cell(p)}«\u00a0${p('operator')}\u00a0» n’a pas le bon nombre d’éléments.`,
  'import.not-supported': (p) => `${cell(p)}Cette écriture n’est pas reprise\u00a0: ${p('what')}.`,
  'import.missing-sheet': () => `La feuille «\u00a0survey\u00a0» manque, ou elle est vide.`,
  'import.unknown-column': (p) => `${cell(p)}colonne inconnue.`,
  'import.ignored-column': (p) => `${cell(p)}cette colonne n’est pas reprise.`,
  'import.missing-cell': (p) => `${cell(p)}cette cellule doit être remplie.`,
  'import.bad-name': (p) => `${cell(p)}nom non valable\u00a0: «\u00a0${p('name')}\u00a0».`,
  'import.duplicate-name': (p) => `${cell(p)}le nom «\u00a0${p('name')}\u00a0» est employé deux fois.`,
  'import.unknown-type': (p) => `${cell(p)}type de question inconnu\u00a0: «\u00a0${p('type')}\u00a0».`,
  'import.unknown-list': (p) =>
    `${cell(p)}la liste «\u00a0${p('list')}\u00a0» n’est pas dans la feuille «\u00a0choices\u00a0».`,
  'import.or-other': (p) =>
    `${cell(p)}«\u00a0or_other\u00a0» n’est pas repris\u00a0: ajoutez l’option «\u00a0Autre\u00a0» et une question.`,
  'import.no-french': (p) =>
    `${cell(p)}pas de texte en français\u00a0; celui de la langue «\u00a0${p('language')}\u00a0» en tient lieu.`,
  'import.unbalanced-group': (p) => `${cell(p)}ce groupe n’a pas son début ou sa fin.`,
  'import.group-in-repeat': (p) =>
    `${cell(p)}un groupe répété ne contient que des questions et des textes, et les groupes ne s’emboîtent pas sans fin.`,
  'import.bad-formula': (p) => `${cell(p)}formule incompréhensible près de «\u00a0${p('near')}\u00a0».`,
  'import.unknown-name': (p) =>
    `${cell(p)}la formule cite «\u00a0${p('name')}\u00a0», qui n’est le nom d’aucune question.`,
  'import.unknown-choice': (p) =>
    `${cell(p)}la formule cite le choix «\u00a0${p('code')}\u00a0», qui n’est pas dans la liste de cette question.`,
  'import.unknown-function': (p) => `${cell(p)}la fonction «\u00a0${p('function')}\u00a0» n’est pas reprise.`,
  'import.bad-expression': (p) => `${cell(p)}formule refusée. ${p('reason')}`,
  'import.bad-default': (p) =>
    `${cell(p)}la valeur par défaut «\u00a0${p('value')}\u00a0» ne convient pas à ce type de question.`,
  'import.constraint': () => 'Cette réponse n’est pas admise.',
}
