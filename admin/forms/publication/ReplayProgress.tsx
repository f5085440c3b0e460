import { Alert, Box, Button, LinearProgress, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { useReplay } from './use-replay.ts'

/** How far the replay went, what it has found so far, and the way to stop it. */
export const ReplayProgress = ({ replay }: { replay: ReturnType<typeof useReplay> }) => {
  const t = useTranslate()
  const { found, running, stopped, stop, goOn } = replay
  const done = found?.lookedAt ?? 0
  const total = found?.total ?? 0
  const unchanged = done - (found?.changed ?? 0)
  const progress = t('publish.replay.progress', { done, total })
  return (
    <>
      {running && (
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mb: 1 }}>
          <LinearProgress
            sx={{ flex: 1 }}
            aria-label={t('publish.replay.title')}
            {...(found === null
              ? {}
              : { variant: 'determinate' as const, value: total === 0 ? 100 : (done / total) * 100 })}
          />
          <Button size="small" onClick={stop}>
            {t('publish.replay.stop')}
          </Button>
        </Box>
      )}
      {stopped && (
        <Alert severity="warning" sx={{ mb: 1 }} action={<Button onClick={goOn}>{t('publish.replay.go_on')}</Button>}>
          {t('publish.replay.stopped')}
        </Alert>
      )}
      <Typography variant="body2" role="status" sx={{ mb: 1 }}>
        {found !== null && total === 0 && t('publish.replay.nobody')}
        {found !== null &&
          total > 0 &&
          [
            progress,
            found.changed === 0 && !running && !stopped
              ? t('publish.replay.same')
              : t('publish.replay.changed', { smart_count: found.changed }),
            t('publish.replay.unchanged', { smart_count: unchanged }),
            ...(found.undecided === 0 ? [] : [t('publish.replay.undecided', { smart_count: found.undecided })]),
          ].join(' · ')}
      </Typography>
    </>
  )
}
