import type { FormDefinition } from '../../../../schema/index.ts'

/** The builder's named edits; each has its sentence in `forms.edits.<name>`. */
export const EDIT_NAMES = [
  'addSection',
  'addRepeat',
  'addField',
  'addNote',
  'updateItem',
  'updateForm',
  'changeType',
  'moveItem',
  'removeItem',
  'duplicateItem',
  'addOption',
  'updateOption',
  'moveOption',
  'removeOption',
  'pasteOptions',
  'chooseList',
] as const
export type EditName = (typeof EDIT_NAMES)[number]

/** What was done. Edits carrying the same `merge` in a row (typing in one input) are undone together. */
export interface Edit {
  name: EditName
  merge?: string
}

interface Step {
  edit: Edit
  form: FormDefinition
}

/** `past` holds the form before each step, oldest first; `future` the form after each undone step, next first. */
export interface History {
  past: readonly Step[]
  present: FormDefinition
  future: readonly Step[]
}

/** Enough to walk back a whole morning; older steps stay in the saved draft all the same. */
const MAX_STEPS = 300

export const startHistory = (form: FormDefinition): History => ({ past: [], present: form, future: [] })

/** Does one edit; the same form back means nothing was changed and nothing is recorded. */
export function apply(history: History, edit: Edit, form: FormDefinition): History {
  if (form === history.present) return history

  const last = history.past.at(-1)
  const merged = last !== undefined && edit.merge !== undefined && last.edit.merge === edit.merge
  const past = merged ? history.past : [...history.past, { edit, form: history.present }].slice(-MAX_STEPS)

  return { past, present: form, future: [] }
}

export function undo(history: History): History {
  const last = history.past.at(-1)
  if (last === undefined) return history
  return {
    past: history.past.slice(0, -1),
    present: last.form,
    future: [{ edit: last.edit, form: history.present }, ...history.future],
  }
}

export function redo(history: History): History {
  const next = history.future[0]
  if (next === undefined) return history
  return {
    past: [...history.past, { edit: { name: next.edit.name }, form: history.present }],
    present: next.form,
    future: history.future.slice(1),
  }
}
