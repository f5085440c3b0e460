import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'

/** Title of a page: the document's title, its only `h1`, and what can be done from here. */
export const PageHeading = ({
  title,
  above,
  below,
  actions,
}: {
  title: string
  above?: ReactNode
  below?: ReactNode
  actions?: ReactNode
}) => (
  <Box component="header" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: 1.5, mt: 2, mb: 2 }}>
    <title>{`${title} – Jalon`}</title>
    <Box sx={{ flex: '1 1 260px', minWidth: 0 }}>
      {above}
      <Typography variant="h1" sx={{ overflowWrap: 'anywhere' }}>
        {title}
      </Typography>
      {below}
    </Box>
    {actions ? <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>{actions}</Box> : null}
  </Box>
)
