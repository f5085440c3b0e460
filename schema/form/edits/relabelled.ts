import { sentences } from '../../i18n/index.ts'
import type { Words } from '../../i18n/sentences.ts'
import { type L10n, LOCALES } from '../../text.ts'

const STARTERS: readonly ((words: Words) => string)[] = [
  (words) => words.newSection,
  (words) => words.newField,
  (words) => words.newGroup,
  (words) => words.newNote,
  (words) => words.newList,
  (words) => words.newComputed,
  (words) => words.newCheck,
  (words) => words.newRule,
]

/** « Option 3 », which reads alike in every language. */
const isStarter = (fr: string, tag: string, text: string): boolean => {
  const locale = LOCALES.find((known) => known === tag)
  if (locale === undefined || locale === 'fr') return false
  if (/^Option \d+$/.test(fr)) return text === fr
  return STARTERS.some((write) => write(sentences('fr').words) === fr && write(sentences(locale).words) === text)
}

/**
 * A label rewritten in French: the translations the product made of its own starting label (« New field ») go with it, since
 * they say nothing of the new one and would pass for translated. Those somebody wrote stay.
 */
export function relabelled(before: L10n, after: L10n): L10n {
  if (before.fr === after.fr) return after
  const kept = Object.entries(after).filter(([tag, text]) => before[tag] !== text || !isStarter(before.fr, tag, text))
  return kept.length === Object.keys(after).length ? after : { ...Object.fromEntries(kept), fr: after.fr }
}
