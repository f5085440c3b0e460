import type { Slot } from '../form/answer-slots.ts'
import { keepAnswers } from '../form/answer-slots.ts'
import type { Answers } from '../form/answers.ts'
import type { FormDefinition } from '../form/form.ts'

/**
 * The answers to what an evaluation shows. Inside the PLIE a hidden answer is kept, and comes back; a stranger only gives what they
 * see: what a condition hid is not sent, and is not kept if it is.
 */
export const shownAnswers = (form: FormDefinition, answers: Answers, visible: ReadonlySet<Slot>): Answers =>
  keepAnswers(form, Object.fromEntries(Object.entries(answers).filter(([id]) => visible.has(id))), ({ slot }) =>
    visible.has(slot),
  )
