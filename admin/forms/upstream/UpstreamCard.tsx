import { Alert, Box, Button, Paper, Stack, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { UpstreamChangesQuery } from '../../data/generated/graphql.ts'

type Change = NonNullable<UpstreamChangesQuery['upstreamChanges']>['changes'][number]

interface UpstreamCardProps {
  change: Change
  busy: boolean
  onTake?: () => void
  onDismiss?: () => void
  onAgain?: () => void
}

/** One change of the model: what it does, what it undoes here, what comes with it, and the choice. */
export const UpstreamCard = ({ change, busy, onTake, onDismiss, onAgain }: UpstreamCardProps) => {
  const t = useTranslate()
  const [first, ...others] = change.changes.map(({ sentence }) => sentence)
  const named = { change: first ?? change.key }
  const act = (key: string, onClick: (() => void) | undefined, variant: 'contained' | 'outlined') =>
    onClick && (
      <Button
        size="small"
        variant={variant}
        disabled={busy}
        onClick={onClick}
        aria-label={t(`upstream.${key}_label`, named)}
      >
        {t(`upstream.${key}`)}
      </Button>
    )
  return (
    <Paper variant="outlined" component="article" sx={{ p: 2, overflowWrap: 'anywhere' }}>
      <Typography sx={{ fontWeight: 600 }}>{named.change}</Typography>
      {others.length > 0 && <Sentences sentences={others} />}
      {change.needs.length > 0 && (
        <Box sx={{ mt: 1 }}>
          <Typography variant="body2" color="textSecondary">
            {t('upstream.needs')}
          </Typography>
          <Sentences sentences={change.needs.flatMap(({ changes }) => changes.map(({ sentence }) => sentence))} />
        </Box>
      )}
      {change.conflict.length > 0 && (
        <Alert severity="warning" sx={{ mt: 1 }}>
          {t('upstream.conflict')}
          <Sentences sentences={change.conflict.map(({ sentence }) => sentence)} />
        </Alert>
      )}
      <Stack direction="row" spacing={1} useFlexGap sx={{ mt: 1.5, flexWrap: 'wrap' }}>
        {act('take', onTake, 'contained')}
        {act('dismiss', onDismiss, 'outlined')}
        {act('again', onAgain, 'outlined')}
      </Stack>
    </Paper>
  )
}

const Sentences = ({ sentences }: { sentences: readonly string[] }) => (
  <Box component="ul" sx={{ m: 0, pl: 2.5, typography: 'body2' }}>
    {[...new Set(sentences)].map((sentence) => (
      <li key={sentence}>{sentence}</li>
    ))}
  </Box>
)
