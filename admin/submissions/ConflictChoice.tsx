import FormControlLabel from '@mui/material/FormControlLabel'
import Radio from '@mui/material/Radio'
import RadioGroup from '@mui/material/RadioGroup'
import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import { type Answers, type FormDefinition, slotLabel } from '../../schema/index.ts'
import { useLocale } from '../app/i18n/use-locale.ts'
import { answerText } from './answer-text.ts'
import type { Disagreement } from './autosave-state.ts'

/** One answer two people changed: which of the two stays. */
export const ConflictChoice = ({
  form,
  answers,
  disagreement,
  name,
  theirs,
  onChoose,
}: {
  form: FormDefinition
  answers: Answers
  disagreement: Disagreement
  name: string
  theirs: boolean
  onChoose: (whose: 'mine' | 'theirs') => void
}) => {
  const t = useTranslate()
  const locale = useLocale()
  const { field } = disagreement
  const text = (side: 'mine' | 'theirs') =>
    answerText(form, field, disagreement[side], locale) ?? t('jalon.submission.conflict.empty')
  const label = slotLabel(form, answers, field, locale)
  return (
    <RadioGroup
      aria-label={label}
      value={theirs ? 'theirs' : 'mine'}
      onChange={(_, whose) => onChoose(whose === 'theirs' ? 'theirs' : 'mine')}
      sx={{ my: 1 }}
    >
      <Typography sx={{ fontWeight: 600 }}>{label}</Typography>
      <FormControlLabel
        value="mine"
        control={<Radio size="small" />}
        label={t('jalon.submission.conflict.mine', { value: text('mine') })}
      />
      <FormControlLabel
        value="theirs"
        control={<Radio size="small" />}
        label={t('fill.conflict.theirs', { name, value: text('theirs') })}
      />
    </RadioGroup>
  )
}
