import { type Locale, STRUCTURE_KINDS, say } from '../../schema/index.ts'
import type { StructureKind, StructureLineFragment } from '../data/generated/graphql.ts'

export type Structure = StructureLineFragment

/** The API writes in capitals the ids that `schema/` writes small. */
const asKind = (id: string): string => id.replaceAll('-', '_').toUpperCase()

export const structureKindLabel = (kind: StructureKind, locale: Locale): string => {
  const found = STRUCTURE_KINDS.find(({ id }) => asKind(id) === kind)
  return found === undefined ? kind : say(found.label, locale)
}

export const structureKindChoices = (locale: Locale) =>
  STRUCTURE_KINDS.map(({ id, label }) => ({ id: asKind(id), name: say(label, locale) }))

/** « Niort, Échiré » as the API takes it. */
export const communesTyped = (text: string): string[] =>
  text
    .split(/[,;\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
