import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import type { ContactSummaryQuery } from '../data/generated/graphql.ts'

/** Unjustified absences so far, and how many lead to the committee; once they do, an observation says so. */
export const AbsenceLine = ({ absences }: { absences: ContactSummaryQuery['contactSummary']['absences'] }) => {
  const t = useTranslate()
  const { unjustified: count, toCommittee: least, reached } = absences
  if (count === 0 || reached) return null
  return (
    <Typography variant="body2">
      {t('jalon.contact.absences', { smart_count: count })}
      {least !== null && ` (${t('jalon.contact.absencesOf', { count, least })})`}
    </Typography>
  )
}
