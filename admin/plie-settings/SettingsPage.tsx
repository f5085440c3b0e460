import Box from '@mui/material/Box'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import { PageFor } from '../access/PageFor.tsx'
import { PlieSettingsDocument } from '../data/generated/graphql.ts'
import { useDocument } from '../data/use-document.ts'
import { PageHeading } from '../shared/PageHeading.tsx'
import { SettingCard } from './SettingCard.tsx'
import { SettingsIndex } from './SettingsIndex.tsx'
import { groupedSettings } from './setting-groups.ts'

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
  const groups = groupedSettings(data.plieSettings)
  return (
    <Box
      sx={{ display: 'grid', gap: 2, pb: 3, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '220px minmax(0, 1fr)' } }}
    >
      <SettingsIndex groups={groups} />
      <Stack spacing={2} sx={{ minWidth: 0 }}>
        {groups.flatMap(({ title, settings }) => [
          <Typography key={title} component="p" variant="overline" sx={{ pt: 1 }}>
            {t(title)}
          </Typography>,
          ...settings.map((setting) => <SettingCard key={setting.section} setting={setting} />),
        ])}
      </Stack>
    </Box>
  )
}
