import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import { PageFor } from '../access/PageFor.tsx'
import { PlieSettingsDocument } from '../data/generated/graphql.ts'
import { useDocument } from '../data/use-document.ts'
import { PageHeading } from '../shared/PageHeading.tsx'
import { SettingCard } from './SettingCard.tsx'

/** What the PLIE decides for itself, part by part. */
export const SettingsPage = () => {
  const t = useTranslate()
  return (
    <>
      <PageHeading
        title={t('plieSettings.title')}
        below={
          <Typography color="textSecondary" sx={{ mt: 0.5, maxWidth: 720 }}>
            {t('plieSettings.intro')}
          </Typography>
        }
      />
      <PageFor to="plie.configure">
        <Settings />
      </PageFor>
    </>
  )
}

const Settings = () => {
  const t = useTranslate()
  const { data, error } = useDocument('plieSettings', PlieSettingsDocument, {})
  if (error) return <Typography role="alert">{t(error.message, { _: error.message })}</Typography>
  if (!data) return <Typography>{t('jalon.loading')}</Typography>
  return (
    <Stack spacing={2} sx={{ pb: 3 }}>
      {data.plieSettings.map((setting) => (
        <SettingCard key={setting.section} setting={setting} />
      ))}
    </Stack>
  )
}
