import type { z } from 'zod'

/** One part of what a PLIE decides for itself, kept as JSON under `key` of its settings. */
export interface SettingsSection<Value> {
  readonly key: string
  /** What may be written; refusals say where. */
  readonly input: z.ZodType<Value>
  /** The value of what is kept, whoever wrote it: what cannot be read counts as not decided. */
  readonly read: (kept: unknown) => Value
}
