import { Box, Typography } from '@mui/material'
import { type ReactNode, useId } from 'react'

/** A titled part of the settings panel. */
export const SettingsGroup = ({ title, children }: { title: string; children: ReactNode }) => {
  const id = useId()
  return (
    <Box
      component="section"
      aria-labelledby={id}
      sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 1 }}
    >
      <Typography id={id} variant="subtitle2" component="h3" sx={{ mt: 1 }}>
        {title}
      </Typography>
      {children}
    </Box>
  )
}
