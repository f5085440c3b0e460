import { type FormDefinition, findItem, type Id, type L10n } from '../../../../schema/index.ts'

/** How an item, or the form itself, is called; empty when it is not there. */
export const labelOfItem = (form: FormDefinition, id: Id): L10n =>
  id === form.id ? form.title : (findItem(form, id)?.label ?? { fr: '' })
