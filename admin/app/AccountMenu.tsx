import AccountCircleOutlined from '@mui/icons-material/AccountCircleOutlined'
import LogoutOutlined from '@mui/icons-material/LogoutOutlined'
import Box from '@mui/material/Box'
import Divider from '@mui/material/Divider'
import IconButton from '@mui/material/IconButton'
import ListItemIcon from '@mui/material/ListItemIcon'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useLogout, useTranslate } from 'react-admin'
import { useViewer } from '../access/useViewer.ts'
import { rememberSignOut } from '../data/viewer.ts'

export const AccountMenu = () => {
  const t = useTranslate()
  const logout = useLogout()
  const leave = () => {
    rememberSignOut()
    logout()
  }
  const { viewer } = useViewer()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const label = viewer === null ? t('jalon.bar.account') : `${t('jalon.bar.account')} – ${viewer.displayName}`
  return (
    <>
      <IconButton
        color="inherit"
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <AccountCircleOutlined />
      </IconButton>
      {/* Inside the bar and not at the end of the page: what it says belongs to the banner landmark. */}
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => setAnchor(null)}
        container={anchor?.closest('header') ?? null}
      >
        <Box component="li" role="none" sx={{ px: 2, py: 1 }}>
          <Typography sx={{ fontWeight: 650 }}>{viewer?.displayName}</Typography>
          <Typography variant="body2" color="textSecondary">
            {viewer?.email}
          </Typography>
        </Box>
        <Divider component="li" aria-hidden />
        <MenuItem onClick={leave}>
          <ListItemIcon>
            <LogoutOutlined fontSize="small" />
          </ListItemIcon>
          {t('jalon.bar.signOut')}
        </MenuItem>
      </Menu>
    </>
  )
}
