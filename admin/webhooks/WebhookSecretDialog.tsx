import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import { CopyField } from '../shared/CopyField.tsx'
import { ShownOnceDialog } from '../shared/ShownOnceDialog.tsx'

/** The secret that signs what a hook is sent, shown this once. */
export const WebhookSecretDialog = ({
  name,
  secret,
  rotated = false,
  onClose,
}: {
  name: string
  secret: string
  rotated?: boolean
  onClose: () => void
}) => {
  const t = useTranslate()
  return (
    <ShownOnceDialog
      title={t('webhooks.secretTitle', { name })}
      closeLabel={t('webhooks.secretKept')}
      onClose={onClose}
    >
      <Typography>{t('webhooks.secretText')}</Typography>
      <CopyField label={t('webhooks.secret')} value={secret} />
      {rotated && <Typography>{t('webhooks.secretOverlap')}</Typography>}
    </ShownOnceDialog>
  )
}
