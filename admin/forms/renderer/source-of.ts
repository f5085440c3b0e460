import { type Answer, canonicalJson, type Field, type FieldAnswer } from '../../../schema/index.ts'

/** Where an answer nobody has changed comes from: the dossier, or the form's own proposal; null: a person gave it. */
export const sourceOf = (field: Field, initial: Answer | undefined, answer: FieldAnswer): 'dossier' | 'form' | null => {
  if (initial?.value === undefined || canonicalJson(initial.value) !== canonicalJson(answer.value ?? null)) return null
  return field.prefill === undefined ? 'form' : 'dossier'
}
