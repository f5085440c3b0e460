import EditOutlined from '@mui/icons-material/EditOutlined'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Chip from '@mui/material/Chip'
import IconButton from '@mui/material/IconButton'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { Link } from 'react-router'
import { useLocale } from '../app/i18n/use-locale.ts'
import { formatDate } from '../shared/format-date.ts'
import { StepActDialog } from './StepActDialog.tsx'
import { StepDecisions } from './StepDecisions.tsx'
import { StepEvidence } from './StepEvidence.tsx'
import { spanText } from './step-span.ts'
import type { Step, StepOffer, StepToday } from './steps-dossier.ts'
import { useOpenSheet } from './use-open-sheet.ts'

const COLOURS = {
  PLANNED: 'default',
  POSITIONED: 'info',
  RUNNING: 'primary',
  DONE: 'warning',
  VALIDATED: 'success',
  ABANDONED: 'default',
} as const satisfies Record<Step['status'], string>

/** Acts with a place of their own on the screen. */
const APART: readonly string[] = ['EDIT', 'ATTACH']

/** One étape: what it is, where it stands, what may be done of it, which evidence it has and lacks. */
export const StepItem = ({ step, today, onEdit }: { step: Step; today: StepToday | undefined; onEdit: () => void }) => {
  const t = useTranslate()
  const [asked, setAsked] = useState<StepOffer | null>(null)
  const openSheet = useOpenSheet(step.id)
  const may = (act: string) => today?.offers.some((offer) => offer.act === act) === true
  const shown = (today?.offers ?? []).filter(({ act, possible }) => !APART.includes(act) && possible)
  return (
    <Box component="li" sx={{ py: 1.5, borderTop: 1, borderColor: 'divider' }}>
      <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 1 }}>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Typography component="h3" variant="h3" sx={{ overflowWrap: 'anywhere' }}>
            {step.label}
          </Typography>
          <Details step={step} />
        </Box>
        <Chip
          size="small"
          variant="outlined"
          color={COLOURS[step.status]}
          label={t(`jalon.steps.status.${step.status}`)}
        />
        {may('EDIT') && (
          <IconButton
            aria-label={t('jalon.steps.of', { act: t('jalon.action.edit'), step: step.label })}
            onClick={onEdit}
          >
            <EditOutlined fontSize="small" />
          </IconButton>
        )}
      </Box>
      {today && <StepEvidence step={step} today={today} editable={may('ATTACH')} />}
      {today?.verdict && (
        <Alert severity={today.verdict === 'VALIDATED' ? 'success' : 'warning'} sx={{ mt: 1 }}>
          {t(`jalon.steps.sheet.verdict.${today.verdict}`)}
        </Alert>
      )}
      <StepDecisions decisions={step.decisions} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>
        {shown.map((offer) => (
          <Button
            key={offer.act}
            size="small"
            variant={offer.act === 'VALIDATE' && offer.obstacles.length === 0 ? 'contained' : 'outlined'}
            aria-label={t('jalon.steps.of', { act: offer.label, step: step.label })}
            onClick={() => (offer.act === 'FILL_SHEET' ? openSheet() : setAsked(offer))}
          >
            {offer.act === 'FILL_SHEET' && step.sheetId !== null && today?.sheetSubmitted === false
              ? t('jalon.steps.sheet.goOn')
              : offer.label}
          </Button>
        ))}
        {step.sheetId !== null && today?.sheetSubmitted === true && (
          <Button
            size="small"
            component={Link}
            to={`/submissions/${step.sheetId}`}
            aria-label={t('jalon.steps.of', { act: t('jalon.steps.sheet.open'), step: step.label })}
          >
            {t('jalon.steps.sheet.open')}
          </Button>
        )}
      </Box>
      {asked !== null && today && (
        <StepActDialog step={step} offer={asked} today={today} onClose={() => setAsked(null)} />
      )}
    </Box>
  )
}

const Details = ({ step }: { step: Step }) => {
  const t = useTranslate()
  const locale = useLocale()
  const span = (key: string, from: string | null, until: string | null) =>
    from === null && until === null ? [] : [t(key, { span: spanText(t, locale, from, until) })]
  const line = (key: string, text: string | null, date: string | null = null) =>
    text === null ? [] : [t(`jalon.steps.line.${key}`, { text, date: date && formatDate(date, locale) })]
  const first = [
    ...(step.familyLabel === null ? [] : [step.familyLabel]),
    ...(step.operator === null ? [] : [step.operator]),
    t(step.programme ? 'jalon.steps.programme' : 'jalon.steps.commonLaw'),
    ...span('jalon.steps.line.planned', step.plannedStart, step.plannedEnd),
    ...span('jalon.steps.line.real', step.realStart, step.realEnd),
    ...(step.hours === null ? [] : [t('jalon.steps.line.hours', { hours: step.hours.toLocaleString(locale) })]),
  ]
  const others = [
    ...line('objective', step.objective),
    ...line('midReview', step.midReview, step.midReviewOn),
    ...line('finalReview', step.finalReview, step.finalReviewOn),
    ...line('reason', step.reason),
  ]
  return (
    <>
      <Typography variant="body2" color="textSecondary">
        {first.join(' · ')}
      </Typography>
      {others.map((text) => (
        <Typography key={text} variant="body2" sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
          {text}
        </Typography>
      ))}
    </>
  )
}
