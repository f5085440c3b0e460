import CssBaseline from '@mui/material/CssBaseline'
import { type Theme, ThemeProvider } from '@mui/material/styles'
import useMediaQuery from '@mui/material/useMediaQuery'
import { useEffect, useMemo, useState } from 'react'
import type { Locale } from '../../schema/text.ts'
import { addressOf } from './address.ts'
import { LocaleProvider } from './i18n/index.ts'
import { SheetPage } from './SheetPage.tsx'
import { StatusPage } from './StatusPage.tsx'

const CHOSEN = 'jalon.prescription.locale'

/** The language chosen on this device, or the browser's where it is one of ours; null: whichever the link says. */
const knownLocale = (): Locale | null => {
  try {
    const chosen = localStorage.getItem(CHOSEN)
    if (chosen === 'fr' || chosen === 'en') return chosen
  } catch {
    // A forbidden storage remembers nothing.
  }
  return null
}

/** The page of a public link: the sheet, or what became of a sending. */
export const PrescriptionPage = ({ themes }: { themes: Readonly<Record<'light' | 'dark', Theme>> }) => {
  const dark = useMediaQuery('(prefers-color-scheme: dark)', { noSsr: true })
  const [chosen, setChosen] = useState(knownLocale)
  const [ofLink, setOfLink] = useState<Locale>('fr')
  const locale = chosen ?? ofLink
  const address = useMemo(() => addressOf(window.location), [])
  useEffect(() => {
    document.documentElement.lang = locale
  }, [locale])
  const choose = (next: Locale) => {
    setChosen(next)
    try {
      localStorage.setItem(CHOSEN, next)
    } catch {
      // The choice then lasts as long as the page.
    }
  }
  return (
    <ThemeProvider theme={dark ? themes.dark : themes.light}>
      <CssBaseline />
      <LocaleProvider value={locale}>
        {address.follows ? (
          <StatusPage base={address.base} onLocale={choose} />
        ) : (
          <SheetPage base={address.base} onLocale={choose} onLinkLocale={setOfLink} />
        )}
      </LocaleProvider>
    </ThemeProvider>
  )
}
