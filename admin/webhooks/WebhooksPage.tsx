import AddOutlined from '@mui/icons-material/AddOutlined'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { IfAble } from '../access/IfAble.tsx'
import { PageFor } from '../access/PageFor.tsx'
import { WebhooksDocument } from '../data/generated/graphql.ts'
import { useDocument } from '../data/use-document.ts'
import { PageHeading } from '../shared/PageHeading.tsx'
import { WebhookCard } from './WebhookCard.tsx'
import { WebhookDialog } from './WebhookDialog.tsx'

/** The addresses that are told of what happens in the PLIE. */
export const WebhooksPage = () => {
  const t = useTranslate()
  return (
    <>
      <PageHeading
        title={t('webhooks.title')}
        below={
          <Typography color="textSecondary" sx={{ mt: 0.5, maxWidth: 720 }}>
            {t('webhooks.intro')}
          </Typography>
        }
        actions={
          <IfAble to="webhook.manage">
            <CreateButton />
          </IfAble>
        }
      />
      <PageFor to="webhook.manage">
        <Webhooks />
      </PageFor>
    </>
  )
}

const Webhooks = () => {
  const t = useTranslate()
  const { data, error } = useDocument('webhooks', WebhooksDocument, {})
  if (error) return <Alert severity="error">{t(error.message, { _: error.message })}</Alert>
  if (data === undefined) return <Typography>{t('jalon.loading')}</Typography>
  if (data.webhooks.length === 0)
    return <Typography sx={{ p: 3, color: 'text.secondary' }}>{t('webhooks.none')}</Typography>
  return (
    <Box sx={{ display: 'grid', gap: 2, pb: 4, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      {data.webhooks.map((webhook) => (
        <WebhookCard key={webhook.id} webhook={webhook} />
      ))}
    </Box>
  )
}

const CreateButton = () => {
  const t = useTranslate()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button variant="contained" startIcon={<AddOutlined />} onClick={() => setOpen(true)}>
        {t('webhooks.create')}
      </Button>
      {open && <WebhookDialog onClose={() => setOpen(false)} />}
    </>
  )
}
