import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import { Link as RouterLink } from 'react-router'
import { PageHeading } from '../shared/PageHeading.tsx'
import type { SubmissionPageData } from './submission-model.ts'

export const SubmissionHeading = ({ submission }: { submission: SubmissionPageData }) => {
  const t = useTranslate()
  const { dossier, form, version } = submission
  const person = [dossier.participant.lastName, dossier.participant.firstName].filter((part) => part !== null).join(' ')
  return (
    <PageHeading
      title={form.title}
      above={
        <Link component={RouterLink} to={`/dossiers/${dossier.id}/show`} variant="body2">
          {t('jalon.submission.backToDossier', { number: dossier.number })}
        </Link>
      }
      below={
        <Typography color="textSecondary">
          {[person, t('jalon.submission.version', { number: version.number })]
            .filter((part) => part !== '')
            .join(' · ')}
        </Typography>
      }
    />
  )
}
