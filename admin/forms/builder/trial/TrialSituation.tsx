import { Box, Button, MenuItem, Paper, Stack, TextField, Typography } from '@mui/material'
import { useCallback, useId } from 'react'
import { useTranslate } from 'react-admin'
import {
  type Answer,
  AUTHOR_KINDS,
  authorLabel,
  type EvaluationContext,
  type FieldId,
  type FormDefinition,
  say,
} from '../../../../schema/index.ts'
import { useLocale } from '../../../app/i18n/use-locale.ts'
import { localToday } from '../../../shared/format-date.ts'
import { DateText, FormRenderer, isPlainDate } from '../../renderer/index.ts'
import { FactsEditor } from './facts/FactsEditor.tsx'
import { emptyTrial, type Trial } from './trial.ts'

interface TrialSituationProps {
  form: FormDefinition
  trial: Trial
  context: EvaluationContext
  onChange: (change: (trial: Trial) => Trial) => void
}

/** The situation tried: the day, who fills the form, what is known of the dossier, the answers. */
export const TrialSituation = ({ form, trial, context, onChange }: TrialSituationProps) => {
  const t = useTranslate()
  const locale = useLocale()
  const dayId = useId()
  const factsId = useId()
  const answersId = useId()
  const answer = useCallback(
    (field: FieldId, given: Answer | null) =>
      onChange((current) => {
        const { [field]: _, ...others } = current.answers
        return { ...current, answers: given === null ? others : { ...others, [field]: given } }
      }),
    [onChange],
  )

  return (
    <Stack spacing={1.5}>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'start' }}>
        <DateText
          id={dayId}
          label={t('trial.today')}
          value={trial.today}
          locale={locale}
          error={!isPlainDate(trial.today)}
          helperText={isPlainDate(trial.today) ? undefined : t('trial.today_needed')}
          onChange={(today) => onChange((current) => ({ ...current, today: today ?? '' }))}
        />
        <TextField
          select
          margin="dense"
          label={t('trial.author')}
          value={trial.author ?? ''}
          onChange={(event) =>
            onChange((current) => ({
              ...current,
              author: AUTHOR_KINDS.find((kind) => kind === event.target.value) ?? null,
            }))
          }
          slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
          sx={{ minWidth: 200 }}
        >
          <MenuItem value="">{t('trial.author_unknown')}</MenuItem>
          {AUTHOR_KINDS.map((kind) => (
            <MenuItem key={kind} value={kind}>
              {say(authorLabel(kind), locale)}
            </MenuItem>
          ))}
        </TextField>
        <Button size="small" sx={{ mt: 1 }} onClick={() => onChange(() => emptyTrial(localToday()))}>
          {t('trial.clear')}
        </Button>
      </Stack>
      <Box component="section" aria-labelledby={factsId}>
        <Typography id={factsId} variant="h3" tabIndex={-1} data-trial="facts" sx={{ fontSize: '0.98rem' }}>
          {t('trial.facts.title')}
        </Typography>
        <FactsEditor form={form} facts={trial.facts} onChange={(facts) => onChange((now) => ({ ...now, facts }))} />
      </Box>
      <Box component="section" aria-labelledby={answersId}>
        <Typography id={answersId} variant="h3" sx={{ fontSize: '0.98rem', mb: 1 }}>
          {t('trial.answers')}
        </Typography>
        <Paper variant="outlined" data-trial="answers" sx={{ p: 1.5, containerType: 'inline-size' }}>
          <FormRenderer
            form={form}
            answers={trial.answers}
            onChange={answer}
            facts={context.facts}
            today={context.today}
            {...(context.author === undefined ? {} : { author: context.author })}
            locale={locale}
            headingLevel={3}
          />
        </Paper>
      </Box>
    </Stack>
  )
}
