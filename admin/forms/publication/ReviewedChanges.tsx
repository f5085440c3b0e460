import { List, ListItem, ListItemText, Stack, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { SectionCard } from '../../shared/SectionCard.tsx'
import { CompatibilityChip, changeLevel } from '../versions/index.ts'
import { ApiChanges } from './ApiChanges.tsx'
import { byLevel } from './by-level.ts'
import { ImpactText } from './ImpactText.tsx'
import type { Review } from './reviewed-draft.ts'

/** « Ce qui change »: each change in a sentence with the answers it touches, the most disturbing first. */
export const ReviewedChanges = ({ review, isFirst }: { review: Review; isFirst: boolean }) => {
  const t = useTranslate()
  const title = t('publish.changes')
  return (
    <SectionCard
      title={title}
      action={review.changes.length > 0 && <CompatibilityChip level={changeLevel(review.compatibility)} />}
    >
      {review.changes.length === 0 ? (
        <Typography variant="body2">{t(isFirst ? 'publish.first_version' : 'forms.no_changes')}</Typography>
      ) : (
        <>
          <Typography variant="body2" color="textSecondary">
            {t('forms.changes_count', { smart_count: review.changes.length })}
          </Typography>
          <List dense disablePadding aria-label={title}>
            {byLevel(review.changes).map(({ change, key }) => (
              <ListItem
                key={key}
                divider
                disableGutters
                sx={{ gap: 1, alignItems: 'flex-start', flexWrap: { xs: 'wrap', sm: 'nowrap' } }}
              >
                <ListItemText
                  disableTypography
                  primary={
                    <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
                      {change.sentence}
                    </Typography>
                  }
                  secondary={
                    <>
                      <ImpactText answers={change.impact.answers} />
                      <ApiChanges changes={change.apiChanges} />
                    </>
                  }
                />
                <CompatibilityChip level={changeLevel(change.compatibility)} />
              </ListItem>
            ))}
          </List>
        </>
      )}
      <Stack sx={{ mt: 1 }}>
        <Typography variant="body2" color="textSecondary">
          {review.openSubmissions === 0
            ? t('publish.no_open_submissions')
            : t('publish.open_submissions', { smart_count: review.openSubmissions })}
        </Typography>
      </Stack>
    </SectionCard>
  )
}
