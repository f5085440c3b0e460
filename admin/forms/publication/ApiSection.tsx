import { Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { SectionCard } from '../../shared/SectionCard.tsx'
import { ChangeList } from '../versions/index.ts'
import type { Review } from './reviewed-draft.ts'

/** What the publication changes in the PLIE’s typed API, what breaks named first. */
export const ApiSection = ({ review }: { review: Review }) => {
  const t = useTranslate()
  const changes = review.apiChanges.map((change, index) => ({
    key: String(index),
    sentence: change.description,
    level: change.breaking ? ('breaking' as const) : ('safe' as const),
  }))
  return (
    <SectionCard title={t('publish.api')}>
      {changes.length === 0 ? (
        <Typography variant="body2">{t('publish.api_same')}</Typography>
      ) : (
        <ChangeList label={t('publish.api')} changes={changes} />
      )}
    </SectionCard>
  )
}
