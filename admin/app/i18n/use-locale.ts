import { useLocale as useChosenLocale } from 'react-admin'
import type { Locale } from '../../../schema/text.ts'

/** The language of the screen, as `schema/` names it. */
export const useLocale = (): Locale => (useChosenLocale() === 'en' ? 'en' : 'fr')
