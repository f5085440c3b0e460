import { FormControl, FormControlLabel, FormLabel, Radio, RadioGroup } from '@mui/material'
import { type ComponentType, useState } from 'react'
import { useTranslate } from 'react-admin'
import { FileSource } from './FileSource.tsx'
import { FormSource } from './FormSource.tsx'
import type { ImportChoice, ImportSourceProps } from './import-source.ts'
import { NewFormDialog } from './NewFormDialog.tsx'
import { PresetSource } from './PresetSource.tsx'

const SOURCES: readonly { key: string; Source: ComponentType<ImportSourceProps> }[] = [
  { key: 'file', Source: FileSource },
  { key: 'form', Source: FormSource },
  { key: 'preset', Source: PresetSource },
]

/** « Importer… »: a new form from a file, from another form or from a model. */
export const ImportDialog = ({ onClose }: { onClose: () => void }) => {
  const t = useTranslate()
  const [from, setFrom] = useState('file')
  const [choice, setChoice] = useState<ImportChoice | null>(null)
  const Source = SOURCES.find(({ key }) => key === from)?.Source ?? FileSource
  return (
    <NewFormDialog title={t('exchange.import_title')} act={t('exchange.import_act')} choice={choice} onClose={onClose}>
      <FormControl>
        <FormLabel id="import-from">{t('exchange.from')}</FormLabel>
        <RadioGroup
          aria-labelledby="import-from"
          value={from}
          onChange={(_, next) => {
            setFrom(next)
            setChoice(null)
          }}
        >
          {SOURCES.map(({ key }) => (
            <FormControlLabel
              key={key}
              value={key}
              control={<Radio size="small" />}
              label={t(`exchange.sources.${key}`)}
            />
          ))}
        </RadioGroup>
      </FormControl>
      <Source onChoose={setChoice} />
    </NewFormDialog>
  )
}
