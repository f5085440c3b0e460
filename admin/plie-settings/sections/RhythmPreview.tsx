import Alert from '@mui/material/Alert'
import { useTranslate } from 'react-admin'
import { useWatch } from 'react-hook-form'
import { contactSettings, describeRhythmRules, exampleOfRhythm } from '../../../schema/index.ts'
import { useLocale } from '../../app/i18n/use-locale.ts'
import { formatDate, localToday } from '../../shared/format-date.ts'
import { listOf } from '../cited.ts'
import { typedRule } from './typed-rule.ts'

/** What the lines typed mean, in a sentence each, and when they would have somebody who enters on a day met next. */
export const RhythmPreview = () => {
  const t = useTranslate()
  const locale = useLocale()
  const typed: unknown = useWatch({ name: 'value.rhythm.value' })
  const rules = listOf(typed).map(typedRule)
  const settings = contactSettings({ rhythm: { value: rules, source: '' } })
  const entered = `${localToday().slice(0, 4)}-03-03`
  const { dueOn, line } = exampleOfRhythm(settings, entered, locale)
  return (
    <Alert severity="info" icon={false} role="status" sx={{ my: 1 }}>
      {describeRhythmRules(settings, locale).map((sentence) => (
        <div key={sentence}>{sentence}</div>
      ))}
      <div>
        {dueOn === null ? line : t('plieSettings.rhythm.example', { entered: formatDate(entered, locale), line })}
      </div>
    </Alert>
  )
}
