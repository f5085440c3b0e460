import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import { useViewer } from '../../access/useViewer.ts'
import type { ApiScope } from '../../data/generated/graphql.ts'
import { CopyField } from '../../shared/CopyField.tsx'
import { ShownOnceDialog } from '../../shared/ShownOnceDialog.tsx'
import { firstRequest } from './first-request.ts'

/** The secret of a new token, with a first request to try it. */
export const SecretDialog = ({
  name,
  secret,
  scopes,
  onClose,
}: {
  name: string
  secret: string
  scopes: readonly ApiScope[]
  onClose: () => void
}) => {
  const t = useTranslate()
  const { plie } = useViewer()
  return (
    <ShownOnceDialog
      title={t('jalon.account.tokens.secretTitle', { name })}
      closeLabel={t('jalon.account.tokens.secretKept')}
      onClose={onClose}
    >
      <Typography>{t('jalon.account.tokens.secretText')}</Typography>
      <CopyField label={t('jalon.account.tokens.secret')} value={secret} />
      {plie !== null && (
        <>
          <Typography>{t('jalon.account.tokens.tryText')}</Typography>
          <CopyField
            label={t('jalon.account.tokens.tryLabel')}
            value={firstRequest(window.location.origin, plie.slug, secret, scopes)}
            lines={4}
          />
        </>
      )}
    </ShownOnceDialog>
  )
}
