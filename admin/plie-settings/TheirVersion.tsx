import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { Form, ResourceContextProvider, useTranslate } from 'react-admin'
import { sections } from './sections/index.ts'
import type { Setting } from './setting-groups.ts'

/** A part as somebody else saved it meanwhile, to be read beside one's own. */
export const TheirVersion = ({ setting, action }: { setting: Setting; action: ReactNode }) => {
  const t = useTranslate()
  const { read, Inputs } = sections[setting.section]
  const title = t('plieSettings.theirs', { by: setting.changedBy ?? '—' })
  return (
    <Box role="group" aria-label={title} sx={{ minWidth: 0 }}>
      <Typography component="h3" sx={{ fontWeight: 650, mb: 1 }}>
        {title}
      </Typography>
      <Box component="fieldset" disabled sx={{ border: 0, p: 0, m: 0, minWidth: 0 }}>
        <Form<Record<string, unknown>> defaultValues={{ value: read(setting.value) }} disabled>
          <ResourceContextProvider value="plieSettings">
            <Inputs />
          </ResourceContextProvider>
        </Form>
      </Box>
      <Box sx={{ mt: 1.5 }}>{action}</Box>
    </Box>
  )
}
