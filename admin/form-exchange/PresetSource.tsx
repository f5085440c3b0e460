import { MenuItem, TextField } from '@mui/material'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { CreateFormDocument, FormPresetsDocument } from '../data/generated/graphql.ts'
import { useDocument, useSend } from '../data/use-document.ts'
import { createdOf, type ImportSourceProps } from './import-source.ts'

/** One of the models: the form keeps its tie with it, and is told when the model changes. */
export const PresetSource = ({ onChoose }: ImportSourceProps) => {
  const t = useTranslate()
  const send = useSend()
  const [chosen, setChosen] = useState('')
  const { data } = useDocument('form-presets', FormPresetsDocument, {})
  return (
    <TextField
      select
      label={t('forms.create.preset')}
      helperText={t('exchange.preset_help')}
      value={chosen}
      onChange={(event) => {
        const preset = data?.presets.find(({ key }) => key === event.target.value)
        if (preset === undefined) return
        const { key, kind } = preset
        setChosen(key)
        onChoose({
          key,
          title: preset.title,
          create: async (title, idempotencyKey) =>
            createdOf((await send(CreateFormDocument, { kind, title, preset: key, idempotencyKey })).createForm),
        })
      }}
    >
      {(data?.presets ?? []).map(({ key, title }) => (
        <MenuItem key={key} value={key}>
          {title}
        </MenuItem>
      ))}
    </TextField>
  )
}
