import type { L10n, Locale } from '../../schema/text.ts'

/** Words of a PLIE by vocabulary key. */
export type Vocabulary = Readonly<Record<string, L10n>>

/**
 * What every request carries besides its document: the language of the sentences asked for, and the PLIE worked in
 * (null before it is known); with it, the PLIE's own words, which every sentence uses. Held outside React because
 * neither the data provider nor the i18n provider is a component.
 */
export const requestSettings: { locale: Locale; plie: string | null; vocabulary: Vocabulary } = {
  locale: 'fr',
  plie: null,
  vocabulary: {},
}

const PLIE_KEY = 'jalon.plie'

/** The PLIE this browser worked in last, null when none is remembered. */
export const rememberedPlie = (): string | null => localStorage.getItem(PLIE_KEY)

/** Works in this PLIE from now on, after a reload too. */
export const choosePlie = (slug: string | null) => {
  requestSettings.plie = slug
  if (slug === null) localStorage.removeItem(PLIE_KEY)
  else localStorage.setItem(PLIE_KEY, slug)
}
