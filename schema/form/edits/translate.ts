import type { L10n } from '../../text.ts'
import type { FormDefinition } from '../form.ts'
import { mapWordings } from '../wordings.ts'

export interface Translate {
  /** BCP 47, any but French: a French wording is changed where it stands, since names may follow it. */
  language: string
  /** By the key of each wording (`wordingsOf`); a blank text takes the translation away, a key of nothing is left out. */
  texts: Readonly<Record<string, string>>
}

/** Puts texts of a form into another language. */
export function translate(form: FormDefinition, { language, texts }: Translate): FormDefinition {
  if (language === 'fr') return form
  let changed = false
  const after = mapWordings(form, ({ key, text }) => {
    const asked = Object.hasOwn(texts, key) ? texts[key] : undefined
    const next = asked?.trim() === '' ? undefined : asked
    if (asked === undefined || text[language] === next) return text
    changed = true
    return withText(text, language, next)
  })
  return changed ? after : form
}

function withText(text: L10n, language: string, next: string | undefined): L10n {
  const { [language]: _, ...others } = text
  return { ...others, fr: text.fr, ...(next === undefined ? {} : { [language]: next }) }
}
