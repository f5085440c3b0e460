import { enumName, type Option } from '../../../../schema/index.ts'
import type { OptionMap } from './OptionMapping.tsx'

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()

/** Where each option goes to begin with: to the same one, else to the one of the same code or wording, else nowhere. */
export function likelyMap(from: readonly Option[], to: readonly Option[]): OptionMap {
  const open = to.filter(({ archived }) => !archived)
  const target = (option: Option) =>
    open.find(({ id, code }) => id === option.id && code === option.code) ??
    open.find(({ code }) => enumName(code) === enumName(option.code)) ??
    open.find(({ label }) => fold(label.fr) === fold(option.label.fr))
  return Object.fromEntries(from.map((option) => [option.id, target(option)?.id ?? null]))
}
