import type { FactOption } from '../rules/fact-source.ts'
import type { L10n } from '../text.ts'

/** The label of a kind of job or training. */
export const nameOfKind = (kinds: readonly FactOption[], id: string): L10n =>
  kinds.find((kind) => kind.id === id)?.label ?? { fr: id, en: id }
