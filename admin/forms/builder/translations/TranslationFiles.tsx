import DownloadIcon from '@mui/icons-material/DownloadOutlined'
import UploadIcon from '@mui/icons-material/UploadOutlined'
import { Button } from '@mui/material'
import { useRef, useState } from 'react'
import { useNotify, useTranslate } from 'react-admin'
import { downloadText } from '../../../shared/download-text.ts'
import { useBuilder } from '../state/builder-context.ts'
import { ImportReport } from './ImportReport.tsx'
import { readCsvFile } from './read-csv-file.ts'
import { type ImportedTranslations, readTranslationsCsv, translationsCsv } from './translation-csv.ts'
import { TARGET, type TranslationRow } from './translation-rows.ts'

/** The translations out as a CSV for whoever translates elsewhere, and back in, as one edit. */
export const TranslationFiles = ({ rows }: { rows: readonly TranslationRow[] }) => {
  const t = useTranslate()
  const notify = useNotify()
  const { form, run } = useBuilder()
  const input = useRef<HTMLInputElement>(null)

  const [asked, setAsked] = useState<ImportedTranslations | null>(null)

  const take = ({ texts }: ImportedTranslations) => {
    setAsked(null)
    run('translate', { language: TARGET, texts })
    notify(t('logic.translations.imported', { smart_count: Object.keys(texts).length }), { type: 'success' })
  }
  const open = async (file: File) => {
    const read = readTranslationsCsv(await readCsvFile(file), rows)
    if (read === null) return notify(t('logic.translations.import_unreadable'), { type: 'error' })
    if (read.problems.length > 0 || read.changed.length > 0) return setAsked(read)
    if (Object.keys(read.texts).length === 0) return notify(t('logic.translations.import_none'), { type: 'info' })
    take(read)
  }

  return (
    <>
      <Button
        size="small"
        startIcon={<DownloadIcon />}
        onClick={() => downloadText(`${form.key}.${TARGET}.csv`, 'text/csv', translationsCsv(rows))}
      >
        {t('logic.translations.export')}
      </Button>
      <Button size="small" startIcon={<UploadIcon />} onClick={() => input.current?.click()}>
        {t('logic.translations.import')}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".csv,text/csv"
        aria-label={t('logic.translations.import_title')}
        onChange={(event) => {
          const [file] = event.target.files ?? []
          event.target.value = ''
          if (file) void open(file)
        }}
      />
      {asked && <ImportReport read={asked} rows={rows} onTake={() => take(asked)} onClose={() => setAsked(null)} />}
    </>
  )
}
