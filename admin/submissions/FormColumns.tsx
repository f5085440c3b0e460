import Box from '@mui/material/Box'
import Card from '@mui/material/Card'
import type { ReactNode } from 'react'

/** The form, with its scores staying in view beside it, below it on a phone; the whole width when it has none. */
export const FormColumns = ({ side, children }: { side: ReactNode; children: ReactNode }) => (
  <Box
    sx={{
      display: 'grid',
      gap: 2,
      alignItems: 'start',
      pb: 3,
      gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: side === null ? 'minmax(0, 900px)' : 'minmax(0, 1fr) 300px' },
    }}
  >
    <Box sx={{ minWidth: 0 }}>{children}</Box>
    {side !== null && <Card sx={{ p: 2, position: { lg: 'sticky' }, top: { lg: 72 } }}>{side}</Card>}
  </Box>
)
