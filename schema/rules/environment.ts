import type { L10n } from '../text.ts'
import type { ComputedId, FieldId } from './expression.ts'
import type { FactDictionary } from './fact-source.ts'
import type { ValueType } from './value-type.ts'

/** What an expression may name, with its type and its label: the form seen from the condition language. */
export interface Environment {
  /** A field, or a repeated group, whose type is then `rows`. */
  field(id: FieldId): FieldSymbol | undefined
  computed(id: ComputedId): NamedType | undefined
  readonly facts: FactDictionary
}

interface NamedType {
  readonly label: L10n
  readonly type: ValueType
}

/** `row`: the repeated group the field belongs to, readable on its rows only; absent at the form's own level. */
interface FieldSymbol extends NamedType {
  readonly row?: FieldId
  /** Reasons the field accepts instead of an answer. */
  readonly missing: readonly string[]
}
