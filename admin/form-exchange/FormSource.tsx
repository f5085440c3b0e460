import { MenuItem, TextField } from '@mui/material'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { CopyFormDocument, FormListDocument } from '../data/generated/graphql.ts'
import { useDocument, useSend } from '../data/use-document.ts'
import { createdOf, type ImportSourceProps } from './import-source.ts'

/** Another form of the PLIE, copied whole as a draft. */
export const FormSource = ({ onChoose }: ImportSourceProps) => {
  const t = useTranslate()
  const send = useSend()
  const [chosen, setChosen] = useState('')
  const { data } = useDocument('forms', FormListDocument, {})
  return (
    <TextField
      select
      label={t('exchange.which_form')}
      helperText={t('exchange.copy_help')}
      value={chosen}
      onChange={(event) => {
        const form = data?.forms.find(({ id }) => id === event.target.value)
        if (form === undefined) return
        setChosen(form.id)
        onChoose({
          key: form.id,
          title: t('exchange.copy_of', { title: form.title }),
          create: async (title, idempotencyKey) =>
            createdOf((await send(CopyFormDocument, { formId: form.id, title, idempotencyKey })).copyForm),
        })
      }}
    >
      {(data?.forms ?? []).map(({ id, title }) => (
        <MenuItem key={id} value={id}>
          {title}
        </MenuItem>
      ))}
    </TextField>
  )
}
