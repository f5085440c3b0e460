import type { FindingCode } from '../../form/analysis/finding.ts'
import type { UseKind } from '../../form/analysis/use.ts'
import type { Param, Sentence } from '../sentences.ts'

const q = (p: Param, name: string): string => `«\u00a0${p(name)}\u00a0»`

export const uses: Record<UseKind, Sentence> = {
  visible: (p) => `Condition d’affichage de ${q(p, 'label')}`,
  required: (p) => `Condition qui rend ${q(p, 'label')} obligatoire`,
  'read-only': (p) => `Condition de lecture seule de ${q(p, 'label')}`,
  default: (p) => `Valeur proposée pour ${q(p, 'label')}`,
  prefill: (p) => `Préremplissage de ${q(p, 'label')}`,
  evidence: (p) => `Justificatif demandé pour ${q(p, 'label')}`,
  'row-label': (p) => `Nom des lignes de ${q(p, 'label')}`,
  list: (p) => `Réponses proposées à ${q(p, 'label')}`,
  replaces: (p) => `Reprise des anciennes réponses par ${q(p, 'label')}`,
  computed: (p) => `Calcul ${q(p, 'label')}`,
  rule: (p) => `Règle ${q(p, 'label')}`,
  check: (p) => `Contrôle ${q(p, 'label')}`,
  'check-place': (p) => `Endroit où s’affiche le contrôle ${q(p, 'label')}`,
  case: (p) => `Cas d’essai ${q(p, 'label')}`,
}

export const findings: Record<FindingCode, Sentence> = {
  'never-shown': (p) =>
    `${q(p, 'label')} n’est jamais affiché\u00a0: aucune réponse ne remplit sa condition d’affichage.`,
  'inside-never-shown': (p) =>
    `${q(p, 'label')} n’est jamais affiché\u00a0: ${q(p, 'section')}, qui le contient, ne l’est jamais.`,
  'never-filled': (p) => `${q(p, 'label')} n’est jamais rempli\u00a0: affiché ${p('shown')} fois, aucune réponse.`,
  'option-never-chosen': (p) =>
    `${q(p, 'label')}\u00a0: l’option ${q(p, 'option')} n’a jamais été choisie (réponses données\u00a0: ${p('answered')}).`,
  contradiction: (p) =>
    `${q(p, 'label')}\u00a0: ${q(p, 'other')} et ${q(p, 'clause')} ne peuvent pas être vrais ensemble.`,
  'clause-never-true': (p) => `${q(p, 'label')}\u00a0: ${q(p, 'clause')} ne peut jamais être vrai.`,
  'clause-always-true': (p) => `${q(p, 'label')}\u00a0: ${q(p, 'clause')} est toujours vrai et ne filtre rien.`,
  'redundant-clause': (p) => `${q(p, 'label')}\u00a0: ${q(p, 'clause')} n’ajoute rien à ${q(p, 'other')}.`,
  'always-true': (p) => `${q(p, 'label')}\u00a0: la condition ${q(p, 'clause')} est toujours vraie.`,
  'never-required': (p) => `${q(p, 'label')} n’est jamais obligatoire\u00a0: aucune réponse ne remplit la condition.`,
  'rule-never-true': (p) => `La règle ${q(p, 'label')} ne peut jamais s’appliquer.`,
  'rule-never-decides': (p) =>
    `La règle ${q(p, 'label')} ne décide jamais\u00a0: chaque fois qu’elle s’applique, ${q(p, 'winner')}, placée avant, a déjà décidé.`,
  'unused-list': (p) => `La liste ${q(p, 'label')} n’est utilisée par aucun champ.`,
}
