import type { ComponentType } from 'react'

/** How one part of the settings is edited. The inputs of a part stand under `value`, where the server locates its refusals. */
export interface SettingSection {
  /** i18n key: `title` and `help` stand under it. */
  readonly words: string
  /** What the inputs start with, from what the server sent. */
  readonly read: (json: unknown) => object
  /** What is sent, from what the inputs hold. */
  readonly write: (typed: unknown) => unknown
  readonly Inputs: ComponentType
}

/** What a text input holds, without the blanks around it. */
export const typedText = (typed: unknown): string => (typeof typed === 'string' ? typed.trim() : '')
