import type { ChangeKind } from '../../versions/change.ts'
import type { Param, Sentence } from '../sentences.ts'

const q = (text: string): string => `«\u00a0${text}\u00a0»`
const what = (p: Param): string => `${p('what')} ${q(p('label'))}`
const changed =
  (name: string): Sentence =>
  (p) =>
    p('before') === ''
      ? `${what(p)} : ${name}, désormais ${q(p('after'))}.`
      : p('after') === ''
        ? `${what(p)} : ${name}, retiré (était ${q(p('before'))}).`
        : `${what(p)} : ${name}, ${q(p('before'))} devient ${q(p('after'))}.`
const says =
  (verb: string): Sentence =>
  (p) =>
    `${what(p)} : ${verb}.`

export const changes: Record<ChangeKind, Sentence> = {
  'form.key': changed('clé'),
  'form.kind': changed('genre'),
  'form.title': changed('titre'),
  'form.intro': says('introduction modifiée'),
  'form.based-on': says('modèle de référence modifié'),
  'form.layout': says('présentation modifiée'),
  'item.added': (p) => `${what(p)} : ajout${p('place') ? ` dans ${q(p('place'))}` : ''}.`,
  'item.removed': says('retrait'),
  'item.moved': (p) => `${what(p)} : déplacement${p('place') ? ` dans ${q(p('place'))}` : ''}.`,
  'item.group': changed('groupe répété'),
  'item.label': changed('libellé'),
  'item.help': changed('aide'),
  'item.visible': changed('condition d’affichage'),
  'field.type': changed('type'),
  'field.api': changed('nom d’API'),
  'field.required': changed('caractère obligatoire'),
  'field.read-only': changed('lecture seule'),
  'field.default': changed('valeur proposée'),
  'field.prefill': changed('préremplissage'),
  'field.list': changed('liste d’options'),
  'field.weight': changed('poids dans le score'),
  'field.setting': (p) => changed(p('setting'))(p),
  'field.missing': changed('motifs d’absence de réponse'),
  'evidence.required': changed('justificatif demandé'),
  'evidence.kinds': changed('justificatifs admis'),
  'evidence.valid-for': changed('durée de validité du justificatif'),
  'field.sensitivity': changed('sensibilité'),
  'field.searchable': changed('recherche'),
  'field.concept': changed('correspondances nationales'),
  'field.replaces': says('reprise des réponses d’un ancien champ modifiée'),
  'field.archived': says('archivé, il n’est plus demandé'),
  'field.restored': says('de nouveau demandé'),
  'group.api': changed('nom d’API'),
  'group.min': changed('nombre minimal de lignes'),
  'group.max': changed('nombre maximal de lignes'),
  'group.row-label': changed('nom des lignes'),
  'list.added': says('nouvelle liste d’options'),
  'list.removed': says('liste d’options retirée'),
  'list.label': changed('nom de la liste'),
  'list.ordered': changed('liste ordonnée'),
  'option.added': (p) => `${what(p)} : nouvelle option dans ${q(p('list'))}.`,
  'option.removed': (p) => `${what(p)} : option retirée de ${q(p('list'))}.`,
  'option.moved': (p) => `${what(p)} : option déplacée dans ${q(p('list'))}.`,
  'option.label': changed('libellé'),
  'option.code': changed('code'),
  'option.score': changed('score'),
  'option.tags': changed('marques'),
  'option.concept': changed('correspondances nationales'),
  'option.archived': (p) => `${what(p)} : option archivée dans ${q(p('list'))}, elle n’est plus proposée.`,
  'option.restored': (p) => `${what(p)} : option de nouveau proposée dans ${q(p('list'))}.`,
  'computed.added': says('nouveau calcul'),
  'computed.removed': says('calcul retiré'),
  'computed.moved': says('calcul déplacé'),
  'computed.label': changed('libellé'),
  'computed.api': changed('nom d’API'),
  'computed.type': changed('type'),
  'computed.expr': changed('formule'),
  'computed.bands': says('tranches modifiées'),
  'rule.added': says('nouvelle règle'),
  'rule.removed': says('règle retirée'),
  'rule.moved': (p) => `${what(p)} : la règle change de rang, de ${p('before')} à ${p('after')}.`,
  'rule.label': changed('libellé'),
  'rule.when': changed('condition'),
  'rule.outcome': changed('résultat'),
  'rule.hit': changed('portée'),
  'rule.details': says('explication, justificatifs ou délais modifiés'),
  'check.added': says('nouveau contrôle'),
  'check.removed': says('contrôle retiré'),
  'check.moved': says('contrôle déplacé'),
  'check.changed': says('contrôle modifié'),
  'case.added': says('nouveau cas de vérification'),
  'case.removed': says('cas de vérification retiré'),
  'case.moved': says('cas de vérification déplacé'),
  'case.changed': says('cas de vérification modifié'),
}

/** Ce qu’est l’élément modifié, en tête de phrase. */
export const subjects: { readonly [what: string]: string } = {
  form: 'Formulaire',
  section: 'Section',
  repeat: 'Groupe répété',
  field: 'Champ',
  note: 'Texte',
  list: 'Liste',
  option: 'Option',
  computed: 'Calcul',
  rule: 'Règle',
  check: 'Contrôle',
  case: 'Cas',
}
