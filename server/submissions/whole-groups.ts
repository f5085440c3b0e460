import { type Answers, type FormDefinition, indexOf, rowsIn } from '../../schema/index.ts'

/** What a client changes: by id of field or group, or by `<group>/<row>/<field>`; null removes. */
export type Patch = { readonly [slot: string]: unknown }

/**
 * The patch with its changes of single answers inside rows laid over the whole group, as the rest of the program takes them. A cell
 * of a row that is not there stays as it is, to be refused under its name.
 */
export const withWholeGroups = (form: FormDefinition, current: Answers, patch: Patch): Patch => {
  const { groups, groupOf } = indexOf(form)
  const whole = new Map<string, unknown>(Object.entries(patch))
  for (const [slot, answer] of Object.entries(patch)) {
    const [group = '', row, field, ...rest] = slot.split('/')
    if (field === undefined || rest.length > 0 || !groups.has(group) || groupOf.get(field)?.id !== group) continue
    const held = rowsIn({ ...current, ...own(whole, group) }, group)
    if (!held.some(({ id }) => id === row)) continue
    whole.delete(slot)
    whole.set(group, { rows: held.map((one) => (one.id === row ? withCell(one, field, answer) : one)) })
  }
  return Object.fromEntries(whole)
}

/** The rows the same patch gives to the group, when they have the shape of rows. */
const own = (patch: ReadonlyMap<string, unknown>, group: string): Answers => {
  const given = patch.get(group)
  if (typeof given !== 'object' || given === null || !('rows' in given) || !Array.isArray(given.rows)) return {}
  return { [group]: { rows: given.rows } }
}

const withCell = (row: { readonly id: string; readonly answers: object }, field: string, answer: unknown) => {
  const others = Object.entries(row.answers).filter(([id]) => id !== field)
  return { id: row.id, answers: Object.fromEntries(answer === null ? others : [...others, [field, answer]]) }
}
