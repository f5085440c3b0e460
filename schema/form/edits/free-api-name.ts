import type { L10n } from '../../text.ts'
import { type Locale, say } from '../../text.ts'
import type { FormDefinition } from '../form.ts'
import { fieldsOf, groupsOf } from '../items.ts'
import { isApiName } from '../names.ts'

/** Every API name a form uses: fields, repeated groups and computed values alike. */
export const apiNamesOf = (form: FormDefinition): Set<string> =>
  new Set([...fieldsOf(form), ...groupsOf(form), ...form.computed].map(({ api }) => api))

/**
 * An API name made from a label: unaccented, in camel case (« Nature du contrat » → `natureDuContrat`), with a number
 * behind when it is taken. `field` when nothing usable is left of the label.
 */
export function freeApiName(label: L10n, taken: ReadonlySet<string>, locale: Locale = 'fr'): string {
  const words =
    say(label, locale)
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  const camel = words.map((word, i) => (i === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1))).join('')
  const base = camel.replace(/^[0-9]+/, '').slice(0, 50)
  const start = base === '' ? 'field' : base.charAt(0).toLowerCase() + base.slice(1)
  const free = (name: string): boolean => isApiName(name) && !taken.has(name)
  let name = start
  for (let n = 2; !free(name); n++) name = `${start}${n}`
  return name
}
