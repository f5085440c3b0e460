import type { Answer, Answers } from '../../form/answers.ts'
import type { FormDefinition } from '../../form/form.ts'
import { indexOf } from '../../form/form-index.ts'
import type { Id } from '../../rules/expression.ts'
import { same } from '../make-change.ts'
import type { MigrationOutcome } from './outcome.ts'
import type { MigrationPlan } from './plan.ts'
import { runEntry } from './run-entry.ts'
import { WorkingAnswers } from './working-answers.ts'

/** What takes a migration back, plain JSON: the former answer of each field or group it touched, null where there was none. */
export type MigrationUndo = readonly { readonly id: Id; readonly before: Answer | null }[]

export interface Migration {
  readonly answers: Answers
  /** The answers taken out to be kept apart, under their old ids. */
  readonly setAside: Answers
  readonly outcomes: readonly MigrationOutcome[]
  readonly undo: MigrationUndo
}

/**
 * Carries out a plan on the answers of one submission. Pure and total: every answer a change touches is accounted for in
 * `outcomes`, none is lost (`undo` gives them all back). Which submissions are migrated is for the caller to say: those of
 * closed dossiers stay as they were filled in.
 */
export function migrate(plan: MigrationPlan, from: FormDefinition, to: FormDefinition, answers: Answers): Migration {
  const working = new WorkingAnswers(answers)
  const aside = new WorkingAnswers({})
  const outcomes: MigrationOutcome[] = []
  for (const entry of plan) {
    runEntry(entry, { before: indexOf(from), after: indexOf(to), working, aside, outcomes })
  }
  const after = working.all()
  return { answers: after, setAside: aside.all(), outcomes, undo: undoOf(answers, after) }
}

function undoOf(before: Answers, after: Answers): MigrationUndo {
  const was = new Map(Object.entries(before))
  const is = new Map(Object.entries(after))
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((id) => {
    const [old, now] = [was.get(id), is.get(id)]
    return old === now || (old !== undefined && now !== undefined && same(old, now))
      ? []
      : [{ id, before: old ?? null }]
  })
}

/** The answers as they were before a migration; what was answered since to fields it did not touch stays. */
export function undoMigration(undo: MigrationUndo, answers: Answers): Answers {
  const result = new Map(Object.entries(answers))
  for (const { id, before } of undo) {
    if (before === null) result.delete(id)
    else result.set(id, before)
  }
  return Object.fromEntries(result)
}
