import { Alert, Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Stack, Typography } from '@mui/material'
import { useId } from 'react'
import { useTranslate } from 'react-admin'
import type { ImportedTranslations } from './translation-csv.ts'
import type { TranslationRow } from './translation-rows.ts'

interface ImportReportProps {
  read: ImportedTranslations
  rows: readonly TranslationRow[]
  onTake: () => void
  onClose: () => void
}

/** What a CSV brings and what of it needs a look, line by line, before anything is changed. */
export const ImportReport = ({ read: { texts, changed, problems }, rows, onTake, onClose }: ImportReportProps) => {
  const t = useTranslate()
  const titleId = useId()
  const count = Object.keys(texts).length
  const frenchOf = (key: string) => rows.find((row) => row.key === key)?.text.fr ?? key
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{t('logic.translations.import_title')}</DialogTitle>
      <DialogContent>
        <Stack spacing={1.5}>
          <Typography>{t('logic.translations.will_import', { smart_count: count })}</Typography>
          {problems.length > 0 && (
            <Alert severity="error">
              {t('logic.translations.left_out', { smart_count: problems.length })}
              <Lines
                lines={problems.map((problem) => ({
                  line: problem.line,
                  text: t(`logic.translations.problems.${problem.kind}`, { ...problem }),
                }))}
              />
            </Alert>
          )}
          {changed.length > 0 && (
            <Alert severity="warning">
              {t('logic.translations.changed', { smart_count: changed.length })}
              <Lines lines={changed.map(({ line, key }) => ({ line, text: frenchOf(key) }))} />
            </Alert>
          )}
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('forms.cancel')}</Button>
        <Button variant="contained" disabled={count === 0} onClick={onTake}>
          {t('logic.translations.import_act', { smart_count: count })}
        </Button>
      </DialogActions>
    </Dialog>
  )
}

const Lines = ({ lines }: { lines: readonly { line: number; text: string }[] }) => {
  const t = useTranslate()
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.5, maxHeight: 180, overflowY: 'auto' }} tabIndex={0}>
      {lines.map(({ line, text }) => (
        <li key={line}>{t('logic.translations.on_line', { line, text })}</li>
      ))}
    </Box>
  )
}
