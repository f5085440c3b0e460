import Alert from '@mui/material/Alert'
import AlertTitle from '@mui/material/AlertTitle'
import Button from '@mui/material/Button'
import FormControlLabel from '@mui/material/FormControlLabel'
import Radio from '@mui/material/Radio'
import RadioGroup from '@mui/material/RadioGroup'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { type Answer, type FormDefinition, findItem, formatAnswer, say } from '../../schema/index.ts'
import { useLocale } from '../app/i18n/use-locale.ts'
import { formatTime } from '../shared/format-date.ts'
import type { Disagreement, Phase } from './autosave-state.ts'
import { rowsText } from './rows-text.ts'

/** Somebody changed this form meanwhile: take their version, keep one's own words, choose where both differ. */
export const ConflictAlert = ({
  form,
  conflict,
  disagreements,
  onAdopt,
}: {
  form: FormDefinition
  conflict: Extract<Phase, { kind: 'conflict' }>
  disagreements: readonly Disagreement[]
  onAdopt: (theirs: readonly string[]) => void
}) => {
  const t = useTranslate()
  const locale = useLocale()
  const [theirs, setTheirs] = useState<ReadonlySet<string>>(new Set())
  const time = conflict.at === null ? null : formatTime(new Date(conflict.at), locale)
  const choose = (field: string, whose: string) =>
    setTheirs((before) => {
      const next = new Set(before)
      if (whose === 'theirs') next.add(field)
      else next.delete(field)
      return next
    })
  return (
    <Alert severity="warning" role="alert" sx={{ mb: 2 }}>
      <AlertTitle>{t('jalon.submission.conflict.title')}</AlertTitle>
      {conflict.by !== null && time !== null && (
        <Typography>{t('jalon.submission.conflict.by', { name: conflict.by, time })}</Typography>
      )}
      <Typography sx={{ mb: 1 }}>{t('jalon.submission.conflict.explain')}</Typography>
      {disagreements.length > 0 && (
        <Typography sx={{ fontWeight: 650 }}>{t('jalon.submission.conflict.both')}</Typography>
      )}
      {disagreements.map((one) => (
        <Choice key={one.field} form={form} disagreement={one} theirs={theirs.has(one.field)} onChoose={choose} />
      ))}
      <Button variant="contained" onClick={() => onAdopt([...theirs])} sx={{ mt: 1 }}>
        {t(disagreements.length > 0 ? 'jalon.submission.conflict.apply' : 'jalon.submission.conflict.reload')}
      </Button>
    </Alert>
  )
}

const Choice = ({
  form,
  disagreement,
  theirs,
  onChoose,
}: {
  form: FormDefinition
  disagreement: Disagreement
  theirs: boolean
  onChoose: (field: string, whose: string) => void
}) => {
  const t = useTranslate()
  const locale = useLocale()
  const item = findItem(form, disagreement.field)
  if (item?.t !== 'field' && item?.t !== 'repeat') return null
  const text = (answer: Answer | null) =>
    answer === null
      ? t('jalon.submission.conflict.empty')
      : item.t === 'field'
        ? formatAnswer(form, item, answer, locale)
        : rowsText(form, item, answer, locale)
  const label = say(item.label, locale)
  return (
    <RadioGroup
      aria-label={label}
      value={theirs ? 'theirs' : 'mine'}
      onChange={(_, whose) => onChoose(disagreement.field, whose)}
      sx={{ my: 1 }}
    >
      <Typography sx={{ fontWeight: 600 }}>{label}</Typography>
      <FormControlLabel
        value="mine"
        control={<Radio size="small" />}
        label={t('jalon.submission.conflict.mine', { value: text(disagreement.mine) })}
      />
      <FormControlLabel
        value="theirs"
        control={<Radio size="small" />}
        label={t('jalon.submission.conflict.theirs', { value: text(disagreement.theirs) })}
      />
    </RadioGroup>
  )
}
