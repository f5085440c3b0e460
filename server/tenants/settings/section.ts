import type { z } from 'zod'

/** One part of what a PLIE decides for itself, kept as JSON under `key` of its settings. */
export interface SettingsSection<Value> {
  readonly key: string
  /** Where the part is several settings that others read one by one: each stands under its own key, and the value is an object of them. */
  readonly keys?: readonly string[]
  /** Its words, which stand in a column of their own beside its settings: they are read with every session. */
  readonly column?: 'vocabulary'
  /** What may be written; refusals say where. */
  readonly input: z.ZodType<Value>
  /** The value of what is kept, whoever wrote it: what cannot be read counts as not decided. */
  readonly read: (kept: unknown) => Value
}
