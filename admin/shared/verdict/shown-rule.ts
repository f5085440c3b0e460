import type { ToldRule } from '../../../schema/index.ts'

/** What a rule's card shows; the API gives the same shape as `toldRule`. */
export type ShownRule = Omit<ToldRule, 'outcome' | 'missing'> & { readonly missing: readonly unknown[] }
