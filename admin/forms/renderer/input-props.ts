import type { Field, Json, Locale, Option, ReferenceTarget } from '../../../schema/index.ts'
import type { Sentences } from './i18n/index.ts'

/** What a sender may be told and asked while a file is on its way. */
export interface UploadWay {
  /** Part sent, 0 to 1. */
  readonly onProgress?: (part: number) => void
  readonly signal?: AbortSignal
}

/** How files reach the server; absent where nothing may be sent (preview). */
export interface Upload {
  /** Sends one file. @throws Error whose message is a sentence for the person; `AbortError` once it was cancelled. */
  send(file: File, way?: UploadWay): Promise<{ id: string; name: string }>
  /** Where a file can be fetched; null where it cannot, sent as it is. */
  href(id: string): string | null
  /** The name it was sent under, null when it is not known here. */
  nameOf(id: string): string | null
}

/** A record of the PLIE as a person finds it: `label` tells it apart in a list, `value` is what the answer keeps of it. */
export interface FoundRecord {
  readonly id: string
  readonly label: string
  readonly value: string
}

/** How lists too long to be shown are searched; absent where there is no server (preview). Each may throw. */
export interface Lookup {
  communes(search: string): Promise<readonly { code: string; name: string; postcode: string }[]>
  /** `sample`: the server only knows some trades. */
  trades(search: string): Promise<{ sample: boolean; trades: readonly { code: string; label: string }[] }>
  /** null: the viewer may not list records of that kind. */
  readonly references: Readonly<Record<ReferenceTarget, ((search: string) => Promise<readonly FoundRecord[]>) | null>>
}

/** What a read view that is more than a text receives. */
export interface ReadProps {
  field: Field
  id: string
  value: Json
  locale: Locale
  words: Sentences
  upload: Upload | undefined
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
  lookup: Lookup | undefined
  onChange: (value: Json | null) => void
  onBlur: () => void
}
