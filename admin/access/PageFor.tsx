import Alert from '@mui/material/Alert'
import type { ReactNode } from 'react'
import { usePermissions, useTranslate } from 'react-admin'

/** The content of a page reached by its address, or a sentence for whoever the server does not let in. */
export const PageFor = ({ to, children }: { to: string; children: ReactNode }) => {
  const t = useTranslate()
  const { permissions, isPending } = usePermissions<readonly string[]>()
  if (isPending) return t('jalon.loading')
  if (permissions?.includes(to) === true) return children
  return <Alert severity="warning">{t('jalon.notAllowed')}</Alert>
}
