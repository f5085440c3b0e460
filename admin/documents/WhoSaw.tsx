import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import { useLocale } from '../app/i18n/use-locale.ts'
import type { DocumentFileFragment } from '../data/generated/graphql.ts'
import { formatMoment } from '../shared/format-date.ts'

/** How many downloads of a file are asked of the API (documents.graphql). */
const ASKED = 20

/** Who downloaded a file and when; nothing for those who may not know. */
export const WhoSaw = ({ downloads }: { downloads: DocumentFileFragment['downloads'] }) => {
  const t = useTranslate()
  const locale = useLocale()
  if (downloads === null) return null
  if (downloads.length === 0)
    return (
      <Typography variant="body2" color="textSecondary">
        {t('jalon.documents.neverDownloaded')}
      </Typography>
    )
  return (
    <Box component="details" sx={{ '& > summary': { cursor: 'pointer', minHeight: 24 } }}>
      <Typography component="summary" variant="body2" color="textSecondary">
        {t(`jalon.documents.${downloads.length < ASKED ? 'downloads' : 'lastDownloads'}`, {
          smart_count: downloads.length,
        })}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {downloads.map(({ id, at, by }) => (
          <Typography component="li" variant="body2" key={id}>
            {t('jalon.documents.seenBy', {
              by: by?.displayName ?? t('jalon.documents.aProgram'),
              at: formatMoment(at, locale),
            })}
          </Typography>
        ))}
      </Box>
    </Box>
  )
}
