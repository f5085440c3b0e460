import CloudDoneOutlined from '@mui/icons-material/CloudDoneOutlined'
import CloudOffOutlined from '@mui/icons-material/CloudOffOutlined'
import CloudSyncOutlined from '@mui/icons-material/CloudSyncOutlined'
import ErrorOutlined from '@mui/icons-material/ErrorOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useTranslate } from 'react-admin'
import { SignInAgain } from '../access/SignInAgain.tsx'
import { useLocale } from '../app/i18n/use-locale.ts'
import { formatTime } from '../shared/format-date.ts'
import type { Phase } from './autosave-state.ts'

const MARKS = {
  idle: { Icon: CloudDoneOutlined, color: 'text.secondary' },
  waiting: { Icon: CloudSyncOutlined, color: 'text.secondary' },
  saving: { Icon: CloudSyncOutlined, color: 'text.secondary' },
  saved: { Icon: CloudDoneOutlined, color: 'success.main' },
  offline: { Icon: CloudOffOutlined, color: 'warning.main' },
  'signed-out': { Icon: CloudOffOutlined, color: 'warning.main' },
  refused: { Icon: ErrorOutlined, color: 'error.main' },
  closed: { Icon: ErrorOutlined, color: 'error.main' },
  conflict: { Icon: ErrorOutlined, color: 'warning.main' },
} as const satisfies Record<Phase['kind'], object>

/** Said only to whoever looks: told at each answer, it would talk over the interview. */
const QUIET: ReadonlySet<Phase['kind']> = new Set(['idle', 'waiting', 'saving', 'saved'])

/** Where the words typed are: on the server, on the way, or kept on this device. Read out politely when it matters. */
export const SaveState = ({ phase, onRetry }: { phase: Phase; onRetry: () => void }) => {
  const t = useTranslate()
  const locale = useLocale()
  const { Icon, color } = MARKS[phase.kind]
  const words = {
    idle: () => t('jalon.submission.save.idle'),
    waiting: () => t('jalon.submission.save.waiting'),
    saving: () => t('jalon.submission.save.saving'),
    saved: (at: Date) => t('jalon.submission.save.saved', { time: formatTime(at, locale) }),
    offline: () => t('jalon.submission.save.offline'),
    'signed-out': () => t('jalon.submission.save.signed-out'),
    refused: () => t('jalon.submission.save.refused'),
    conflict: () => t('jalon.submission.conflict.title'),
    closed: (reason: string) => t('jalon.submission.save.failed', { reason: t(reason, { _: reason }) }),
  }
  const text =
    phase.kind === 'saved'
      ? words.saved(phase.at)
      : phase.kind === 'closed'
        ? words.closed(phase.message)
        : words[phase.kind]()
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, minWidth: 0, color }}>
      <Icon fontSize="small" aria-hidden />
      <Box
        component="span"
        role="status"
        aria-live={QUIET.has(phase.kind) ? 'off' : 'polite'}
        sx={{ fontSize: '0.9rem', fontWeight: 600 }}
      >
        {text}
      </Box>
      {phase.kind === 'offline' && (
        <Button size="small" color="inherit" onClick={onRetry}>
          {t('jalon.submission.save.retry')}
        </Button>
      )}
      {phase.kind === 'signed-out' && <SignInAgain size="small" onDone={onRetry} />}
    </Box>
  )
}
