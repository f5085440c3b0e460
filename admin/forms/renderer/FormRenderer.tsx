import Box from '@mui/material/Box'
import { memo, type Ref, useCallback, useEffect, useId, useMemo, useRef, useState } from 'react'
import { useForm } from 'react-hook-form'
import {
  type Answer,
  type AnswerRow,
  type Answers,
  type AuthorKind,
  checkAnswers,
  evaluate,
  type FieldAnswer,
  type FieldId,
  type FormDefinition,
  type Id,
  type Issue,
  initialAnswers,
  initialRow,
  type Locale,
  NO_FACTS,
  type PlainDate,
  type Repeat,
  rowTitles,
  type Slot,
  say,
} from '../../../schema/index.ts'
import { ErrorSummary, focusField } from './ErrorSummary.tsx'
import type { EvaluationFacts } from './evaluation-facts.ts'
import { changedAnswer, type HeldAnswers, heldOf } from './held-answers.ts'
import { ItemRows } from './ItemRows.tsx'
import { sentencesIn } from './i18n/index.ts'
import type { Lookup, Upload } from './input-props.ts'
import { InterviewGrid } from './interview/InterviewGrid.tsx'
import { issuesToShow } from './issues-to-show.ts'
import { newRowId } from './new-row-id.ts'
import { FormProvider, LiveProvider, RendererProvider } from './renderer-context.ts'
import type { FieldSaveState } from './save-mark.ts'

export interface FormRendererProps {
  form: FormDefinition
  answers: Answers
  /**
   * Called at each change of one field, or of a repeated group, whose rows come all together; null removes the answer. Text that is
   * not yet a date or a number comes as typed. `slot`: where the change was made.
   */
  onChange: (id: Id, answer: Answer | null, slot: Slot) => void
  facts?: EvaluationFacts
  today: PlainDate
  /** Who fills the form, as its conditions read it; absent: nobody known. */
  author?: AuthorKind
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
  /** What became of each answer typed, shown beside it. */
  saveStates?: ReadonlyMap<Slot, FieldSaveState>
  /** `interview`: a dense grid, one line a question, filled by keyboard alone. */
  mode?: 'page' | 'interview'
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
  const { form, answers, onChange, facts, today, author, locale, issues } = props
  const { readOnly = false, upload, lookup, previous } = props
  const prefix = useId()
  const words = sentencesIn(locale)
  const [touched, setTouched] = useState<ReadonlySet<Slot>>(new Set())
  const held = useMemo(() => heldOf(answers), [answers])
  const { control, getValues, setValue } = useForm<HeldAnswers>({ defaultValues: held, shouldUnregister: false })
  useEffect(() => {
    for (const slot of new Set([...Object.keys(held), ...Object.keys(getValues())]))
      if (getValues(slot) !== (held[slot] ?? null)) setValue(slot, held[slot] ?? null)
  }, [held, getValues, setValue])

  const checked = useMemo(() => checkAnswers(form, answers), [form, answers])
  const context = useMemo(
    () => ({ facts: facts ?? NO_FACTS, today, ...(author === undefined ? {} : { author }) }),
    [facts, today, author],
  )
  const evaluation = useMemo(() => evaluate(form, checked.answers, context), [form, checked, context])
  const issuesOf = useMemo(
    () => issuesToShow({ given: issues ?? [], found: [...checked.issues, ...evaluation.issues], touched }),
    [issues, checked, evaluation, touched],
  )
  const onTouch = useCallback(
    (slot: Slot) => setTouched((before) => (before.has(slot) ? before : new Set(before).add(slot))),
    [],
  )
  const domId = useCallback((slot: Slot) => `${prefix}-${slot}`, [prefix])
  const { startAt = null } = props
  useEffect(() => {
    if (startAt !== null) focusField(domId(startAt))
  }, [startAt, domId])

  // Two changes of one group may come before the first is drawn: the second starts from it all the same.
  const latest = useRef({ onChange, answers })
  useEffect(() => {
    latest.current = { onChange, answers }
  })
  const tell = useCallback((id: Id, answer: Answer | null, slot: Slot) => {
    const { [id]: _, ...others } = latest.current.answers
    latest.current.answers = answer === null ? others : { ...others, [id]: answer }
    latest.current.onChange(id, answer, slot)
  }, [])
  const onAnswer = useCallback(
    (slot: Slot, given: FieldAnswer | null) => {
      const { id, answer } = changedAnswer(latest.current.answers, slot, given)
      tell(id, answer, slot)
    },
    [tell],
  )
  const onRows = useCallback(
    (group: Id, rows: readonly AnswerRow[]) => tell(group, rows.length === 0 ? null : { rows }, group),
    [tell],
  )
  const withheld = props.withheld ?? NONE
  const saveStates = props.saveStates ?? NO_STATES
  const dense = props.mode === 'interview'
  const initial = useMemo(() => (readOnly ? {} : initialAnswers(form, context)), [form, context, readOnly])
  const shared = useMemo(
    () => ({
      ...{ control, locale, words, readOnly, upload, lookup, withheld, previous, dense },
      ...{ onAnswer, onRows, onTouch, domId },
    }),
    [control, locale, words, readOnly, upload, lookup, withheld, previous, dense, onAnswer, onRows, onTouch, domId],
  )
  const titlesOf = useCallback(
    (group: Repeat) => rowTitles(form, group, checked.answers, evaluation, context),
    [form, checked, evaluation, context],
  )
  const startRow = useCallback((group: Id) => initialRow(form, group, newRowId(), context), [form, context])
  const live = useMemo(
    () => ({ evaluation, issuesOf, answers, initial, saveStates, titlesOf, startRow }),
    [evaluation, issuesOf, answers, initial, saveStates, titlesOf, startRow],
  )
  return (
    <FormProvider value={form}>
      <RendererProvider value={shared}>
        <Box lang={locale} data-questions>
          <ErrorSummary
            ref={props.summaryRef}
            form={form}
            issues={issues ?? []}
            locale={locale}
            domId={domId}
            answers={answers}
            titlesOf={titlesOf}
          />
          {form.intro && <Box sx={{ mb: 2, whiteSpace: 'pre-line' }}>{say(form.intro, locale)}</Box>}
          <LiveProvider value={live}>
            {dense ? (
              <InterviewGrid items={form.items} />
            ) : (
              <ItemRows items={form.items} level={props.headingLevel ?? 2} />
            )}
          </LiveProvider>
        </Box>
      </RendererProvider>
    </FormProvider>
  )
})
FormRenderer.displayName = 'FormRenderer'

const NONE: ReadonlySet<FieldId> = new Set()
const NO_STATES: ReadonlyMap<Slot, FieldSaveState> = new Map()
