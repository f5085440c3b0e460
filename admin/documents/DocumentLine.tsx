import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Chip from '@mui/material/Chip'
import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import { useLocale } from '../app/i18n/use-locale.ts'
import { formatMoment } from '../shared/format-date.ts'
import { kindLabel } from './document-labels.ts'
import type { ShownDocument } from './documented-dossier.ts'
import { FileLink } from './FileLink.tsx'
import { WhoSaw } from './WhoSaw.tsx'

export type DocumentAsk = 'replace' | 'correct' | 'withdraw'
const ASKS: readonly DocumentAsk[] = ['replace', 'correct', 'withdraw']

/** One document: what it is, its versions the latest first, who saw each, and what may be done of it. */
export const DocumentLine = ({
  document,
  mayWrite,
  onAsk,
}: {
  document: ShownDocument
  mayWrite: boolean
  onAsk: (ask: DocumentAsk) => void
}) => {
  const t = useTranslate()
  const locale = useLocale()
  const { label, kind, sensitive, versions, withdrawnAt, withdrawnBy, withdrawnReason } = document
  const [latest, ...former] = versions
  return (
    <Box component="li" sx={{ py: 1.25, borderTop: 1, borderColor: 'divider' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{label}</Typography>
        {label !== kindLabel(kind, locale) && <Chip size="small" label={kindLabel(kind, locale)} />}
        {sensitive && <Chip size="small" color="warning" variant="outlined" label={t('jalon.documents.reserved')} />}
        {withdrawnAt !== null && <Chip size="small" label={t('jalon.documents.outOfUse')} />}
      </Box>
      {withdrawnAt !== null && (
        <Typography variant="body2" color="textSecondary">
          {t('jalon.documents.withdrawnBy', {
            by: withdrawnBy?.displayName ?? '–',
            at: formatMoment(withdrawnAt, locale),
          })}
          {withdrawnReason !== null && ` ${withdrawnReason}`}
        </Typography>
      )}
      {latest && <VersionLine version={latest} alone={former.length === 0} />}
      {former.length > 0 && (
        <Box component="details" sx={{ '& > summary': { cursor: 'pointer', minHeight: 24 } }}>
          <Typography component="summary" variant="body2">
            {t('jalon.documents.former', { smart_count: former.length })}
          </Typography>
          <Box sx={{ pl: 2 }}>
            {former.map((version) => (
              <VersionLine key={version.id} version={version} alone={false} />
            ))}
          </Box>
        </Box>
      )}
      {mayWrite && withdrawnAt === null && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, mt: 0.25, ml: -0.75 }}>
          {ASKS.map((ask) => (
            <Button
              key={ask}
              size="small"
              aria-label={t(`jalon.documents.${ask}Of`, { label })}
              onClick={() => onAsk(ask)}
            >
              {t(`jalon.documents.${ask}`)}
            </Button>
          ))}
        </Box>
      )}
    </Box>
  )
}

const VersionLine = ({ version, alone }: { version: ShownDocument['versions'][number]; alone: boolean }) => {
  const t = useTranslate()
  const locale = useLocale()
  const { number, addedAt, addedBy, file } = version
  const said = { number, by: addedBy?.displayName ?? '–', at: formatMoment(addedAt, locale) }
  return (
    <Box sx={{ mt: 0.5 }}>
      <Typography component="div" variant="body2">
        <FileLink file={file} />{' '}
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {t(alone ? 'jalon.documents.given' : 'jalon.documents.version', said)}
        </Box>
      </Typography>
      <WhoSaw downloads={file.downloads} />
    </Box>
  )
}
