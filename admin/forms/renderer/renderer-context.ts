import { createContext, useContext } from 'react'
import type { Control } from 'react-hook-form'
import type {
  AnswerRow,
  Answers,
  Evaluation,
  FieldAnswer,
  FieldId,
  FormDefinition,
  Id,
  Issue,
  L10n,
  Locale,
  Repeat,
  Slot,
} from '../../../schema/index.ts'
import type { HeldAnswers } from './held-answers.ts'
import type { Sentences } from './i18n/index.ts'
import type { Lookup, Upload } from './input-props.ts'
import type { FieldSaveState } from './save-mark.ts'

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
  /** One line a question, for an interview typed without the mouse. */
  dense: boolean
  onAnswer: (slot: Slot, answer: FieldAnswer | null) => void
  /** The rows of a group, changed. */
  onRows: (group: Id, rows: readonly AnswerRow[]) => void
  onTouch: (slot: Slot) => void
  /** Id of the element to focus for a slot, unique in the page. */
  domId: (slot: Slot) => string
}

/** What typing or building changes. */
export interface LiveState {
  evaluation: Evaluation
  /** Problems to show now, by slot. */
  issuesOf: ReadonlyMap<Slot, readonly Issue[]>
  answers: Answers
  /** What the dossier and the form gave by themselves, to say where an answer comes from. */
  initial: Answers
  /** What names each row of a group for people, in their order. */
  titlesOf: (group: Repeat) => readonly L10n[]
  /** What became of each answer typed here. */
  saveStates: ReadonlyMap<Slot, FieldSaveState>
  /** A row with the answers it starts with. */
  startRow: (group: Id) => AnswerRow
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
