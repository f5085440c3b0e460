import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import { useLocale } from '../app/i18n/use-locale.ts'
import { formatDate } from '../shared/format-date.ts'
import type { DossierFile } from './documented-dossier.ts'
import { FileLink } from './FileLink.tsx'
import { WhoSaw } from './WhoSaw.tsx'

/** Files of the dossier that forms, étapes and contacts hold, and those nothing holds. */
export const OtherFiles = ({
  files,
  mayWrite,
  onDeposit,
}: {
  files: readonly DossierFile[]
  mayWrite: boolean
  onDeposit: (file: DossierFile) => void
}) => {
  const t = useTranslate()
  const locale = useLocale()
  if (files.length === 0) return null
  const heldBy = ({ carriers }: DossierFile): string =>
    carriers.length === 0
      ? t('jalon.documents.heldByNothing')
      : carriers
          .map(({ kind, label }) => [t(`jalon.documents.carrier.${kind}`), label].filter(Boolean).join(' – '))
          .join(' ; ')
  return (
    <Box sx={{ mt: 2 }}>
      <Typography variant="h3" sx={{ mb: 0.5 }}>
        {t('jalon.documents.elsewhere')}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {files.map((file) => (
          <Box component="li" key={file.id} sx={{ py: 0.75, borderTop: 1, borderColor: 'divider' }}>
            <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 1 }}>
              <Typography component="div" variant="body2">
                <FileLink file={file} />
              </Typography>
              <Typography variant="body2" color="textSecondary">
                {heldBy(file)}, {formatDate(file.createdAt, locale, 'short')}
              </Typography>
              {mayWrite && file.carriers.length === 0 && (
                <Button
                  size="small"
                  aria-label={t('jalon.documents.fileOf', { name: file.name })}
                  onClick={() => onDeposit(file)}
                >
                  {t('jalon.documents.file')}
                </Button>
              )}
            </Box>
            <WhoSaw downloads={file.downloads} />
          </Box>
        ))}
      </Box>
    </Box>
  )
}
