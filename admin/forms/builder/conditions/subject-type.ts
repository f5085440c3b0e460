import {
  FACTS,
  type FactPath,
  type Field,
  type FieldKind,
  type FormDefinition,
  fieldsOf,
  fieldTypes,
  type L10n,
  type MissingReason,
  type OptionId,
} from '../../../../schema/index.ts'
import { CLAUSE_OPERATORS, type ClauseOperator, type Subject } from './condition-model.ts'

/** What a clause may do with its subject: operators offered, most useful first, and the values they compare with. */
export interface SubjectType {
  kind: 'text' | 'number' | 'date' | 'boolean' | 'option' | 'options' | 'files'
  operators: readonly ClauseOperator[]
  options: readonly { id: OptionId; label: L10n }[]
  unit?: L10n
  /** Values are cents, typed in euros. */
  cents?: true
  /** Reasons the field accepts instead of an answer. */
  missing: readonly MissingReason[]
}

/** Value type of the language → the field type whose operators it shares. */
const KIND_OF_FACT = {
  integer: 'integer',
  decimal: 'decimal',
  text: 'text',
  date: 'date',
  boolean: 'yes-no',
  option: 'choice',
  options: 'choices',
} as const satisfies Record<string, FieldKind>

function offered(kind: FieldKind, without: readonly ClauseOperator[]): ClauseOperator[] {
  const known = fieldTypes[kind].operators.flatMap((op) => CLAUSE_OPERATORS.filter((operator) => operator === op))
  return known
    .flatMap((operator): ClauseOperator[] => (operator === 'answered' ? ['answered', 'notAnswered'] : [operator]))
    .filter((operator) => !without.includes(operator))
}

function typeOf(
  kind: FieldKind,
  options: SubjectType['options'],
  without: readonly ClauseOperator[],
  missing: readonly MissingReason[] = [],
): SubjectType | null {
  const value = fieldTypes[kind].operand([])
  if (value.t === 'rows' || value.t === 'any') return null
  const unit = value.t === 'number' && value.unit ? { unit: value.unit } : {}
  const cents = value.t === 'number' && value.cents ? { cents: value.cents } : {}
  return { kind: value.t, operators: offered(kind, without), options, missing, ...unit, ...cents }
}

function fieldType(form: FormDefinition, field: Field): SubjectType | null {
  const options = form.lists.find((list) => list.id === field.list)?.options ?? []
  const missing = field.missing ?? []
  return typeOf(field.type, options, missing.length > 0 ? [] : ['missingIs'], missing)
}

function factType(path: FactPath): SubjectType | null {
  const fact = FACTS.get(path)
  if (fact === undefined || fact.type === 'list') return null
  const type = typeOf(KIND_OF_FACT[fact.type], fact.options ?? [], ['missingIs'])
  return type && fact.unit ? { ...type, unit: fact.unit } : type
}

const WITHOUT_ANSWER: readonly ClauseOperator[] = ['missingIs', 'answered', 'notAnswered']

/** The type of what a clause looks at, or null when the form no longer has it. */
export function subjectType(form: FormDefinition, subject: Subject): SubjectType | null {
  switch (subject.kind) {
    case 'fact':
      return factType(subject.path)
    case 'computed': {
      const computed = form.computed.find((candidate) => candidate.id === subject.id)
      return computed ? typeOf(computed.type, computed.bands ?? [], ['missingIs']) : null
    }
    case 'score':
      return typeOf('decimal', [], WITHOUT_ANSWER)
    case 'age': {
      const type = typeOf('integer', [], WITHOUT_ANSWER)
      return type && { ...type, unit: { fr: 'ans', en: 'years' } }
    }
    case 'field': {
      const field = fieldsOf(form).find((candidate) => candidate.id === subject.id)
      return field ? fieldType(form, field) : null
    }
  }
}
