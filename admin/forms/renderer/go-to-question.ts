/** Every question that can take the keyboard, in reading order: the rows of a form mark themselves with `data-question`. */
const questionsIn = (root: ParentNode): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('[data-question]')]

/** What of a question takes the keyboard first: the mark chosen, else its first control. */
const controlOf = (question: HTMLElement): HTMLElement | null =>
  question.querySelector<HTMLElement>('input[type=radio]:checked:enabled') ??
  question.querySelector<HTMLElement>('input:enabled:not([tabindex="-1"], [hidden]), textarea:enabled, button:enabled')

/** Brings the keyboard to a question. False when it has nothing to answer. */
export const goTo = (question: HTMLElement | undefined): boolean => {
  const control = question && controlOf(question)
  if (!control) return false
  control.focus({ preventScroll: true, focusVisible: true })
  control.scrollIntoView({ block: 'nearest' })
  return true
}

/** From where the keyboard is to the question `step` further (−1: before), skipping those only read. */
export const goFrom = (from: Element, step: 1 | -1): void => {
  const root = from.closest('[data-questions]')
  if (root === null) return
  const questions = questionsIn(root)
  const here = questions.findIndex((question) => question.contains(from))
  for (let at = here + step; at >= 0 && at < questions.length; at += step) if (goTo(questions[at])) return
}

/** The same once what was just answered has been drawn: a question may appear, or go away, because of it. */
export const goOnAfter = (from: Element): void => {
  requestAnimationFrame(() => requestAnimationFrame(() => goFrom(from, 1)))
}

/** To the next question of `slots`, from where the keyboard is, then from the top. */
export const goToFirstOf = (root: Element, slots: ReadonlySet<string>): boolean => {
  const questions = questionsIn(root)
  const here = questions.findIndex((question) => question.contains(document.activeElement))
  const ordered = [...questions.slice(here + 1), ...questions.slice(0, here + 1)]
  return ordered.some((question) => slots.has(question.dataset['question'] ?? '') && goTo(question))
}
