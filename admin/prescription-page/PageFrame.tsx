import AppBar from '@mui/material/AppBar'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Container from '@mui/material/Container'
import Toolbar from '@mui/material/Toolbar'
import Typography from '@mui/material/Typography'
import { type ReactNode, type Ref, useEffect } from 'react'
import type { Locale } from '../../schema/text.ts'
import { useWords } from './i18n/index.ts'

const OTHER = { fr: { locale: 'en', name: 'English' }, en: { locale: 'fr', name: 'Français' } } as const

/** What every state of the page has around it: whose page it is, the other language, and its one title. */
export const PageFrame = ({
  plieName,
  title,
  titleRef,
  onLocale,
  children,
}: {
  plieName: string | null
  title: string
  titleRef?: Ref<HTMLHeadingElement>
  onLocale: (locale: Locale) => void
  children: ReactNode
}) => {
  const { locale, words } = useWords()
  const other = OTHER[locale]
  useEffect(() => {
    document.title = plieName === null ? title : `${title} – ${plieName}`
  }, [title, plieName])
  return (
    <>
      <AppBar position="static">
        <Container maxWidth="md" disableGutters>
          <Toolbar sx={{ gap: 1 }}>
            <Typography component="p" sx={{ flex: 1, fontWeight: 650, overflowWrap: 'anywhere' }}>
              {plieName ?? ' '}
            </Typography>
            <Button
              size="small"
              color="inherit"
              lang={other.locale}
              title={`${words.language} : ${other.name}`}
              onClick={() => onLocale(other.locale)}
            >
              {other.name}
            </Button>
          </Toolbar>
        </Container>
      </AppBar>
      <Container component="main" maxWidth="md" sx={{ py: { xs: 2, sm: 4 }, px: { xs: 1.5, sm: 3 } }}>
        <Box sx={{ mb: 2 }}>
          {/* Reached by the program only, so that the new page is read out: nothing to show the eye. */}
          <Typography variant="h1" ref={titleRef} tabIndex={-1} sx={{ overflowWrap: 'anywhere', outline: 'none' }}>
            {title}
          </Typography>
        </Box>
        {children}
      </Container>
    </>
  )
}
