import PhoneIphoneIcon from '@mui/icons-material/PhoneIphone'
import WebIcon from '@mui/icons-material/Web'
import { Box, Button, Paper, Stack, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material'
import { type MouseEvent, useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslate } from 'react-admin'
import { type Answer, type Answers, type FieldId, parseForm } from '../../../../schema/index.ts'
import { useLocale } from '../../../app/i18n/use-locale.ts'
import { localToday } from '../../../shared/format-date.ts'
import { FormRenderer } from '../../renderer/index.ts'
import { useBuilder } from '../state/builder-context.ts'

/** A plain phone, in CSS pixels. */
const PHONE_WIDTH = 390

/** The form as a référent sees it, answered for trial: nothing typed here is kept. */
export const PreviewPane = () => {
  const t = useTranslate()
  const locale = useLocale()
  const { form, selected, select } = useBuilder()
  const paper = useRef<HTMLDivElement>(null)
  const [phone, setPhone] = useState(false)
  const [answers, setAnswers] = useState<Answers>({})

  // A draft being written may not hold together for a moment: the last one that did stays on screen.
  const latest = useDeferredValue(form)
  // Not what the parser gives back: its fields are all new objects, and every row would be drawn again.
  const sound = useMemo(() => parseForm(latest).form !== null, [latest])
  const [shown, setShown] = useState(sound ? latest : null)
  if (sound && latest !== shown) setShown(latest)

  // The field chosen in the outline comes into view; the renderer ends the id of its input with the field's.
  useEffect(() => {
    if (selected !== null)
      paper.current?.querySelector(`[id$="-${selected}"], [id$="/${selected}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [selected])

  const change = useCallback(
    (field: FieldId, answer: Answer | null) =>
      setAnswers((current) => {
        const { [field]: _, ...others } = current
        return answer === null ? others : { ...others, [field]: answer }
      }),
    [],
  )

  /** The question clicked or answered is the one whose settings are beside. */
  const choose = (event: MouseEvent) => {
    const slot = event.target instanceof Element ? event.target.closest('[data-question]') : null
    const field = slot?.getAttribute('data-question')?.split('/').at(-1)
    if (field !== undefined) select(field)
  }

  return (
    <Stack spacing={1.5} sx={{ minWidth: 0 }}>
      <Stack direction="row" spacing={1} useFlexGap sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
        <ToggleButtonGroup
          size="small"
          exclusive
          value={phone ? 'phone' : 'wide'}
          onChange={(_, next) => {
            if (next !== null) setPhone(next === 'phone')
          }}
          aria-label={t('forms.preview.width')}
          sx={{ '& .MuiToggleButton-root': { color: 'text.primary' } }}
        >
          <ToggleButton value="wide">
            <WebIcon fontSize="small" sx={{ mr: 0.5 }} />
            {t('forms.preview.wide')}
          </ToggleButton>
          <ToggleButton value="phone">
            <PhoneIphoneIcon fontSize="small" sx={{ mr: 0.5 }} />
            {t('forms.preview.phone')}
          </ToggleButton>
        </ToggleButtonGroup>
        <Button size="small" disabled={Object.keys(answers).length === 0} onClick={() => setAnswers({})}>
          {t('forms.preview.clear')}
        </Button>
      </Stack>
      <Typography variant="caption" sx={{ color: 'text.secondary' }}>
        {!sound ? t('forms.preview.stale') : t('forms.preview.trial')}
      </Typography>
      <Box sx={{ overflowX: 'auto' }}>
        <Paper
          ref={paper}
          variant="outlined"
          data-testid="preview"
          onClick={choose}
          sx={{ p: 2, containerType: 'inline-size', ...(phone ? { width: PHONE_WIDTH, mx: 'auto' } : {}) }}
        >
          {shown && (
            <FormRenderer
              form={shown}
              answers={answers}
              onChange={change}
              today={localToday()}
              locale={locale}
              headingLevel={3}
            />
          )}
        </Paper>
      </Box>
    </Stack>
  )
}
