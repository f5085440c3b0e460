import type { Option } from '../../form/form.ts'
import { sentences } from '../../i18n/index.ts'
import type { OptionId } from '../../rules/expression.ts'
import type { ValueType } from '../../rules/value-type.ts'
import { type Json, LOCALES } from '../../text.ts'

/** A wording without accents, case nor signs: « Plutôt oui » and « plutot-oui » are the same. */
const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The texts a value may be known by, surest first: the code and labels of an option, the words of yes and no. */
export function textsOf(value: Json, type: ValueType, options: readonly Option[]): string[] {
  if (type.t === 'option' || type.t === 'options') {
    const option = options.find(({ id }) => id === value)
    return option ? [option.code, ...Object.values(option.label)] : []
  }
  if (type.t === 'boolean') return typeof value === 'boolean' ? wordsFor(value) : []
  return (type.t === 'text' && typeof value === 'string') || (type.t === 'number' && typeof value === 'number')
    ? [String(value)]
    : []
}

const wordsFor = (value: boolean): string[] => [
  ...LOCALES.map((locale) => sentences(locale).words[value ? 'Yes' : 'No']),
  String(value),
]

/** The option still offered that has one of these texts as its code, or else as its label. */
export function optionNamed(texts: readonly string[], options: readonly Option[]): Option | undefined {
  const offered = options.filter(({ archived }) => !archived)
  const wanted = texts.map(folded).filter((text) => text !== '')
  return (
    offered.find(({ code }) => texts.includes(code)) ??
    offered.find(({ code, label }) => [code, ...Object.values(label)].some((text) => wanted.includes(folded(text))))
  )
}

/** Yes or no, when one of these texts says so. */
export function booleanNamed(texts: readonly string[]): boolean | undefined {
  const wanted = new Set(texts.map(folded))
  const says = (value: boolean): boolean => wordsFor(value).some((word) => wanted.has(folded(word)))
  if (says(true) === says(false)) return undefined
  return says(true)
}

/** What each of some options becomes in a list: the one of the same code or label, null when there is none. */
export const proposedMap = (
  options: readonly Option[],
  list: readonly Option[],
): { [from: OptionId]: OptionId | null } =>
  Object.fromEntries(
    options.map(({ id, code, label }) => [id, optionNamed([code, ...Object.values(label)], list)?.id ?? null]),
  )
