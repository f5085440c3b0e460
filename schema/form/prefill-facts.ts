import { FACTS } from '../facts/index.ts'
import { fieldTypes } from '../fields/index.ts'
import type { Fact, FactType } from '../rules/fact-source.ts'
import { factType, rowFacts } from '../rules/fact-type.ts'
import { choicesOf, type ValueType } from '../rules/value-type.ts'
import type { Field, FormDefinition } from './form.ts'
import { indexOf } from './form-index.ts'

/**
 * The facts of a dossier a field may start with: of the field's own type, asking for no parameter, and not of one row of a
 * list. A fact told in options suits a field that has one of them.
 */
export function prefillFacts(form: FormDefinition, field: Field): Fact[] {
  const type = fieldTypes[field.type]
  const target = type.operand(indexOf(form).optionsOf(field))
  const ofRows = rowFacts(FACTS)
  return FACTS.all().filter(
    (fact) =>
      !ofRows.has(fact.path) &&
      !Object.values(fact.params ?? {}).some(({ required }) => required) &&
      suits(fact.type, factType(fact), target) &&
      // An email or a SIRET is text to a condition, with a shape of its own; a whole number takes no fraction.
      (target.t !== 'text' || type.settings.maxLength !== undefined) &&
      (fact.type !== 'decimal' || type.settings.decimals !== undefined),
  )
}

function suits(kind: FactType, source: ValueType, target: ValueType): boolean {
  if (kind === 'list' || source.t !== target.t) return false
  // The dossier counts in euros nowhere.
  if (target.t === 'number') return target.cents !== true
  const given = choicesOf(source)
  const taken = choicesOf(target)
  if (given === null || taken === null) return given === taken
  return given.some(({ id }) => taken.some((choice) => choice.id === id))
}
