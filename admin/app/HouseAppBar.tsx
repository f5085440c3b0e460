import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { AppBar, type AppBarProps, LoadingIndicator, useTranslate } from 'react-admin'
import { useViewer } from '../access/useViewer.ts'
import { AccountMenu } from './AccountMenu.tsx'
import { Brand } from './Brand.tsx'
import { LocaleSwitch } from './LocaleSwitch.tsx'
import { ModeSwitch } from './ModeSwitch.tsx'
import { PlieSwitch } from './PlieSwitch.tsx'

export const HouseAppBar = (props: AppBarProps) => (
  <AppBar {...props} userMenu={<AccountMenu />} toolbar={<Tools />}>
    <Brand />
    <WorkedIn />
    <Box sx={{ flex: 1 }} />
  </AppBar>
)

/** Set apart from the name of the product; nothing for whoever belongs to no PLIE. */
const WorkedIn = () => {
  const { plie } = useViewer()
  if (plie === null) return null
  return (
    <>
      <Typography
        component="span"
        aria-hidden
        sx={{ color: 'divider', mx: 1.5, display: { xs: 'none', sm: 'inline' } }}
      >
        |
      </Typography>
      <PlieSwitch />
    </>
  )
}

const Tools = () => {
  const t = useTranslate()
  return (
    <>
      <Box sx={{ display: { xs: 'none', sm: 'flex' } }}>
        <LoadingIndicator aria-label={t('jalon.loading')} />
      </Box>
      <LocaleSwitch />
      <ModeSwitch />
    </>
  )
}
