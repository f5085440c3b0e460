import { Box, FormControlLabel, LinearProgress, Paper, Stack, Switch, TextField, Typography } from '@mui/material'
import { useMemo, useState } from 'react'
import { useTranslate } from 'react-admin'
import { useBuilder } from '../state/builder-context.ts'
import { useChosen } from '../state/use-chosen.ts'
import { TranslationFiles } from './TranslationFiles.tsx'
import { TranslationTable } from './TranslationTable.tsx'
import { matchingRows, TARGET, translationRows } from './translation-rows.ts'

/** « Traductions »: everything people read, French beside English, in the order of the document. */
const TranslationsView = () => {
  const t = useTranslate()
  const { form, run } = useBuilder()
  const [at] = useChosen('translations')
  const [onlyMissing, setOnlyMissing] = useState(false)
  /** Texts translated since « À traduire seulement » was put on: they do not vanish while being written. */
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set())
  const [query, setQuery] = useState('')
  const rows = useMemo(() => translationRows(form), [form])
  const done = rows.filter((row) => row.done).length
  const shown = matchingRows(rows, query).filter((row) => !onlyMissing || !row.done || kept.has(row.key))

  return (
    <Paper variant="outlined" sx={{ p: 1.5, minWidth: 0 }}>
      <Stack direction="row" useFlexGap spacing={1.5} sx={{ flexWrap: 'wrap', alignItems: 'center', mb: 1 }}>
        <Typography variant="h2" sx={{ fontSize: '1.02rem' }}>
          {t('logic.translations.title')}
        </Typography>
        <Box sx={{ flex: 1, minWidth: 200 }}>
          <Typography variant="body2" role="status">
            {done === rows.length
              ? t('logic.translations.all_done')
              : t('logic.translations.progress', { done, total: rows.length })}
          </Typography>
          <LinearProgress
            variant="determinate"
            aria-label={t('logic.translations.title')}
            value={rows.length === 0 ? 100 : (100 * done) / rows.length}
          />
        </Box>
        <TranslationFiles rows={rows} />
      </Stack>
      <Stack direction="row" useFlexGap spacing={1.5} sx={{ flexWrap: 'wrap', alignItems: 'center', mb: 1 }}>
        <TextField
          label={t('logic.translations.search')}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          sx={{ maxWidth: 320 }}
        />
        <FormControlLabel
          label={t('logic.translations.only_missing')}
          control={
            <Switch
              size="small"
              checked={onlyMissing}
              onChange={(event) => {
                setKept(new Set())
                setOnlyMissing(event.target.checked)
              }}
            />
          }
        />
        <Typography variant="caption" sx={{ color: 'text.secondary' }}>
          {t('logic.translations.keys')}
        </Typography>
      </Stack>
      {shown.length > 0 && (
        <TranslationTable
          rows={shown}
          at={at}
          onChange={({ key }, text) => {
            if (onlyMissing) setKept((current) => new Set(current).add(key))
            run('translate', { language: TARGET, texts: { [key]: text } }, `${TARGET}.${key}`)
          }}
        />
      )}
      {shown.length === 0 && (
        <Typography sx={{ py: 2, color: 'text.secondary' }}>
          {t(query.trim() === '' ? 'logic.translations.all_done' : 'logic.translations.nothing_found')}
        </Typography>
      )}
    </Paper>
  )
}
export default TranslationsView
