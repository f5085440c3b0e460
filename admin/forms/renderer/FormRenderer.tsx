import Box from '@mui/material/Box'
import { memo, type Ref, useCallback, useEffect, useId, useMemo, useRef, useState } from 'react'
import { useForm } from 'react-hook-form'
import {
  type Answer,
  type Answers,
  checkAnswers,
  evaluate,
  type FieldId,
  type FormDefinition,
  type Issue,
  type Locale,
  NO_FACTS,
  type PlainDate,
  say,
} from '../../../schema/index.ts'
import { ErrorSummary, focusField } from './ErrorSummary.tsx'
import type { EvaluationFacts } from './evaluation-facts.ts'
import { ItemRows } from './ItemRows.tsx'
import { sentencesIn } from './i18n/index.ts'
import type { Lookup, Upload } from './input-props.ts'
import { issuesToShow } from './issues-to-show.ts'
import { FormProvider, type HeldAnswers, LiveProvider, RendererProvider } from './renderer-context.ts'

export interface FormRendererProps {
  form: FormDefinition
  answers: Answers
  /** Called at each change of one field; null removes its answer. Text that is not yet a date or a number comes as typed. */
  onChange: (field: FieldId, answer: Answer | null) => void
  facts?: EvaluationFacts
  today: PlainDate
  locale: Locale
  /** Problems found elsewhere (by the server, at submission); shown at their field and in the summary. */
  issues?: readonly Issue[]
  readOnly?: boolean
  upload?: Upload
  lookup?: Lookup
  /** Sensitive fields whose answers the reader may not know. */
  withheld?: ReadonlySet<FieldId>
  /** Earlier answers, shown under each field. */
  previous?: { label: string; answers: Answers }
  /** To move the focus to the summary after a refused submission. */
  summaryRef?: Ref<HTMLDivElement>
  /** Field to bring under the eyes and the keyboard first. */
  startAt?: FieldId | null
  /** Level of the first sections' headings; 2 by default. */
  headingLevel?: 2 | 3
}

/**
 * A form as a person fills it, driven by its definition alone: what is visible, required or refused comes from `schema/`.
 * Knows neither the server nor the page around it; the builder shows the very same component.
 */
export const FormRenderer = memo((props: FormRendererProps) => {
  const { form, answers, onChange, facts, today, locale, issues, readOnly = false, upload, lookup, previous } = props
  const prefix = useId()
  const words = sentencesIn(locale)
  const [touched, setTouched] = useState<ReadonlySet<FieldId>>(new Set())
  const { control, getValues, setValue } = useForm<HeldAnswers>({ defaultValues: answers, shouldUnregister: false })
  useEffect(() => {
    for (const id of new Set([...Object.keys(answers), ...Object.keys(getValues())]))
      if (getValues(id) !== (answers[id] ?? null)) setValue(id, answers[id] ?? null)
  }, [answers, getValues, setValue])

  const checked = useMemo(() => checkAnswers(form, answers), [form, answers])
  const evaluation = useMemo(
    () => evaluate(form, checked.answers, { facts: facts ?? NO_FACTS, today }),
    [form, checked, facts, today],
  )
  const issuesOf = useMemo(
    () => issuesToShow({ given: issues ?? [], found: [...checked.issues, ...evaluation.issues], touched }),
    [issues, checked, evaluation, touched],
  )
  const onTouch = useCallback(
    (field: FieldId) => setTouched((before) => (before.has(field) ? before : new Set(before).add(field))),
    [],
  )
  const domId = useCallback((field: FieldId) => `${prefix}-${field}`, [prefix])
  const { startAt = null } = props
  useEffect(() => {
    if (startAt !== null) focusField(domId(startAt))
  }, [startAt, domId])

  const latestOnChange = useRef(onChange)
  useEffect(() => {
    latestOnChange.current = onChange
  })
  const onAnswer = useCallback((field: FieldId, answer: Answer | null) => latestOnChange.current(field, answer), [])
  const withheld = props.withheld ?? NONE
  const shared = useMemo(
    () => ({ control, locale, words, readOnly, upload, lookup, withheld, previous, onAnswer, onTouch, domId }),
    [control, locale, words, readOnly, upload, lookup, withheld, previous, onAnswer, onTouch, domId],
  )
  const live = useMemo(() => ({ evaluation, issuesOf }), [evaluation, issuesOf])
  return (
    <FormProvider value={form}>
      <RendererProvider value={shared}>
        <Box lang={locale}>
          <ErrorSummary ref={props.summaryRef} form={form} issues={issues ?? []} locale={locale} domId={domId} />
          {form.intro && <Box sx={{ mb: 2, whiteSpace: 'pre-line' }}>{say(form.intro, locale)}</Box>}
          <LiveProvider value={live}>
            <ItemRows items={form.items} level={props.headingLevel ?? 2} />
          </LiveProvider>
        </Box>
      </RendererProvider>
    </FormProvider>
  )
})
FormRenderer.displayName = 'FormRenderer'

const NONE: ReadonlySet<FieldId> = new Set()
