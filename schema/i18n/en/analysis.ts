import type { FindingCode } from '../../form/analysis/finding.ts'
import type { UseKind } from '../../form/analysis/use.ts'
import type { Param, Sentence } from '../sentences.ts'

const q = (p: Param, name: string): string => `“${p(name)}”`

export const uses: Record<UseKind, Sentence> = {
  visible: (p) => `Condition that shows ${q(p, 'label')}`,
  required: (p) => `Condition that makes ${q(p, 'label')} compulsory`,
  'read-only': (p) => `Condition that makes ${q(p, 'label')} read-only`,
  default: (p) => `Value offered for ${q(p, 'label')}`,
  prefill: (p) => `Prefilling of ${q(p, 'label')}`,
  evidence: (p) => `Evidence asked for ${q(p, 'label')}`,
  'row-label': (p) => `Name of the rows of ${q(p, 'label')}`,
  list: (p) => `Answers offered to ${q(p, 'label')}`,
  replaces: (p) => `Earlier answers taken over by ${q(p, 'label')}`,
  computed: (p) => `Calculation ${q(p, 'label')}`,
  rule: (p) => `Rule ${q(p, 'label')}`,
  check: (p) => `Check ${q(p, 'label')}`,
  'check-place': (p) => `Place where the check ${q(p, 'label')} is shown`,
  case: (p) => `Test case ${q(p, 'label')}`,
}

export const findings: Record<FindingCode, Sentence> = {
  'never-shown': (p) => `${q(p, 'label')} is never shown: no answer meets its condition.`,
  'inside-never-shown': (p) => `${q(p, 'label')} is never shown: ${q(p, 'section')}, which holds it, never is.`,
  'never-filled': (p) => `${q(p, 'label')} is never filled in: shown ${p('shown')} times, no answer.`,
  'option-never-chosen': (p) =>
    `${q(p, 'label')}: the option ${q(p, 'option')} has never been chosen (answers given: ${p('answered')}).`,
  contradiction: (p) => `${q(p, 'label')}: ${q(p, 'other')} and ${q(p, 'clause')} cannot be true together.`,
  'clause-never-true': (p) => `${q(p, 'label')}: ${q(p, 'clause')} can never be true.`,
  'clause-always-true': (p) => `${q(p, 'label')}: ${q(p, 'clause')} is always true and filters nothing.`,
  'redundant-clause': (p) => `${q(p, 'label')}: ${q(p, 'clause')} adds nothing to ${q(p, 'other')}.`,
  'always-true': (p) => `${q(p, 'label')}: the condition ${q(p, 'clause')} is always true.`,
  'never-required': (p) => `${q(p, 'label')} is never compulsory: no answer meets the condition.`,
  'rule-never-true': (p) => `The rule ${q(p, 'label')} can never apply.`,
  'rule-never-decides': (p) =>
    `The rule ${q(p, 'label')} never decides: whenever it applies, ${q(p, 'winner')}, placed before it, has decided.`,
  'unused-list': (p) => `No field uses the list ${q(p, 'label')}.`,
}
