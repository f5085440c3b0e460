import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { say } from '../../schema/index.ts'
import { fill, useWords } from './i18n/index.ts'
import type { OpenedSheet } from './public-client.ts'

/** Who receives what is written, why, and how long: the PLIE's own words, or the usual ones. */
export const PrivacyNotice = ({ opened }: { opened: Pick<OpenedSheet, 'privacy' | 'plieName'> }) => {
  const { locale, words } = useWords()
  return (
    <Box component="section" aria-labelledby="privacy" sx={{ mt: 3 }}>
      <Typography variant="h2" id="privacy" sx={{ mb: 0.5 }}>
        {words.privacyTitle}
      </Typography>
      <Typography sx={{ whiteSpace: 'pre-line' }}>
        {opened.privacy === null ? fill(words.privacy, { plie: opened.plieName }) : say(opened.privacy, locale)}
      </Typography>
    </Box>
  )
}
