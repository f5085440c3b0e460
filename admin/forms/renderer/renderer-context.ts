import { createContext, useContext } from 'react'
import type { Control } from 'react-hook-form'
import type { Answer, Answers, Evaluation, FieldId, FormDefinition, Issue, Locale } from '../../../schema/index.ts'
import type { Sentences } from './i18n/index.ts'
import type { Lookup, Upload } from './input-props.ts'

/** What react-hook-form holds for each field: an `Answer`, or null. Opaque to it: its path types do not end on JSON values. */
export type HeldAnswers = Record<FieldId, unknown>

/** The answer held, null when there is none. */
export const heldAnswer = (held: unknown): Answer | null => (isAnswer(held) ? held : null)

const isAnswer = (held: unknown): held is Answer =>
  typeof held === 'object' && held !== null && ('value' in held || 'missing' in held)

/** What every row of a form shares and neither typing nor building changes: rows that nothing concerns are not drawn again. */
export interface RendererState {
  control: Control<HeldAnswers>
  locale: Locale
  words: Sentences
  readOnly: boolean
  upload: Upload | undefined
  lookup: Lookup | undefined
  withheld: ReadonlySet<FieldId>
  previous: { label: string; answers: Answers } | undefined
  onAnswer: (field: FieldId, answer: Answer | null) => void
  onTouch: (field: FieldId) => void
  /** Id of the element to focus for a field, unique in the page. */
  domId: (field: FieldId) => string
}

/** What typing changes. */
export interface LiveState {
  evaluation: Evaluation
  /** Problems to show now, by field. */
  issuesOf: ReadonlyMap<FieldId, readonly Issue[]>
}

/** The definition itself apart: while it is being built, only what reads it is drawn again, not its 300 rows. */
const FormContext = createContext<FormDefinition | null>(null)
export const FormProvider = FormContext.Provider

const RendererContext = createContext<RendererState | null>(null)
export const RendererProvider = RendererContext.Provider

const LiveContext = createContext<LiveState | null>(null)
export const LiveProvider = LiveContext.Provider

const inside = <T>(state: T | null): T => {
  if (state === null) throw new Error('A form row was rendered outside FormRenderer')
  return state
}

/** @throws Error outside a `FormRenderer`. */
export const useFormDefinition = (): FormDefinition => inside(useContext(FormContext))

/** @throws Error outside a `FormRenderer`. */
export const useRenderer = (): RendererState => inside(useContext(RendererContext))

/** @throws Error outside a `FormRenderer`. */
export const useLive = (): LiveState => inside(useContext(LiveContext))
