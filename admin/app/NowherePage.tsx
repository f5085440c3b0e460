import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import { Link as RouterLink } from 'react-router'
import { PageHeading } from '../shared/PageHeading.tsx'

/** An address that leads to no page. */
export const NowherePage = () => {
  const t = useTranslate()
  return (
    <>
      <PageHeading title={t('jalon.nowhere.title')} />
      <Typography sx={{ mb: 2 }}>{t('jalon.nowhere.text')}</Typography>
      <Link component={RouterLink} to="/">
        {t('jalon.nowhere.home')}
      </Link>
    </>
  )
}
