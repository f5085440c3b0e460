import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import { sections } from './sections/index.ts'
import { anchorOf, type groupedSettings } from './setting-groups.ts'

/** What the page holds, and a way to each part: beside it on a wide screen, above it on a phone. */
export const SettingsIndex = ({ groups }: { groups: ReturnType<typeof groupedSettings> }) => {
  const t = useTranslate()
  return (
    <Box
      component="nav"
      aria-label={t('plieSettings.index')}
      sx={{
        position: { md: 'sticky' },
        top: { md: 72 },
        alignSelf: 'start',
        columns: { xs: 2, md: 1 },
        columnGap: 2,
      }}
    >
      {groups.map(({ title, settings }) => (
        <Box key={title} sx={{ breakInside: 'avoid', mb: 1.5 }}>
          <Typography component="p" variant="subtitle2">
            {t(title)}
          </Typography>
          <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
            {settings.map(({ section }) => (
              <Box component="li" key={section}>
                <Link component="button" type="button" onClick={() => leadTo(anchorOf(section))} sx={LINK}>
                  {t(`${sections[section].words}.title`)}
                </Link>
              </Box>
            ))}
          </Box>
        </Box>
      ))}
    </Box>
  )
}

const LINK = { textAlign: 'left', py: 0.5, minHeight: 28 } as const

/** The address of the page says which part of the product it is: parts of a page are reached by the keyboard’s focus. */
const leadTo = (anchor: string) => {
  const part = document.getElementById(anchor)
  part?.focus({ preventScroll: true })
  part?.scrollIntoView()
}
