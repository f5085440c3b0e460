import Alert from '@mui/material/Alert'
import Link from '@mui/material/Link'
import { useTranslate } from 'react-admin'
import { useSearchParams } from 'react-router'
import { ActivationForm } from './ActivationForm.tsx'
import { DoorPage } from './DoorPage.tsx'
import { JoinForm } from './JoinForm.tsx'

/** Where a one-time link leads: choose a password, or prove the account is one's own, then work. `for` says which. */
export const ActivationPage = () => {
  const t = useTranslate()
  const [search] = useSearchParams()
  const token = search.get('token') ?? ''
  const use = search.get('for')
  return (
    <DoorPage title={t(use === 'join' ? 'jalon.signIn.activation.titleJoin' : 'jalon.signIn.activation.title')}>
      {token === '' ? (
        <>
          <Alert severity="warning" sx={{ mb: 2 }}>
            {t('jalon.signIn.activation.noToken')}
          </Alert>
          <Link href="#/login">{t('jalon.signIn.activation.toSignIn')}</Link>
        </>
      ) : use === 'join' ? (
        <JoinForm token={token} />
      ) : (
        <ActivationForm token={token} operator={use === 'operator'} />
      )}
    </DoorPage>
  )
}
