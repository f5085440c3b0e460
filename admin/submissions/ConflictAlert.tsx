import Alert from '@mui/material/Alert'
import AlertTitle from '@mui/material/AlertTitle'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import type { Answers, FormDefinition } from '../../schema/index.ts'
import { useLocale } from '../app/i18n/use-locale.ts'
import { formatMoment } from '../shared/format-date.ts'
import type { Disagreement, Phase } from './autosave-state.ts'
import { ConflictChoice } from './ConflictChoice.tsx'

/** Somebody changed the same answers meanwhile: choose answer by answer, or all at once; what is set aside stays at hand. */
export const ConflictAlert = ({
  form,
  answers,
  conflict,
  disagreements,
  onAdopt,
}: {
  form: FormDefinition
  answers: Answers
  conflict: Extract<Phase, { kind: 'conflict' }>
  disagreements: readonly Disagreement[]
  onAdopt: (theirs: readonly string[]) => void
}) => {
  const t = useTranslate()
  const locale = useLocale()
  const [theirs, setTheirs] = useState<ReadonlySet<string>>(new Set())
  const name = conflict.by ?? t('fill.conflict.somebody')
  const time = conflict.at === null ? null : formatMoment(conflict.at, locale)
  const choose = (field: string, whose: 'mine' | 'theirs') =>
    setTheirs((before) => {
      const next = new Set(before)
      if (whose === 'theirs') next.add(field)
      else next.delete(field)
      return next
    })
  return (
    <Alert severity="warning" role="alert" sx={{ mb: 2, '& .MuiAlert-message': { flex: 1 } }}>
      <AlertTitle>{t('jalon.submission.conflict.title')}</AlertTitle>
      {time !== null && <Typography>{t('fill.conflict.by', { name, time })}</Typography>}
      <Typography sx={{ mb: 1 }}>{t('fill.conflict.explain')}</Typography>
      {disagreements.length > 1 && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 1 }}>
          <Button size="small" variant="outlined" color="inherit" onClick={() => setTheirs(new Set())}>
            {t('fill.conflict.allMine')}
          </Button>
          <Button
            size="small"
            variant="outlined"
            color="inherit"
            onClick={() => setTheirs(new Set(disagreements.map(({ field }) => field)))}
          >
            {t('fill.conflict.allTheirs', { name })}
          </Button>
        </Box>
      )}
      {disagreements.map((one) => (
        <ConflictChoice
          key={one.field}
          form={form}
          answers={answers}
          disagreement={one}
          name={name}
          theirs={theirs.has(one.field)}
          onChoose={(whose) => choose(one.field, whose)}
        />
      ))}
      <Button variant="contained" onClick={() => onAdopt([...theirs])} sx={{ mt: 1 }}>
        {t('jalon.submission.conflict.apply')}
      </Button>
    </Alert>
  )
}
