import Button from '@mui/material/Button'
import { useQueryClient } from '@tanstack/react-query'
import { useLocaleState, useTranslate } from 'react-admin'
import { i18nProvider } from './i18n/i18n-provider.ts'

const OTHER = { fr: { locale: 'en', code: 'EN', name: 'English' }, en: { locale: 'fr', code: 'FR', name: 'Français' } }

/** One press to the other language; named in that language, so that its speaker recognises it. */
export const LocaleSwitch = () => {
  const t = useTranslate()
  const [locale, setLocale] = useLocaleState()
  const queryClient = useQueryClient()
  const other = locale === 'en' ? OTHER.en : OTHER.fr
  const change = async (next: string) => {
    setLocale(next)
    // Sentences also come from the server: those on screen are read again in the new language.
    await i18nProvider.changeLocale(next)
    await queryClient.invalidateQueries()
  }
  return (
    <Button
      size="small"
      color="inherit"
      lang={other.locale}
      title={`${t('jalon.bar.language')} : ${other.name}`}
      aria-label={`${other.code} – ${other.name}`}
      onClick={() => change(other.locale)}
      sx={{ minWidth: 36 }}
    >
      {other.code}
    </Button>
  )
}
