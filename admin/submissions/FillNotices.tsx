import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import { useTranslate } from 'react-admin'
import { type Answers, type FormDefinition, type Slot, slotLabel } from '../../schema/index.ts'
import { useLocale } from '../app/i18n/use-locale.ts'
import { formatMoment } from '../shared/format-date.ts'
import { answerText } from './answer-text.ts'
import type { AutosaveState, Disagreement } from './autosave-state.ts'

/** What happened to the answers outside the form: taken back from this device, merged, set aside, no longer kept here. */
export const FillNotices = ({
  form,
  answers,
  restored,
  state,
  aside,
  onTakeBack,
}: {
  form: FormDefinition
  answers: Answers
  restored: readonly Slot[]
  state: Pick<AutosaveState, 'merged' | 'kept'>
  /** Answers a person set aside in a conflict. */
  aside: readonly Disagreement[]
  onTakeBack: (one: Disagreement) => void
}) => {
  const t = useTranslate()
  const locale = useLocale()
  const names = (slots: readonly Slot[]) => slots.map((slot) => slotLabel(form, answers, slot, locale)).join(' · ')
  const { merged, kept } = state
  return (
    <>
      {!kept && (
        <Alert severity="error" sx={{ mb: 2 }}>
          {t('fill.storageFull')}
        </Alert>
      )}
      {restored.length > 0 && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {t('fill.restored', { smart_count: restored.length, names: names(restored) })}
        </Alert>
      )}
      {merged !== null && (
        <Alert severity="info" role="status" sx={{ mb: 2 }}>
          {t('fill.merged', {
            name: merged.by ?? t('fill.conflict.somebody'),
            time: merged.at === null ? '' : formatMoment(merged.at, locale),
            names: names(merged.fields),
          })}
        </Alert>
      )}
      {aside.length > 0 && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {t('fill.aside')}
          {aside.map((one) => {
            const label = slotLabel(form, answers, one.field, locale)
            return (
              <div key={one.field}>
                {label} : {answerText(form, one.field, one.mine, locale) ?? t('jalon.submission.conflict.empty')}
                {one.field.split('/').length !== 2 && (
                  <Button
                    size="small"
                    color="inherit"
                    aria-label={t('fill.takeBackOf', { label })}
                    onClick={() => onTakeBack(one)}
                  >
                    {t('fill.takeBack')}
                  </Button>
                )}
              </div>
            )
          })}
        </Alert>
      )}
    </>
  )
}
