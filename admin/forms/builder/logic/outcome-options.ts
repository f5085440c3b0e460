import {
  commonOutcomes,
  type FormDefinition,
  isId,
  type Locale,
  type OptionId,
  say,
  USUAL_OUTCOMES,
} from '../../../../schema/index.ts'

/** One outcome a rule may give. `own`: another rule of this form gives it, or its kind of form usually does. */
export interface OutcomeOption {
  readonly id: OptionId
  readonly label: string
  readonly own: boolean
}

/**
 * The outcomes to choose from: those this form already gives and those its kind of form usually gives, then every other one
 * the PLIE has a name for. `named`: those names, by id.
 */
export function outcomeOptions(
  form: FormDefinition,
  named: ReadonlyMap<OptionId, string>,
  locale: Locale,
): OutcomeOption[] {
  const usual = new Map<OptionId, string>(Object.entries(commonOutcomes).map(([id, label]) => [id, say(label, locale)]))
  const labelOf = (id: OptionId): string => named.get(id) ?? usual.get(id) ?? id
  const own = new Set([...form.rules.map(({ outcome }) => outcome), ...USUAL_OUTCOMES[form.kind]])
  const others = [...new Set([...named.keys(), ...usual.keys()])].filter((id) => !own.has(id))
  return [
    ...[...own].map((id) => ({ id, label: labelOf(id), own: true })),
    ...others.map((id) => ({ id, label: labelOf(id), own: false })),
  ]
}

/** The id of an outcome nobody has yet, from what it is called: « Entrée en formation » gives `entree-en-formation`; null when nothing is left. */
export function outcomeId(name: string): OptionId | null {
  const id = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 60)
  return isId(id) ? id : null
}
