import type { FormDefinition, Item } from '../../../schema/index.ts'

/** The sheet without its questions that take files: a file is joined to a prescription once it is there. */
export const withoutFiles = (form: FormDefinition): FormDefinition => ({ ...form, items: kept(form.items) })

const kept = (items: readonly Item[]): Item[] =>
  items.flatMap((item): Item[] => {
    if ('items' in item) return [{ ...item, items: kept(item.items) } as Item]
    return 'type' in item && item.type === 'file' ? [] : [item]
  })
