import { type Answers, checkAnswers, type FormDefinition, type Slot } from '../../schema/index.ts'
import type { FieldSaveState } from '../forms/renderer/index.ts'
import type { AutosaveState } from './autosave-state.ts'
import { finePatch } from './fine-patch.ts'
import { sameAnswer, withPending } from './submission-model.ts'

const OF_PHASE = {
  idle: 'waiting',
  waiting: 'waiting',
  saving: 'waiting',
  saved: 'waiting',
  offline: 'offline',
  'signed-out': 'offline',
  refused: 'waiting',
  closed: 'refused',
  conflict: 'conflict',
} as const satisfies Record<AutosaveState['phase']['kind'], FieldSaveState>

/** What became of each answer changed since `start`, by slot: of a repeated group, answer by answer. */
export const saveStates = (
  form: FormDefinition,
  start: Answers,
  { saved, pending, phase, issues }: AutosaveState,
): ReadonlyMap<Slot, FieldSaveState> => {
  const states = new Map<Slot, FieldSaveState>()
  for (const id of Object.keys(saved)) {
    if (sameAnswer(start[id], saved[id])) continue
    for (const slot of Object.keys(finePatch(start, { [id]: saved[id] ?? null }))) states.set(slot, 'sent')
  }
  for (const slot of Object.keys(finePatch(saved, pending))) states.set(slot, OF_PHASE[phase.kind])
  // What the form cannot take (a text that is not yet a date) waits for the person, not for the server.
  const found = Object.keys(pending).length === 0 ? [] : checkAnswers(form, withPending({}, pending)).issues
  for (const { path } of [...found, ...issues]) {
    const slot = path.map(String).join('/')
    if (states.has(slot)) states.set(slot, 'refused')
  }
  return states
}
