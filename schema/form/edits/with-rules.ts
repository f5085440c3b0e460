import type { ValueRules } from '../../fields/field-type.ts'

type Change = { readonly [Name in keyof ValueRules]?: ValueRules[Name] | undefined }

/** A field's bounds with some set, or taken away where the value is undefined; undefined when none is left. */
export function withRules(rules: ValueRules | undefined, change: Change): ValueRules | undefined {
  const { min, max, minLength, maxLength, decimals, from, to, target } = { ...rules, ...change }
  const next: ValueRules = {
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(minLength === undefined ? {} : { minLength }),
    ...(maxLength === undefined ? {} : { maxLength }),
    ...(decimals === undefined ? {} : { decimals }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(target === undefined ? {} : { target }),
  }
  return Object.keys(next).length === 0 ? undefined : next
}
