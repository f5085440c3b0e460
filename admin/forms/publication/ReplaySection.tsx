import DownloadIcon from '@mui/icons-material/Download'
import { Alert, Button, Typography } from '@mui/material'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { SectionCard } from '../../shared/SectionCard.tsx'
import { downloadReplay } from './download-replay.ts'
import { ReplayProgress } from './ReplayProgress.tsx'
import { ReplayTable } from './ReplayTable.tsx'
import { useReplay } from './use-replay.ts'

/** « Décisions rejouées »: what the draft would decide otherwise of those who already answered, from what to what, and why. */
export const ReplaySection = ({ formId, revision }: { formId: string; revision: number }) => {
  const t = useTranslate()
  const replay = useReplay(formId, revision)
  const [refusal, setRefusal] = useState<string | null>(null)
  const { found, error } = replay
  const download = () => downloadReplay(formId, revision).then(setRefusal)
  return (
    <SectionCard
      title={t('publish.replay.title')}
      action={
        found !== null &&
        found.changed > 0 && (
          <Button size="small" startIcon={<DownloadIcon />} onClick={() => void download()}>
            {t('publish.replay.download')}
          </Button>
        )
      }
    >
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
        {t('publish.replay.intro')}
      </Typography>
      {replay.outdated && <Alert severity="warning">{t('publish.replay.outdated')}</Alert>}
      {error !== null && (
        <Alert severity="error" action={<Button onClick={replay.goOn}>{t('forms.try_again')}</Button>}>
          {t(error.message, { _: error.message })}
        </Alert>
      )}
      {refusal !== null && <Alert severity="error">{t(refusal, { _: refusal })}</Alert>}
      {found?.comparable === false && <Typography variant="body2">{t('publish.replay.nothing_to_compare')}</Typography>}
      {found?.comparable !== false && !replay.outdated && <ReplayProgress replay={replay} />}
      {found !== null && found.entries.length > 0 && (
        <ReplayTable formId={formId} revision={revision} entries={found.entries} />
      )}
    </SectionCard>
  )
}
