import type { FormDefinition } from '../form.ts'
import { type Patch, patched } from './patch.ts'

/** What is said of the form as a whole. Undefined takes `intro`, `basedOn` or `layout` away. */
export type FormHead = Patch<Pick<FormDefinition, 'intro' | 'basedOn' | 'layout'>> &
  Partial<Pick<FormDefinition, 'title' | 'key' | 'kind'>>

/** Changes some properties of the form itself. Its key, once published, is for `publishable` to defend. */
export const setForm = (form: FormDefinition, { patch }: { patch: FormHead }): FormDefinition =>
  Object.keys(patch).length === 0 ? form : patched(form, patch)
