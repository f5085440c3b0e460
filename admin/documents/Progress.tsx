import Box from '@mui/material/Box'
import LinearProgress from '@mui/material/LinearProgress'
import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import { useLocale } from '../app/i18n/use-locale.ts'
import type { OnTheWay } from './use-file-sending.ts'

/** How far the file under way is. */
export const Progress = ({ of }: { of: OnTheWay | null }) => {
  const t = useTranslate()
  const locale = useLocale()
  if (of === null) return null
  const percent = new Intl.NumberFormat(locale, { style: 'percent' }).format(of.part)
  return (
    <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', my: 1 }}>
      <Typography role="status" variant="body2" sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
        {t('jalon.documents.sending', { name: of.name })}
      </Typography>
      <LinearProgress
        variant="determinate"
        value={of.part * 100}
        aria-label={t('jalon.documents.sending', { name: of.name })}
        sx={{ flex: 1, minWidth: 60, height: 8, borderRadius: 4 }}
      />
      <Typography variant="body2" sx={{ fontVariantNumeric: 'tabular-nums' }}>
        {percent}
      </Typography>
    </Box>
  )
}
