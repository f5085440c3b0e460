import type { FormDefinition } from '../form.ts'

/**
 * Brings a whole earlier definition back as the draft: nothing of it is published by that. The form keeps its id, so that
 * a version of another form becomes this one's.
 */
export const restore = (form: FormDefinition, { definition }: { definition: FormDefinition }): FormDefinition =>
  definition.id === form.id ? definition : { ...definition, id: form.id }
