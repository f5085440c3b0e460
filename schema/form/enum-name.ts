/**
 * The GraphQL enum value an option's code becomes: upper case, other characters as `_`, a leading digit behind `_`
 * (`cdd-6.mois` → `CDD_6_MOIS`, `3plus` → `_3PLUS`). Two codes of a list that become one name are refused.
 */
export function enumName(code: string): string {
  const name = code.toUpperCase().replace(/[^A-Z0-9]/g, '_')
  // Two underscores in front belong to GraphQL itself.
  return /^[A-Z]/.test(name) ? name : `_${name.replace(/^_+/, '')}`
}
