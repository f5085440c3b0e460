import BookmarkAddOutlined from '@mui/icons-material/BookmarkAddOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Chip from '@mui/material/Chip'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { required, TextInput, useListContext, useNotify, useTranslate } from 'react-admin'
import { useNavigate } from 'react-router'
import { DossierViewsDocument, ForgetDossierViewDocument, KeepDossierViewDocument } from '../data/generated/graphql.ts'
import { sendForm } from '../data/send-form.ts'
import { useDocument, useSend } from '../data/use-document.ts'
import { FormDialog } from '../shared/FormDialog.tsx'

/** Lists somebody comes back to, under names of their own, on every device. */
export const DossierViews = () => {
  const t = useTranslate()
  const send = useSend()
  const notify = useNotify()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const { filterValues, sort } = useListContext()
  const [naming, setNaming] = useState(false)
  const { data } = useDocument('dossierViews', DossierViewsDocument, {})
  const reload = () => queryClient.invalidateQueries({ queryKey: ['dossierViews'] })
  const query = new URLSearchParams({
    ...{ filter: JSON.stringify(filterValues), sort: sort.field, order: sort.order, page: '1' },
  }).toString()

  const forget = async (id: string) => {
    try {
      await send(ForgetDossierViewDocument, { id })
    } catch (error) {
      notify(error instanceof Error ? error.message : 'jalon.network.strange', { type: 'error' })
    }
    await reload()
  }
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', px: 2, pt: 1.5 }}>
      {(data?.dossierViews ?? []).map((view) => (
        <Chip
          key={view.id}
          label={view.name}
          variant={view.query === query ? 'filled' : 'outlined'}
          color={view.query === query ? 'primary' : 'default'}
          onClick={() => navigate(`/dossiers?${view.query}`)}
          onDelete={() => forget(view.id)}
        />
      ))}
      <Button size="small" startIcon={<BookmarkAddOutlined />} onClick={() => setNaming(true)}>
        {t('jalon.dossier.views.keep')}
      </Button>
      {naming && (
        <FormDialog
          title={t('jalon.dossier.views.keep')}
          values={{ name: '' }}
          onClose={() => setNaming(false)}
          onSend={async ({ name }) => {
            const sent = await sendForm(
              async () => (await send(KeepDossierViewDocument, { name: String(name ?? ''), query })).keepDossierView,
            )
            await reload()
            return sent
          }}
        >
          <TextInput
            source="name"
            label="jalon.dossier.views.name"
            helperText="jalon.dossier.views.help"
            validate={required('jalon.dossier.check.required')}
            autoComplete="off"
          />
        </FormDialog>
      )}
    </Box>
  )
}
