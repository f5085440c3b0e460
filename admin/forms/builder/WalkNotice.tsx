import { Snackbar, SnackbarContent } from '@mui/material'
import { useState } from 'react'
import type { ToldWalk } from './state/use-shown-walk.ts'

const SHOWN_MS = 4_000

/** Says what was just taken back or done again; the latest only, however many in a row. */
export const WalkNotice = ({ told }: { told: ToldWalk | null }) => {
  const [closed, setClosed] = useState(0)
  if (told === null) return null
  return (
    <Snackbar
      key={told.rank}
      open={told.rank !== closed}
      autoHideDuration={SHOWN_MS}
      onClose={(_, reason) => {
        if (reason !== 'clickaway') setClosed(told.rank)
      }}
    >
      <SnackbarContent role="status" message={told.sentence} />
    </Snackbar>
  )
}
