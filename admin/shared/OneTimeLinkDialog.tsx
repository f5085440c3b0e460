import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import { CopyField } from './CopyField.tsx'
import { ShownOnceDialog } from './ShownOnceDialog.tsx'

/** The link by which somebody chooses their password, to hand over to them: shown this once. `lost`: what to do without it. */
export const OneTimeLinkDialog = ({
  name,
  link,
  lost,
  onClose,
}: {
  name: string
  link: string
  lost?: string
  onClose: () => void
}) => {
  const t = useTranslate()
  return (
    <ShownOnceDialog
      title={t('jalon.oneTimeLink.title', { name })}
      closeLabel={t('jalon.oneTimeLink.close')}
      onClose={onClose}
    >
      <Typography>{t('jalon.oneTimeLink.text', { name })}</Typography>
      <CopyField label={t('jalon.oneTimeLink.label')} value={link} />
      <Typography variant="body2" color="textSecondary">
        {t('jalon.oneTimeLink.life')} {lost}
      </Typography>
    </ShownOnceDialog>
  )
}
