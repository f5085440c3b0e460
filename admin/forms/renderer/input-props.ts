import type { Field, Json, Locale, Option } from '../../../schema/index.ts'
import type { Sentences } from './i18n/index.ts'

/** How files reach the server; absent where nothing may be sent (preview). */
export interface Upload {
  /** Sends one file. @throws Error whose message is a sentence for the person. */
  send(file: File): Promise<{ id: string; name: string }>
  /** Where a file can be fetched. */
  href(id: string): string
  /** The name it was sent under, null when it is not known here. */
  nameOf(id: string): string | null
}

/** What every widget receives. `value` is undefined while there is no value; `onChange(null)` removes the answer. */
export interface InputProps {
  field: Field
  /** Options still offered, plus the one chosen when it was archived since. */
  options: readonly Option[]
  id: string
  labelId: string
  describedBy: string | undefined
  invalid: boolean
  required: boolean
  value: Json | undefined
  locale: Locale
  words: Sentences
  upload: Upload | undefined
  onChange: (value: Json | null) => void
  onBlur: () => void
}
