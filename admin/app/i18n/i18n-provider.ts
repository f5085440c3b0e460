import polyglotI18nProvider from 'ra-i18n-polyglot'
import type { I18nProvider } from 'react-admin'
import { LOCALES } from '../../../schema/text.ts'
import { requestSettings } from '../../data/request-settings.ts'
import en from './en/index.ts'
import fr from './fr/index.ts'
import { plieWords } from './plie-words.ts'

const messages = { fr, en }
const isLocale = (locale: string) => LOCALES.find((known) => known === locale) ?? 'fr'

const polyglot = polyglotI18nProvider(
  (locale) => messages[isLocale(locale)],
  'fr',
  [
    { locale: 'fr', name: 'Français' },
    { locale: 'en', name: 'English' },
  ],
  { allowMissing: false, onMissingKey: (key: string) => key },
)

/** Sentences of the screens, in the PLIE's own words. Requests and the page itself follow the language chosen. */
export const i18nProvider: I18nProvider = {
  ...polyglot,
  translate: (key, options) => polyglot.translate(key, { ...plieWords(), ...options }),
  changeLocale: async (locale, options) => {
    requestSettings.locale = isLocale(locale)
    document.documentElement.lang = locale
    await polyglot.changeLocale(locale, options)
  },
}
