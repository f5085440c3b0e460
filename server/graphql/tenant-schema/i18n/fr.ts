/** What the typed schema says of itself (always French, as the labels are) and what a publication changes in it. */
export const fr = {
  goneSince: (version: number) => `Ne figure plus dans le formulaire depuis la version ${version}.`,
  archivedSince: (version: number) => `N’est plus proposée depuis la version ${version}.`,
  notSearchable: 'N’est plus un champ de recherche dans la version en vigueur.',
  preparing: 'Bientôt un filtre : les réponses déjà données sont en cours d’indexation.',
  sensitive:
    'Donnée sensible : nulle sans le droit de lire les réponses sensibles, et inutilisable alors comme filtre.',
  freeText: 'Texte libre : nul sans le droit de lire les textes libres.',
  files: 'Pièces : nulles sans le droit de les lire.',
  identity: 'Donnée d’identité ou de contact : nulle sans le droit de voir l’identité de la personne.',
  cents: 'En centimes d’euro.',
  address: 'Une adresse postale en France.',
  communeCode: 'Code officiel de la commune (INSEE).',
  reference: 'Une autre fiche du PLIE, avec le nom qu’elle portait quand la réponse a été donnée.',
  signature: 'Une signature ; `file` est son image, nulle quand la pièce n’existe plus.',
  node: (title: string) => `Un formulaire « ${title} » validé.`,
  list: (title: string) =>
    `Les formulaires « ${title} » validés que l’appelant peut lire, du plus récent au plus ancien sauf demande contraire.`,
  answers:
    'Une réponse par champ, sous son nom d’API. Nulle : sans réponse, masquée par une condition, ou interdite à l’appelant (voir `withheldAnswers`).',
  scores: 'Scores calculés à la validation, jamais recalculés depuis.',
  total: 'Score d’ensemble en pour cent, de 0 à 100. Nul quand aucun élément noté n’a de réponse.',
  answeredFields:
    'Les réponses lisibles par l’appelant, dans l’ordre du formulaire, dites de la même façon pour tout formulaire.',
  missing: 'Les champs pour lesquels une raison a été donnée à la place d’une réponse.',
  withheld: 'Noms d’API des champs que l’appelant ne peut pas lire.',
  dossier: 'Nul quand l’appelant ne peut pas lire le dossier.',
  formVersion: 'Numéro de la version du formulaire avec laquelle les réponses ont été données.',
  rows: 'Une ligne par réponse au groupe, dans l’ordre où elles sont montrées. Nulle : groupe sans réponse, masqué, ou dont aucun champ n’est lisible par l’appelant.',
  row: (label: string) => `Une ligne du groupe « ${label} ».`,
  rowId: 'Identifiant de la ligne, donné quand elle est ajoutée ; il ne change plus.',
  rowFilter: 'Vrai si une même ligne au moins satisfait toutes ces conditions ; sans condition, s’il y a une ligne.',
  option: 'Une option choisie.',
  optionLabel: 'Libellé en vigueur ; par défaut dans la langue de l’appelant.',
  optionScore: 'Score de l’option dans la version du formulaire avec laquelle la réponse a été donnée.',
  filter:
    'Les conditions d’un même objet se cumulent. Un champ sans réponse ne satisfait aucune comparaison ; `not` prend le complément.',
  order: 'Les formulaires sans valeur pour ce champ viennent en dernier, quel que soit le sens.',
  answered: 'Vrai : une réponse est donnée ; faux : aucune.',
  aggregates: (title: string) =>
    `Des chiffres sur les formulaires « ${title} » validés. À un système qui ne lit que des chiffres, rien n’est dit de moins de cinq formulaires, ni des groupes qui diraient, par différence, un petit groupe.`,
  exact:
    'Vrai : chaque chiffre est donné tel quel. Faux : aucun en dessous de cinq et, sous un filtre, des comptes à cinq près.',
  tooFew: 'Nul : trop peu pour être dit.',
  groups:
    'Par un champ ou deux, le plus grand groupe d’abord. Un groupe absent ne compte personne, ou trop peu pour être dit.',
  period: 'Pour une date.',
  summary: 'Nul : trop peu de formulaires ont une valeur.',
  summaryOf: 'Un nombre à résumer dans chaque groupe.',
  submittedAt: 'Jour de la validation, en France.',
  missingReason: 'Une de ces raisons est donnée à la place d’une réponse.',
  startsWith: 'Commence ainsi, accents, majuscules et ponctuation à part.',
  contains: 'Contient cela dans ses 200 premiers caractères, accents, majuscules et ponctuation à part.',
  any: 'Au moins une de ces options est cochée.',
  all: 'Toutes ces options sont cochées.',
  none: 'Aucune de ces options n’est cochée ; un champ sans réponse convient.',
  changes: {
    breaking: (what: string) => `Rupture : ${what}`,
    fieldRemoved: (name: string) => `« ${name} » disparaît.`,
    fieldChanged: (name: string) => `« ${name} » change de type.`,
    valueRemoved: (value: string, type: string) => `La valeur ${value} de ${type} disparaît.`,
    valueAdded: (value: string, type: string) =>
      `La valeur ${value} s’ajoute à ${type} : un programme qui les énumère doit l’accepter.`,
    typeRemoved: (name: string) => `Le type ${name} disparaît.`,
    typeAdded: (name: string) => `Nouveau type ${name}.`,
    fieldAdded: (name: string) => `« ${name} » s’ajoute.`,
    deprecated: (name: string, reason: string) => `« ${name} » devient déprécié. ${reason}`,
    other: (description: string) => `Autre changement : ${description}`,
  },
}
export type Sentences = typeof fr
