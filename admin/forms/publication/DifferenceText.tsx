import { Box, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { ReplayedEntry } from './use-replay.ts'

/** From what to what: the former struck through for the eye, both named for the ear. */
export const DifferenceText = ({ difference }: { difference: ReplayedEntry['differences'][number] }) => {
  const t = useTranslate()
  const side = (name: string, text: string, isAfter: boolean) => (
    <Typography variant="body2" sx={{ fontWeight: isAfter ? 600 : 400 }}>
      <Box component="span" sx={{ color: 'text.secondary', fontWeight: 400 }}>{`${name} : `}</Box>
      {text}
    </Typography>
  )
  return (
    <Box sx={{ mb: 0.5 }}>
      <Typography variant="body2" color="textSecondary">
        {difference.label}
      </Typography>
      {side(t('publish.replay.before'), difference.from, false)}
      {side(t('publish.replay.after'), difference.to, true)}
    </Box>
  )
}
