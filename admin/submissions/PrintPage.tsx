import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import CssBaseline from '@mui/material/CssBaseline'
import { createTheme, ThemeProvider } from '@mui/material/styles'
import { useMemo } from 'react'
import { Authenticated, useThemesContext, useTranslate } from 'react-admin'
import { Link, useParams, useSearchParams } from 'react-router'
import { useLocale } from '../app/i18n/use-locale.ts'
import { SubmissionPageDocument } from '../data/generated/graphql.ts'
import { useDocument } from '../data/use-document.ts'
import { PrintSheet } from './PrintSheet.tsx'
import { readForm } from './submission-model.ts'

/** A form on paper, filled or blank (`?blank`): nothing of the application around it, always light. */
export const PrintPage = () => {
  const { lightTheme } = useThemesContext()
  const paper = useMemo(() => createTheme(lightTheme ?? {}), [lightTheme])
  return (
    <Authenticated>
      <ThemeProvider theme={paper}>
        <CssBaseline />
        <Printed />
      </ThemeProvider>
    </Authenticated>
  )
}

const Printed = () => {
  const t = useTranslate()
  const locale = useLocale()
  const { id = '' } = useParams()
  const [search, setSearch] = useSearchParams()
  const blank = search.has('blank')
  const { data, error } = useDocument('submission', SubmissionPageDocument, { id })
  const submission = data?.submission
  const form = useMemo(() => (submission ? readForm(submission.version.definition) : null), [submission])
  if (error) return <Alert severity="error">{t(error.message, { _: error.message })}</Alert>
  if (data?.submission === null) return <Alert severity="warning">{t('jalon.submission.notFound')}</Alert>
  if (!submission || form === null) return <Box sx={{ p: 2 }}>{t('jalon.loading')}</Box>
  return (
    <Box sx={{ maxWidth: 900, mx: 'auto', p: { xs: 2, sm: 4 }, '@media print': { p: 0, maxWidth: 'none' } }}>
      <Box
        component="nav"
        aria-label={t('fill.print.open')}
        sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 3, displayPrint: 'none' }}
      >
        <Button variant="contained" onClick={() => window.print()}>
          {t('fill.print.print')}
        </Button>
        <Button onClick={() => setSearch(blank ? {} : { blank: '' }, { replace: true })}>
          {t(blank ? 'fill.print.filled' : 'fill.print.blank')}
        </Button>
        <Button component={Link} to={`/submissions/${id}`}>
          {t('fill.print.back')}
        </Button>
      </Box>
      <PrintSheet submission={submission} form={form} blank={blank} locale={locale} />
    </Box>
  )
}
