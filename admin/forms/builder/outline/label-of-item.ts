import { type FormDefinition, findItem, type Id, type L10n } from '../../../../schema/index.ts'

/** How an item is called; empty when it is not there. */
export const labelOfItem = (form: FormDefinition, id: Id): L10n => findItem(form, id)?.label ?? { fr: '' }
