import DarkModeOutlined from '@mui/icons-material/DarkModeOutlined'
import LightModeOutlined from '@mui/icons-material/LightModeOutlined'
import IconButton from '@mui/material/IconButton'
import { useTheme, useTranslate } from 'react-admin'

/** Light or dark, remembered on this device. */
export const ModeSwitch = () => {
  const t = useTranslate()
  const [mode, setMode] = useTheme()
  const dark = mode === 'dark'
  const label = t(dark ? 'jalon.bar.toLight' : 'jalon.bar.toDark')
  return (
    <IconButton color="inherit" aria-label={label} title={label} onClick={() => setMode(dark ? 'light' : 'dark')}>
      {dark ? <LightModeOutlined /> : <DarkModeOutlined />}
    </IconButton>
  )
}
