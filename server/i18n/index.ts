import type { Json, Locale } from '../../schema/index.ts'
import { en } from './en.ts'
import { fr, type Sentences } from './fr.ts'

export type SentenceKey = keyof Sentences

const sentences: Record<Locale, Sentences> = { fr, en }
const isKey = (key: string): key is SentenceKey => Object.hasOwn(fr, key)

/**
 * The server's sentence of a code. `params` fill its `{holes}`.
 * A code without a sentence gives the general one of a wrong request: a code must never reach a screen.
 */
export const say = (key: string, locale: Locale, params: { readonly [name: string]: Json } = {}): string =>
  sentences[locale][isKey(key) ? key : 'BAD_USER_INPUT'].replace(/\{(\w+)\}/g, (hole, name: string) =>
    Object.hasOwn(params, name) ? String(params[name]) : hole,
  )

/** The first language of an `Accept-Language` header that the product speaks; French otherwise. */
export const localeOf = (header: string | undefined): Locale => {
  const wanted = (header ?? '')
    .slice(0, 200)
    .split(',')
    .map((part) => {
      const [tag = '', quality = ''] = part
        .trim()
        .toLowerCase()
        .split(/;\s*q=/)
      return { tag, quality: quality === '' ? 1 : Number(quality) || 0 }
    })
    .sort((a, b) => b.quality - a.quality)
  for (const { tag } of wanted) {
    if (tag === 'fr' || tag.startsWith('fr-')) return 'fr'
    if (tag === 'en' || tag.startsWith('en-')) return 'en'
  }
  return 'fr'
}
