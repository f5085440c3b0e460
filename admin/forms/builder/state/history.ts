import {
  applyPatch,
  type EditArgs,
  type EditName,
  type FormDefinition,
  type Issue,
  type JournalEntry,
  patchBetween,
  runEdit,
} from '../../../../schema/index.ts'

/** One command that was done. Steps carrying the same `merge` in a row (typing in one input) are undone together. */
export interface Step {
  readonly entry: JournalEntry
  /** The form the command was run on. */
  readonly before: FormDefinition
  readonly merge: string | null
  readonly at: Date
}

/** `past`: what was done, oldest first; `future`: what was taken back, next to be done again first. */
export interface History {
  readonly past: readonly Step[]
  readonly present: FormDefinition
  readonly future: readonly Step[]
}

/** Enough to walk back a whole morning; older steps stay in the saved draft all the same. */
const MAX_STEPS = 300

export const startHistory = (form: FormDefinition): History => ({ past: [], present: form, future: [] })

/** Runs one command of `schema/form/edits` on the present form. One that cannot be done, or changes nothing, is not recorded. */
export function run<N extends EditName>(
  history: History,
  { name, args }: { readonly name: N; readonly args: EditArgs[N] },
  { merge, at }: { readonly merge: string | null; readonly at: Date },
): { history: History; issues: readonly Issue[] } {
  const { form, entry, issues } = runEdit(history.present, { name, args })
  if (entry === null) return { history, issues }
  const last = history.past.at(-1)
  const isSame = last !== undefined && merge !== null && last.merge === merge
  const step = isSame ? merged(last, entry, form, at) : { entry, before: history.present, merge, at }
  const past = isSame ? history.past.slice(0, -1) : history.past
  return { history: { past: [...past, step].slice(-MAX_STEPS), present: form, future: [] }, issues }
}

const merged = (step: Step, { name }: JournalEntry, after: FormDefinition, at: Date): Step => ({
  ...step,
  at,
  entry: { name, patch: patchBetween(step.before, after), inverse: patchBetween(after, step.before) },
})

/** Takes the last step back; the form is the very one that step was run on. */
function undo(history: History): History {
  const last = history.past.at(-1)
  if (last === undefined) return history
  return { past: history.past.slice(0, -1), present: last.before, future: [last, ...history.future] }
}

/** Does again what was taken back last; typing goes on in a step of its own. */
function redo(history: History): History {
  const [next, ...future] = history.future
  if (next === undefined) return history
  const present = applyPatch(history.present, next.entry.patch).form
  return { past: [...history.past, { ...next, merge: null }], present, future }
}

/** Several steps at once: taken back when negative, done again when positive, as far as there are some. */
export function walked(history: History, steps: number): History {
  let next = history
  for (let n = Math.abs(steps); n > 0; n--) next = steps < 0 ? undo(next) : redo(next)
  return next
}
