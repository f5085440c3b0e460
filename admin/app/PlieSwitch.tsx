import MenuItem from '@mui/material/MenuItem'
import Select from '@mui/material/Select'
import Typography from '@mui/material/Typography'
import { useQueryClient } from '@tanstack/react-query'
import { useRedirect, useStore, useTranslate } from 'react-admin'
import { useViewer } from '../access/useViewer.ts'
import { choosePlie } from '../data/request-settings.ts'
import { forgetViewer, loadViewer } from '../data/viewer.ts'

/** The PLIE worked in; a choice for those who belong to several. Nothing read in one PLIE stays when changing to another. */
export const PlieSwitch = () => {
  const t = useTranslate()
  const redirect = useRedirect()
  const queryClient = useQueryClient()
  const [, forgetListParams] = useStore('dossiers.listParams')
  const { viewer, plie } = useViewer()
  if (viewer === null || plie === null) return null
  if (viewer.memberships.length < 2)
    return (
      <Typography component="span" noWrap sx={{ fontWeight: 600, color: 'text.secondary' }}>
        {plie.name}
      </Typography>
    )
  const change = async (slug: string) => {
    choosePlie(slug)
    forgetViewer()
    forgetListParams(undefined)
    queryClient.clear()
    // Sentences use the PLIE's own words: they must be known before anything is drawn.
    await loadViewer().catch(() => null)
    redirect('/')
  }
  return (
    <Select
      size="small"
      margin="none"
      value={plie.slug}
      onChange={(event) => change(event.target.value)}
      inputProps={{ 'aria-label': t('jalon.bar.changePlie') }}
      sx={{ minWidth: 120, maxWidth: 260 }}
    >
      {viewer.memberships.map((membership) => (
        <MenuItem key={membership.plie.id} value={membership.plie.slug}>
          {membership.plie.name}
        </MenuItem>
      ))}
    </Select>
  )
}
