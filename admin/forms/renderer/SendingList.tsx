import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import LinearProgress from '@mui/material/LinearProgress'
import Typography from '@mui/material/Typography'
import { visuallyHidden } from '../../shared/visually-hidden.ts'
import { fill } from './i18n/index.ts'
import { useRenderer } from './renderer-context.ts'
import type { Sending } from './use-sending.ts'

/** Files on their way, with how far each is; those that failed, with the way to try again. */
export const SendingList = ({
  sendings,
  onRetry,
}: {
  sendings: readonly Sending[]
  onRetry: (one: Sending) => void
}) => {
  const { words, locale } = useRenderer()
  const percent = (part: number) => new Intl.NumberFormat(locale, { style: 'percent' }).format(part)
  const names = sendings.filter((one) => one.refusal === null).map((one) => one.file.name)
  return (
    <>
      <div role="status" style={visuallyHidden}>
        {names.length === 0 ? '' : fill(words.uploading, { name: names.join(', ') })}
      </div>
      {sendings.map((one) =>
        one.refusal === null ? (
          <Box key={one.key} sx={{ display: 'flex', gap: 1, alignItems: 'center', maxWidth: 480, my: 0.5 }}>
            <Typography variant="body2" sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
              {one.file.name}
            </Typography>
            <LinearProgress
              variant="determinate"
              value={one.part * 100}
              aria-label={fill(words.uploading, { name: one.file.name })}
              sx={{ flex: 1, minWidth: 60, height: 8, borderRadius: 4 }}
            />
            <Typography variant="body2" sx={{ fontVariantNumeric: 'tabular-nums' }}>
              {percent(one.part)}
            </Typography>
            <Button size="small" aria-label={fill(words.cancelUpload, { name: one.file.name })} onClick={one.cancel}>
              {words.cancel}
            </Button>
          </Box>
        ) : (
          <Alert
            key={one.key}
            severity="error"
            sx={{ my: 0.5 }}
            action={
              <>
                <Button color="inherit" size="small" onClick={() => onRetry(one)}>
                  {words.retryUpload}
                </Button>
                <Button color="inherit" size="small" onClick={one.cancel}>
                  {words.cancel}
                </Button>
              </>
            }
          >
            {one.file.name} : {one.refusal}
          </Alert>
        ),
      )}
    </>
  )
}
