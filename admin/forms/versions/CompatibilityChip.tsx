import CheckCircleOutlineIcon from '@mui/icons-material/CheckCircleOutlined'
import ReportProblemIcon from '@mui/icons-material/ReportProblemOutlined'
import WarningAmberIcon from '@mui/icons-material/WarningAmber'
import { Chip } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { ChangeLevel } from './change-level.ts'

const LOOK = {
  safe: { icon: <CheckCircleOutlineIcon />, color: 'success' },
  'needs-plan': { icon: <WarningAmberIcon />, color: 'warning' },
  breaking: { icon: <ReportProblemIcon />, color: 'error' },
} as const satisfies Record<ChangeLevel, unknown>

/** How much a change disturbs what exists: icon and word, colour only beside them. */
export const CompatibilityChip = ({ level }: { level: ChangeLevel }) => {
  const t = useTranslate()
  const { icon, color } = LOOK[level]
  return <Chip size="small" variant="outlined" icon={icon} color={color} label={t(`forms.compatibility.${level}`)} />
}
