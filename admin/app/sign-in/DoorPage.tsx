import Box from '@mui/material/Box'
import Card from '@mui/material/Card'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { useTranslate } from 'react-admin'
import { Brand } from '../Brand.tsx'
import { LocaleSwitch } from '../LocaleSwitch.tsx'
import { ModeSwitch } from '../ModeSwitch.tsx'

/** Frame of the two pages shown without a session. */
export const DoorPage = ({ title, children }: { title: string; children: ReactNode }) => {
  const t = useTranslate()
  return (
    <Box sx={{ minHeight: '100vh', display: 'flex', flexDirection: 'column', bgcolor: 'background.default' }}>
      <title>{`${title} – Jalon`}</title>
      <Box component="header" sx={{ display: 'flex', justifyContent: 'flex-end', p: 1, gap: 0.5 }}>
        <LocaleSwitch />
        <ModeSwitch />
      </Box>
      <Box
        component="main"
        sx={{
          flex: 1,
          display: 'flex',
          flexDirection: 'column',
          alignItems: 'center',
          px: 2,
          pt: { xs: 2, sm: '8vh' },
        }}
      >
        <Brand large />
        <Typography color="textSecondary" sx={{ mb: 3 }}>
          {t('jalon.tagline')}
        </Typography>
        <Card sx={{ width: '100%', maxWidth: 420, p: { xs: 2.5, sm: 4 } }}>
          <Typography variant="h1" sx={{ mb: 2 }}>
            {title}
          </Typography>
          {children}
        </Card>
      </Box>
    </Box>
  )
}
