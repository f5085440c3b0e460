import { NO_FACTS } from '../rules/fact-source.ts'
import type { L10n } from '../text.ts'
import { rowsIn } from './answer-slots.ts'
import type { Answers } from './answers.ts'
import type { Evaluation, EvaluationContext } from './evaluate.ts'
import type { FormDefinition, Repeat } from './form.ts'
import { indexOf } from './form-index.ts'
import { FormRun } from './form-scope.ts'

/** What names each row of a group for people, in the order of the rows: the group's own way of saying it, else the rank. */
export function rowTitles(
  form: FormDefinition,
  group: Repeat,
  answers: Answers,
  { visible, scores }: Pick<Evaluation, 'visible' | 'scores'>,
  { facts = NO_FACTS, today, author }: EvaluationContext,
): L10n[] {
  const run = new FormRun(indexOf(form), answers, facts, today, author)
  for (const slot of visible) run.visible.add(slot)
  for (const [id, score] of Object.entries(scores)) if (score !== null) run.values.set(id, score)
  return rowsIn(answers, group.id).map((row, position) => run.rowLabel(group, row, position))
}
