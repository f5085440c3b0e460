import Box from '@mui/material/Box'
import FormControlLabel from '@mui/material/FormControlLabel'
import Switch from '@mui/material/Switch'
import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import { useShortcutsOn } from './shortcuts-on.ts'

/** Which key does what here, and the way to turn them off. */
export const ShortcutsLegend = ({ keys }: { keys: readonly { readonly key: string; readonly does: string }[] }) => {
  const t = useTranslate()
  const { on, turn } = useShortcutsOn()
  return (
    <Box
      component="aside"
      aria-label={t('jalon.shortcuts.title')}
      sx={{
        display: { xs: 'none', md: 'flex' },
        flexWrap: 'wrap',
        alignItems: 'center',
        columnGap: 2,
        rowGap: 0.5,
        mb: 2,
      }}
    >
      <FormControlLabel
        control={<Switch size="small" checked={on} onChange={(_, checked) => turn(checked)} />}
        label={t('jalon.shortcuts.title')}
      />
      {on &&
        keys.map(({ key, does }) => (
          <Typography key={key} variant="body2" color="textSecondary">
            <Box
              component="kbd"
              sx={{ border: 1, borderColor: 'divider', borderRadius: 0.5, px: 0.75, mr: 0.5, fontFamily: 'inherit' }}
            >
              {key.toUpperCase()}
            </Box>
            {does}
          </Typography>
        ))}
    </Box>
  )
}
