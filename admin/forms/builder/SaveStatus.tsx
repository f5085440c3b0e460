import CloudDoneIcon from '@mui/icons-material/CloudDoneOutlined'
import CloudOffIcon from '@mui/icons-material/CloudOffOutlined'
import CloudUploadIcon from '@mui/icons-material/CloudUploadOutlined'
import ErrorOutlineIcon from '@mui/icons-material/ErrorOutlined'
import { Stack, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { useLocale } from '../../app/i18n/use-locale.ts'
import { formatTime } from '../../shared/format-date.ts'
import type { SaveState } from './state/use-autosave.ts'

const ICONS = {
  saved: CloudDoneIcon,
  waiting: CloudUploadIcon,
  saving: CloudUploadIcon,
  unfinished: ErrorOutlineIcon,
  refused: ErrorOutlineIcon,
  conflict: ErrorOutlineIcon,
  offline: CloudOffIcon,
  'signed-out': CloudOffIcon,
} as const satisfies Record<SaveState['kind'], unknown>

/** « Enregistré à 10:42 », always visible, read aloud when it changes. */
export const SaveStatus = ({ state }: { state: SaveState }) => {
  const t = useTranslate()
  const locale = useLocale()
  const Icon = ICONS[state.kind]
  const time = state.kind === 'saved' && state.at !== null ? formatTime(state.at, locale) : null
  const sentence =
    state.kind === 'saved'
      ? time === null
        ? t('forms.save.nothing')
        : t('forms.save.saved', { time })
      : t(`forms.save.${state.kind}`)
  const troubled = state.kind === 'refused' || state.kind === 'conflict' || state.kind === 'unfinished'

  return (
    <Stack direction="row" spacing={0.75} role="status" data-testid="save-status" sx={{ alignItems: 'center' }}>
      <Icon fontSize="small" color={troubled ? 'error' : 'action'} aria-hidden />
      <Typography variant="body2" sx={{ color: troubled ? 'error.main' : 'text.secondary' }}>
        {sentence}
      </Typography>
    </Stack>
  )
}
