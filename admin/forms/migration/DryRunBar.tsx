import { Alert, Box, Button, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { useDryRun } from './use-dry-run.ts'

/** « Essayer le plan », and what is to be known of the last try. */
export const DryRunBar = ({ dry, disabled }: { dry: ReturnType<typeof useDryRun>; disabled: boolean }) => {
  const t = useTranslate()
  const { run, stale } = dry
  return (
    <Box>
      <Button variant="outlined" disabled={disabled || run.isPending} onClick={() => run.mutate()}>
        {t('migration.try')}
      </Button>
      <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5 }}>
        {t('migration.try_help')}
      </Typography>
      {/* Always there, so that what comes into it is read out. */}
      <Box role="status" sx={{ mt: 1 }}>
        {run.isPending && <Typography variant="body2">{t('migration.trying')}</Typography>}
        {run.isSuccess && !run.isPending && (
          <Alert severity={stale ? 'warning' : 'success'}>{t(stale ? 'migration.stale' : 'migration.tried')}</Alert>
        )}
        {run.isError && <Alert severity="error">{run.error.message}</Alert>}
      </Box>
    </Box>
  )
}
