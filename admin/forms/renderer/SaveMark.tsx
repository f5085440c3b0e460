import CheckOutlined from '@mui/icons-material/CheckOutlined'
import CloudOffOutlined from '@mui/icons-material/CloudOffOutlined'
import ErrorOutlined from '@mui/icons-material/ErrorOutlined'
import SyncOutlined from '@mui/icons-material/SyncOutlined'
import SyncProblemOutlined from '@mui/icons-material/SyncProblemOutlined'
import Typography from '@mui/material/Typography'
import { useRenderer } from './renderer-context.ts'
import type { FieldSaveState } from './save-mark.ts'

const MARKS = {
  sent: { Icon: CheckOutlined, color: 'success.main' },
  waiting: { Icon: SyncOutlined, color: 'text.secondary' },
  offline: { Icon: CloudOffOutlined, color: 'warning.main' },
  refused: { Icon: ErrorOutlined, color: 'error.main' },
  conflict: { Icon: SyncProblemOutlined, color: 'warning.main' },
} as const satisfies Record<FieldSaveState, object>

/**
 * Where one answer is, beside its question. Read on the way, never announced by itself: one region of the page tells what matters
 * of all of them.
 */
export const SaveMark = ({ state }: { state: FieldSaveState | undefined }) => {
  const { words } = useRenderer()
  if (state === undefined) return null
  const { Icon, color } = MARKS[state]
  return (
    <Typography
      component="span"
      variant="body2"
      data-save={state}
      sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, color, fontWeight: 600, displayPrint: 'none' }}
    >
      <Icon aria-hidden sx={{ fontSize: 16 }} />
      {words.saveStates[state]}
    </Typography>
  )
}
