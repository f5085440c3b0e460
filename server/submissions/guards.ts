import {
  type Expr,
  type Field,
  type FormDefinition,
  fieldsOf,
  groupsOf,
  type Id,
  indexOf,
  type Permission,
  type Repeat,
  referencesOf,
} from '../../schema/index.ts'

/** What a caller must hold, besides reading submissions, to read a value. */
export interface Guard {
  readonly sensitive: boolean
  readonly freeText: boolean
  readonly files: boolean
}
export const OPEN: Guard = { sensitive: false, freeText: false, files: false }

export const both = (a: Guard, b: Guard): Guard => ({
  sensitive: a.sensitive || b.sensitive,
  freeText: a.freeText || b.freeText,
  files: a.files || b.files,
})

/** The permissions a guard stands for. */
export const permissionsOf = (guard: Guard): Permission[] => {
  const permissions: Permission[] = []
  if (guard.sensitive) permissions.push('submission.read-sensitive')
  if (guard.freeText) permissions.push('submission.read-free-text')
  if (guard.files) permissions.push('attachment.read')
  return permissions
}

/** What reading a field asks for in one version of its form. */
export const fieldGuard = (field: Field): Guard => ({
  sensitive: field.sensitivity === 'social' || field.sensitivity === 'health',
  freeText: field.type === 'paragraph',
  files: field.type === 'file',
})

/** What knowing how many rows a group has asks for: nothing once one of its fields is open to all, else what all of them do. */
export const rowsGuard = ({ items }: Repeat): Guard => {
  const guards = items.flatMap((item) => (item.t === 'field' ? [fieldGuard(item)] : []))
  return guards.some((guard) => permissionsOf(guard).length === 0) ? OPEN : guards.reduce(both, OPEN)
}

/** What reading each computed value asks for: all that the answers behind it ask for, through other computed values too. */
export const computedGuards = (form: FormDefinition): Map<Id, Guard> => {
  const fields = new Map([
    ...fieldsOf(form).map((field): [Id, Guard] => [field.id, fieldGuard(field)]),
    ...groupsOf(form).map((group): [Id, Guard] => [group.id, rowsGuard(group)]),
  ])
  const expressions = new Map<Id, Expr>(form.computed.map(({ id, expr }) => [id, expr]))
  const guardOf = (root: Expr): Guard => {
    const seen = new Set<Id>()
    const pending = [root]
    let guard = OPEN
    for (let expr = pending.pop(); expr !== undefined; expr = pending.pop()) {
      const reads = referencesOf(expr)
      for (const id of reads.fields) guard = both(guard, fields.get(id) ?? OPEN)
      for (const id of reads.computed) {
        const inner = expressions.get(id)
        if (seen.has(id) || inner === undefined) continue
        seen.add(id)
        pending.push(inner)
      }
    }
    return { ...guard, files: false }
  }
  return new Map(form.computed.map(({ id, expr }) => [id, guardOf(expr)]))
}

/** What reading the total asks for: with one sensitive item in it, the others being known, it would tell that one. */
export const totalGuard = (form: FormDefinition): Guard => {
  const lists = new Map(form.lists.map((list) => [list.id, list.options]))
  const { groupOf } = indexOf(form)
  return fieldsOf(form)
    .filter(({ id }) => !groupOf.has(id))
    .filter((field) => (field.type === 'scale' || field.type === 'choice') && (field.weight ?? 1) > 0)
    .filter((field) => lists.get(field.list ?? '')?.some((option) => (option.score ?? 0) > 0))
    .map(fieldGuard)
    .reduce(both, OPEN)
}
