import Box from '@mui/material/Box'
import Card from '@mui/material/Card'
import Typography from '@mui/material/Typography'
import { type ReactNode, useId } from 'react'

/** A titled block of a page. `anchor` lets another part of the page lead here. */
export const SectionCard = ({
  title,
  action,
  anchor,
  children,
}: {
  title: string
  action?: ReactNode
  anchor?: string
  children: ReactNode
}) => {
  const titleId = useId()
  return (
    <Card
      component="section"
      aria-labelledby={titleId}
      id={anchor}
      tabIndex={-1}
      sx={{ p: { xs: 1.5, sm: 2 }, minWidth: 0, scrollMarginTop: 16 }}
    >
      <Box
        sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: 1, mb: 1 }}
      >
        <Typography id={titleId} variant="h2">
          {title}
        </Typography>
        {action}
      </Box>
      {children}
    </Card>
  )
}
