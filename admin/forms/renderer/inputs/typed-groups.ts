import type { FieldKind } from '../../../../schema/index.ts'

/** Sizes of the groups of digits people write; the last one goes on. */
const GROUPS: { readonly [K in FieldKind]?: readonly number[] } = { phone: [2, 2, 2, 2, 2], siret: [3, 3, 3, 5] }

/** Digits typed so far, in the groups of their kind: « 06 12 3 ». Any other text (« +33… », letters) as it is. */
export const groupTyped = (kind: FieldKind, typed: string): string => {
  const sizes = GROUPS[kind]
  const digits = typed.replaceAll(/[\s.]/g, '')
  if (sizes === undefined || !/^\d+$/.test(digits)) return typed
  if (kind === 'phone' && !digits.startsWith('0')) return typed
  const parts: string[] = []
  let at = 0
  for (const size of sizes) {
    parts.push(digits.slice(at, at + size))
    at += size
  }
  return [...parts, digits.slice(at)].filter((part) => part !== '').join(' ')
}
