import type { ListId } from '../../rules/expression.ts'
import { type Locale, say } from '../../text.ts'
import type { FormDefinition, Option } from '../form.ts'
import { withOptions } from './with-list.ts'

export interface SortOptions {
  list: ListId
  by: 'label' | 'code' | 'score'
  /** Of the labels; absent: French. */
  locale?: Locale
}

/** Puts the options of a list in order; those that compare alike, or have no score, keep theirs, the latter at the end. */
export const sortOptions = (form: FormDefinition, { list, by, locale = 'fr' }: SortOptions): FormDefinition =>
  withOptions(form, list, (options) => options.toSorted((a, b) => ORDERS[by](a, b, locale)))

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const ORDERS: Record<SortOptions['by'], (a: Option, b: Option, locale: Locale) => number> = {
  label: (a, b, locale) => byText(plain(say(a.label, locale)), plain(say(b.label, locale))),
  code: (a, b) => byText(a.code, b.code),
  score: (a, b) => {
    if (a.score === undefined || b.score === undefined)
      return Number(a.score === undefined) - Number(b.score === undefined)
    return a.score - b.score
  },
}
