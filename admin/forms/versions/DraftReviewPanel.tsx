import { Alert, Button, Paper, Stack, TextField, Typography } from '@mui/material'
import { type ReactNode, useId, useRef, useState } from 'react'
import { LinkBase, useTranslate } from 'react-admin'
import type { FormDraftReviewQuery } from '../../data/generated/graphql.ts'
import { ChangeList } from './ChangeList.tsx'
import { CompatibilityChip } from './CompatibilityChip.tsx'
import { changeLevel } from './change-level.ts'
import type { Published } from './PublishedNotice.tsx'
import { usePublish } from './use-publish.ts'

interface DraftReviewPanelProps {
  form: NonNullable<FormDraftReviewQuery['form']>
  review: NonNullable<FormDraftReviewQuery['draftReview']>
  /** The draft changed under this review: read it again. */
  onOutdated: () => void
  onPublished: (published: Published) => void
}

const Part = ({ title, children }: { title: string; children: ReactNode }) => {
  const id = useId()
  return (
    <Paper variant="outlined" component="section" aria-labelledby={id} sx={{ p: 2 }}>
      <Typography id={id} variant="h2" sx={{ mb: 1 }}>
        {title}
      </Typography>
      {children}
    </Paper>
  )
}

/** Changes, problems, effect on other programs and on dossiers under way, then the reason and the button. */
export const DraftReviewPanel = ({ form, review, onOutdated, onPublished }: DraftReviewPanelProps) => {
  const t = useTranslate()
  const [reason, setReason] = useState('')
  const [asked, setAsked] = useState(false)
  const reasonInput = useRef<HTMLTextAreaElement>(null)
  const previous = form.current?.number ?? null
  const { state, publish } = usePublish(form.id, review.revision, (number) => onPublished({ number, previous }))
  const reasonMissing = reason.trim() === ''
  const errors = review.issues.filter((issue) => issue.severity === 'ERROR')
  const next = (form.current?.number ?? 0) + 1

  const apiChanges = review.apiChanges.map((change, index) => ({
    key: String(index),
    sentence: change.description,
    level: change.breaking ? ('breaking' as const) : ('safe' as const),
  }))

  return (
    <Stack spacing={2}>
      {errors.length > 0 && (
        <Alert severity="error">
          <Typography variant="body2" sx={{ fontWeight: 600 }}>
            {t('forms.publish.blocked', { smart_count: errors.length })}
          </Typography>
          <ul style={{ margin: '4px 0', paddingLeft: 20 }}>
            {errors.map((issue) => (
              <li key={`${issue.code}.${issue.path.join('.')}`}>{issue.message}</li>
            ))}
          </ul>
          <Button component={LinkBase} to={`/forms/${encodeURIComponent(form.id)}`} size="small" color="inherit">
            {t('forms.publish.correct')}
          </Button>
        </Alert>
      )}
      <Part title={t('forms.publish.changes')}>
        {review.changes.length > 0 && (
          <Stack direction="row" spacing={1} sx={{ mb: 1, alignItems: 'center' }}>
            <CompatibilityChip level={changeLevel(review.compatibility)} />
            <Typography variant="body2">{t('forms.changes_count', { smart_count: review.changes.length })}</Typography>
          </Stack>
        )}
        <ChangeList
          label={t('forms.publish.changes')}
          changes={review.changes.map((change, index) => ({
            key: String(index),
            sentence: change.sentence,
            level: changeLevel(change.compatibility),
          }))}
        />
      </Part>
      <Part title={t('forms.publish.api')}>
        {apiChanges.length === 0 ? (
          <Typography variant="body2">{t('forms.publish.api_same')}</Typography>
        ) : (
          <ChangeList label={t('forms.publish.api')} changes={apiChanges} />
        )}
      </Part>
      <Part title={t('forms.publish.impact')}>
        <Typography variant="body2">
          {review.openSubmissions === 0
            ? t('forms.publish.no_open_submissions')
            : t('forms.publish.open_submissions', { smart_count: review.openSubmissions })}
        </Typography>
      </Part>
      <Part title={t('forms.publish.act', { number: next })}>
        <Stack
          component="form"
          noValidate
          spacing={1.5}
          onSubmit={(event) => {
            event.preventDefault()
            setAsked(true)
            if (reasonMissing) reasonInput.current?.focus()
            else void publish(reason.trim())
          }}
        >
          <TextField
            label={t('forms.publish.reason')}
            error={asked && reasonMissing}
            helperText={t(asked && reasonMissing ? 'forms.publish.reason_missing' : 'forms.publish.reason_help')}
            inputRef={reasonInput}
            value={reason}
            required
            multiline
            minRows={2}
            onChange={(event) => setReason(event.target.value)}
          />
          {state.kind === 'refused' && (
            <Alert
              severity="error"
              {...(state.outdated
                ? {
                    action: (
                      <Button color="inherit" onClick={onOutdated}>
                        {t('forms.publish.read_again')}
                      </Button>
                    ),
                  }
                : {})}
            >
              {state.message}
              {state.issues.map((issue) => (
                <div key={issue}>{issue}</div>
              ))}
            </Alert>
          )}
          <Button
            type="submit"
            variant="contained"
            disabled={errors.length > 0 || state.kind === 'sending'}
            sx={{ alignSelf: 'start' }}
          >
            {t('forms.publish.act', { number: next })}
          </Button>
        </Stack>
      </Part>
    </Stack>
  )
}
