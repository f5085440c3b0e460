import DownloadIcon from '@mui/icons-material/DownloadOutlined'
import UploadIcon from '@mui/icons-material/UploadOutlined'
import { Button } from '@mui/material'
import { useRef } from 'react'
import { useNotify, useTranslate } from 'react-admin'
import { downloadText } from '../../../shared/download-text.ts'
import { useBuilder } from '../state/builder-context.ts'
import { readTranslationsCsv, translationsCsv } from './translation-csv.ts'
import { TARGET, type TranslationRow } from './translation-rows.ts'

/** The translations out as a CSV for whoever translates elsewhere, and back in, as one edit. */
export const TranslationFiles = ({ rows }: { rows: readonly TranslationRow[] }) => {
  const t = useTranslate()
  const notify = useNotify()
  const { form, run } = useBuilder()
  const input = useRef<HTMLInputElement>(null)

  const take = async (file: File) => {
    const read = readTranslationsCsv(await file.text(), rows)
    if (read === null) return notify(t('logic.translations.import_unreadable'), { type: 'error' })
    const count = Object.keys(read.texts).length
    if (count === 0) return notify(t('logic.translations.import_none'), { type: 'info' })
    run('translate', { language: TARGET, texts: read.texts })
    const changed = read.changed.length
    const said = [
      t('logic.translations.imported', { smart_count: count }),
      ...(changed === 0 ? [] : [t('logic.translations.changed', { smart_count: changed })]),
    ]
    notify(said.join('. '), { type: changed === 0 ? 'success' : 'warning' })
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
          if (file) void take(file)
        }}
      />
    </>
  )
}
