import { Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { SectionCard } from '../../shared/SectionCard.tsx'
import { ChangeList } from '../versions/index.ts'
import type { Review } from './reviewed-draft.ts'

/**
 * What the publication changes in the PLIE’s typed API: how many things under the changes of the form that cause them, then, one by
 * one, those no single change accounts for, what breaks first.
 */
export const ApiSection = ({ review }: { review: Review }) => {
  const t = useTranslate()
  const tied = review.changes.flatMap(({ apiChanges }) => apiChanges)
  const breaking = tied.filter((change) => change.breaking).length
  const others = review.otherApiChanges.map((change, index) => ({
    key: String(index),
    sentence: change.description,
    level: change.breaking ? ('breaking' as const) : ('safe' as const),
  }))
  return (
    <SectionCard title={t('publish.api')}>
      {tied.length + others.length === 0 && <Typography variant="body2">{t('publish.api_same')}</Typography>}
      {tied.length > 0 && (
        <Typography variant="body2">
          {t('publish.api_tied', { smart_count: tied.length })}{' '}
          {breaking > 0 && <strong>{t('publish.api_breaking', { smart_count: breaking })}</strong>}
        </Typography>
      )}
      {others.length > 0 && (
        <>
          {tied.length > 0 && (
            <Typography variant="body2" sx={{ mt: 1 }}>
              {t('publish.api_others')}
            </Typography>
          )}
          <ChangeList label={t('publish.api')} changes={others} />
        </>
      )}
    </SectionCard>
  )
}
