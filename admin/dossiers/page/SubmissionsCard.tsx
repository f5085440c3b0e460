import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Chip from '@mui/material/Chip'
import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import { Link as RouterLink } from 'react-router'
import { IfAble } from '../../access/IfAble.tsx'
import { useLocale } from '../../app/i18n/use-locale.ts'
import { formatDate } from '../../shared/format-date.ts'
import { SectionCard } from '../../shared/SectionCard.tsx'
import { totalOf } from '../../submissions/index.ts'
import type { DossierPage } from '../dossier-model.ts'
import { StartFormMenu } from './StartFormMenu.tsx'
import { useDossier } from './use-dossier.ts'

/** The forms filled in this dossier, the latest first, and the way to fill another. */
export const SubmissionsCard = () => {
  const t = useTranslate()
  const dossier = useDossier()
  const latestFirst = dossier.submissions.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt))
  return (
    <SectionCard
      title={t('jalon.dossier.forms.title')}
      anchor="forms"
      action={
        <IfAble to="submission.write" abilities={dossier.abilities}>
          <StartFormMenu dossierId={dossier.id} />
        </IfAble>
      }
    >
      {latestFirst.length === 0 && <Typography color="textSecondary">{t('jalon.dossier.forms.none')}</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {latestFirst.map((submission) => (
          <SubmissionLine key={submission.id} submission={submission} />
        ))}
      </Box>
    </SectionCard>
  )
}

const SubmissionLine = ({ submission }: { submission: DossierPage['submissions'][number] }) => {
  const t = useTranslate()
  const locale = useLocale()
  const total = totalOf(submission.scores)
  const when =
    submission.submittedAt === null
      ? t('jalon.dossier.forms.startedOn', { date: formatDate(submission.createdAt, locale) })
      : t('jalon.dossier.forms.submitted', { date: formatDate(submission.submittedAt, locale) })
  const details = [when, t('jalon.dossier.forms.version', { number: submission.version.number })]
  if (submission.author) details.push(t('jalon.dossier.forms.by', { name: submission.author.displayName }))
  const draft = submission.status === 'DRAFT'
  const action = draft && submission.abilities.includes('submission.write') ? 'resume' : 'read'
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: 1,
        alignItems: 'center',
        py: 1,
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <Box sx={{ flex: '1 1 220px', minWidth: 0 }}>
        <Typography sx={{ fontWeight: 600 }}>{submission.form.title}</Typography>
        <Typography variant="body2" color="textSecondary">
          {details.join(' · ')}
        </Typography>
      </Box>
      {draft && <Chip size="small" label={t('jalon.dossier.forms.draft')} color="warning" variant="outlined" />}
      {total !== null && (
        <Typography variant="body2" sx={{ fontWeight: 650, fontVariantNumeric: 'tabular-nums' }}>
          {t('jalon.dossier.forms.total')} : {new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }).format(total)}{' '}
          %
        </Typography>
      )}
      <Button
        size="small"
        variant={action === 'resume' ? 'contained' : 'outlined'}
        component={RouterLink}
        to={`/submissions/${submission.id}`}
        aria-label={`${t(`jalon.dossier.forms.${action}`)} – ${submission.form.title}, ${when}`}
      >
        {t(`jalon.dossier.forms.${action}`)}
      </Button>
    </Box>
  )
}
