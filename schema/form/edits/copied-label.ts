import { sentences } from '../../i18n/index.ts'
import type { L10n } from '../../text.ts'

/** The label of a copy, in each language the original has: « Mobilité (copie) ». */
export function copiedLabel(label: L10n): L10n {
  const texts = Object.entries(label).map(
    ([tag, text]) => [tag, sentences(tag === 'en' ? 'en' : 'fr').words.copyOf(text)] as const,
  )
  return { ...Object.fromEntries(texts), fr: sentences('fr').words.copyOf(label.fr) }
}
