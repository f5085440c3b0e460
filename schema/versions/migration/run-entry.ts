import { fieldTypes } from '../../fields/index.ts'
import type { FieldAnswer } from '../../form/answers.ts'
import type { FormIndex } from '../../form/form-index.ts'
import { isConcerned } from './concerned.ts'
import { landingOf } from './landing.ts'
import type { MigrationOutcome } from './outcome.ts'
import type { MigrationAction, MigrationEntry, MigrationOutcomeKind } from './plan.ts'
import { translated } from './translated.ts'
import { type Spot, slotAt, type WorkingAnswers } from './working-answers.ts'

export interface Run {
  readonly before: FormIndex
  readonly after: FormIndex
  readonly working: WorkingAnswers
  readonly aside: WorkingAnswers
  readonly outcomes: MigrationOutcome[]
}

/** Carries out one entry of a plan on the answers being migrated. */
export function runEntry(entry: MigrationEntry, run: Run): void {
  if (entry.change === 'answer-required') askMissing(entry, run)
  else if (entry.change === 'group-removed' || entry.change === 'rows-narrowed') runOnGroup(entry, run)
  else runOnField(entry, run)
}

const actionOf = ({ action, choices }: MigrationEntry): MigrationAction =>
  choices.includes(action.do) ? action : { do: 'keep' }

function runOnField(entry: MigrationEntry, run: Run): void {
  const { before, after, working } = run
  const spots = working.spots(entry.field, [before.groupOf.get(entry.field)?.id, after.groupOf.get(entry.field)?.id])
  for (const spot of spots) {
    const answer = working.at(entry.field, spot)
    if (answer === undefined || !isConcerned(entry, answer, spot, run)) continue
    const action = actionOf(entry)
    if (action.do === 'cast' || action.do === 'map')
      carryOver(entry, action, { answer, spot, alone: spots.length === 1 }, run)
    else settle(entry, action.do, answer, spot, run)
  }
}

const SETTLED = { keep: 'kept', archive: 'archived', 'ask-again': 'asked-again' } as const

function settle(
  entry: MigrationEntry,
  choice: 'keep' | 'archive' | 'ask-again',
  answer: FieldAnswer,
  spot: Spot,
  run: Run,
  what: MigrationOutcomeKind = SETTLED[choice],
): void {
  if (choice === 'archive') run.aside.write(entry.field, spot, answer)
  if (choice !== 'keep') run.working.write(entry.field, spot, null)
  note(entry, spot, what, answer, choice === 'keep' ? answer : null, run)
}

function note(
  { id, change, field }: MigrationEntry,
  spot: Spot,
  what: MigrationOutcomeKind,
  before: FieldAnswer | null,
  after: FieldAnswer | null,
  run: Run,
): void {
  run.outcomes.push({ entry: id, change, slot: slotAt(field, spot), what, before, after })
}

/** Says an answer in the new field, or in the same one elsewhere or otherwise. */
function carryOver(
  entry: MigrationEntry,
  action: Extract<MigrationAction, { do: 'cast' | 'map' }>,
  { answer, spot, alone }: { answer: FieldAnswer; spot: Spot; alone: boolean },
  run: Run,
): void {
  const target = entry.into ?? entry.field
  const place = landingOf(spot, run.after.groupOf.get(target)?.id, alone, run.working)
  const isElsewhere = target !== entry.field || place?.row !== spot.row || place?.group !== spot.group
  const isTaken = place !== null && isElsewhere && run.working.at(target, place) !== undefined
  const next = place === null || isTaken ? undefined : translated(entry, action, answer, run)
  if (place === null || next === undefined) {
    const otherwise = action.do === 'cast' ? action.otherwise : 'ask-again'
    const what = action.do === 'map' ? undefined : otherwise === 'keep' ? 'uncast-kept' : 'uncast-asked-again'
    settle(entry, otherwise === 'ask-again' ? 'ask-again' : 'keep', answer, spot, run, what)
    return
  }
  if (isElsewhere) run.working.write(entry.field, spot, null)
  if (target !== entry.field) run.aside.write(entry.field, spot, answer)
  run.working.write(target, place, next)
  note(entry, spot, action.do === 'map' ? 'mapped' : 'cast', answer, next, run)
}

function runOnGroup(entry: MigrationEntry, { after, working, aside, outcomes }: Run): void {
  const answer = working.get(entry.field)
  const max = after.groups.get(entry.field)?.max
  if (answer?.rows === undefined || (max !== undefined && working.rows(entry.field).length <= max)) return
  const action = actionOf(entry)
  const choice = action.do === 'archive' || action.do === 'ask-again' ? action.do : 'keep'
  if (choice === 'archive') aside.writeRows(entry.field, answer)
  if (choice !== 'keep') working.drop(entry.field)
  const { id, change, field } = entry
  outcomes.push({
    entry: id,
    change,
    slot: field,
    what: SETTLED[choice],
    before: answer,
    after: choice === 'keep' ? answer : null,
  })
}

/** Where an answer is needed and there is none: what the new version will ask, if it shows the field. */
function askMissing(entry: MigrationEntry, run: Run): void {
  const { after, working } = run
  const field = after.fields.get(entry.field)
  const group = after.groupOf.get(entry.field)?.id
  if (field === undefined) return
  const spots: Spot[] = group === undefined ? [{}] : working.rows(group).map((row) => ({ group, row: row.id }))
  for (const spot of spots) {
    const answer = working.at(entry.field, spot)
    const isAnswered =
      answer?.missing !== undefined || (answer?.value !== undefined && !fieldTypes[field.type].isEmpty(answer.value))
    if (!isAnswered) note(entry, spot, 'asked', answer ?? null, answer ?? null, run)
  }
}
